import { ComponentType } from 'discord-api-types/v10'
import { asList, checkList, checkRange, checkText, checkUrl, type Fields, isFields, repeated } from './check.ts'
import { missing, notOneOf, type Path, type Problem, problem } from './problem.ts'

type Check = (component: Fields, path: Path) => Problem[]

const customId = (component: Fields, path: Path): Problem[] =>
  checkText(component['custom_id'], [...path, 'custom_id'], { min: 1, max: 100, required: true, units: true })

const linkStyle = 5
const premiumStyle = 6

const checkButton: Check = (button, path) => {
  const style = button['style']
  if (![1, 2, 3, 4, linkStyle, premiumStyle].includes(Number(style)))
    return [notOneOf([...path, 'style'], [1, 2, 3, 4, 5, 6])]
  const label = checkText(button['label'], [...path, 'label'], { max: 80, units: true })
  const bare = !button['label'] && !button['emoji'] && style !== premiumStyle
  const target =
    style === linkStyle
      ? [
          ...checkUrl(button['url'], [...path, 'url']),
          ...checkText(button['url'], [...path, 'url'], { max: 512, required: true }),
        ]
      : style === premiumStyle
        ? []
        : customId(button, path)
  return [
    ...label,
    ...target,
    ...(bare
      ? [problem(path, 'BUTTON_COMPONENT_INVALID_LABEL', 'A button component must have a label or emoji.')]
      : []),
    ...(style !== linkStyle && button['url']
      ? [
          problem(
            [...path, 'url'],
            'BUTTON_COMPONENT_CUSTOM_ID_AND_URL',
            'A custom id and url cannot both be specified',
          ),
        ]
      : []),
  ]
}

const checkSelectOption = (value: unknown, path: Path): Problem[] => {
  const option = isFields(value) ? value : {}
  return [
    ...checkText(option['label'], [...path, 'label'], { min: 1, max: 100, required: true, units: true }),
    ...checkText(option['value'], [...path, 'value'], { min: 1, max: 100, required: true, units: true }),
    ...checkText(option['description'], [...path, 'description'], { max: 100, units: true }),
  ]
}

const checkSelect: Check = (select, path) => [
  ...customId(select, path),
  ...checkText(select['placeholder'], [...path, 'placeholder'], { max: 150, units: true }),
  ...checkRange(select['min_values'], [...path, 'min_values'], 0, 25),
  ...checkRange(select['max_values'], [...path, 'max_values'], 1, 25),
]

const checkStringSelect: Check = (select, path) => {
  const options = asList(select['options'])
  const again = repeated([...options.keys()], (at) => {
    const option = options[at]
    return isFields(option) ? option['value'] : undefined
  })
  const most = select['max_values']
  return [
    ...checkSelect(select, path),
    ...checkList(select['options'], [...path, 'options'], { min: 1, max: 25 }),
    ...options.flatMap((option, at) => checkSelectOption(option, [...path, 'options', at])),
    ...again.map((at) =>
      problem(
        [...path, 'options', at, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      ),
    ),
    ...(typeof most === 'number' && most > options.length
      ? checkRange(most, [...path, 'max_values'], 1, options.length)
      : []),
  ]
}

const checkTextInput: Check = (input, path) => {
  const style = input['style']
  return [
    ...customId(input, path),
    ...(style === 1 || style === 2 ? [] : [notOneOf([...path, 'style'], [1, 2])]),
    ...checkText(input['label'], [...path, 'label'], { min: 1, max: 45, units: true }),
    ...checkText(input['placeholder'], [...path, 'placeholder'], { max: 100, units: true }),
    ...checkText(input['value'], [...path, 'value'], { max: 4000 }),
    ...checkRange(input['min_length'], [...path, 'min_length'], 0, 4000),
    ...checkRange(input['max_length'], [...path, 'max_length'], 1, 4000),
  ]
}

const selects: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]

const checkRow: Check = (row, path) => {
  const children = asList(row['components']).filter(isFields)
  const wide = children.some((child) => child['type'] !== ComponentType.Button)
  const over = wide ? children.slice(1) : children.slice(5)
  const first = wide ? 1 : 5
  const foreign = children.filter(
    (child) => child['type'] !== ComponentType.Button && !selects.includes(Number(child['type'])),
  )
  return [
    ...(children.length === 0 ? checkList([], [...path, 'components'], { min: 1, max: 5 }) : []),
    ...over.map((_, at) =>
      problem(
        [...path, 'components', first + at],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      ),
    ),
    ...foreign.map((child) =>
      notOneOf([...path, 'components', children.indexOf(child), 'type'], [ComponentType.Button, ...selects]),
    ),
  ]
}

const checkSection: Check = (section, path) => {
  const accessory = section['accessory']
  const fits =
    isFields(accessory) && [ComponentType.Button, ComponentType.Thumbnail].includes(Number(accessory['type']))
  return [
    ...checkList(section['components'], [...path, 'components'], { min: 1, max: 3 }),
    ...(fits ? [] : [missing([...path, 'accessory'])]),
  ]
}

const media = (component: Fields, name: string, path: Path): Problem[] => {
  const value = component[name]
  const url = isFields(value) ? value['url'] : undefined
  return url === undefined
    ? [missing([...path, name, 'url'])]
    : checkUrl(url, [...path, name, 'url'], { attachment: true })
}

const checkGallery: Check = (gallery, path) => [
  ...checkList(gallery['items'], [...path, 'items'], { min: 1, max: 10 }),
  ...asList(gallery['items']).flatMap((item, at) => media(isFields(item) ? item : {}, 'media', [...path, 'items', at])),
]

const checkLabel: Check = (label, path) => [
  ...checkText(label['label'], [...path, 'label'], { min: 1, max: 45, required: true, units: true }),
  ...checkText(label['description'], [...path, 'description'], { max: 100, units: true }),
  ...(isFields(label['component']) ? [] : [missing([...path, 'component'])]),
]

const checkUpload: Check = (upload, path) => [
  ...customId(upload, path),
  ...checkRange(upload['min_values'], [...path, 'min_values'], 0, 10),
  ...checkRange(upload['max_values'], [...path, 'max_values'], 1, 10),
]

/** What each kind of component must hold, apart from its children. */
export const componentChecks: Readonly<Record<number, Check>> = {
  [ComponentType.ActionRow]: checkRow,
  [ComponentType.Button]: checkButton,
  [ComponentType.StringSelect]: checkStringSelect,
  [ComponentType.TextInput]: checkTextInput,
  [ComponentType.UserSelect]: checkSelect,
  [ComponentType.RoleSelect]: checkSelect,
  [ComponentType.MentionableSelect]: checkSelect,
  [ComponentType.ChannelSelect]: checkSelect,
  [ComponentType.Section]: checkSection,
  [ComponentType.TextDisplay]: (text, path) =>
    checkText(text['content'], [...path, 'content'], { max: 4000, required: true }),
  [ComponentType.Thumbnail]: (thumbnail, path) => media(thumbnail, 'media', path),
  [ComponentType.MediaGallery]: checkGallery,
  [ComponentType.File]: (file, path) => media(file, 'file', path),
  [ComponentType.Separator]: () => [],
  [ComponentType.Container]: (container, path) =>
    checkList(container['components'], [...path, 'components'], { min: 1, max: 40 }),
  [ComponentType.Label]: checkLabel,
  [ComponentType.FileUpload]: checkUpload,
}
