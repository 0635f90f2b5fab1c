import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import { textLines } from './blocks.ts'
import { type Cell, cellsOf, type Line, wrapLine } from './cells.ts'
import { styles, type Telling } from './inline.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const emojiOf = (component: Fields): string =>
  isFields(component['emoji']) ? `${textOf(component['emoji']['name'])} ` : ''

/** `[ People ]`, a dimmed `( Next )` where it cannot be pressed, `[ Site → address ]` for a link. */
const buttonCells = (button: Fields): Cell[] => {
  const label = `${emojiOf(button)}${textOf(button['label'])}`.trim()
  if (button['disabled'] === true) return cellsOf(`( ${label} )`, styles.dim)
  if (button['style'] === ButtonStyle.Link) return cellsOf(`[ ${label} → ${textOf(button['url'])} ]`, styles.accent)
  return cellsOf(`[ ${label} ]`, styles.accent)
}

const optionLabels = (select: Fields): string[] =>
  asList(select['options'])
    .filter(isFields)
    .map((option) => `${option['default'] === true ? '✓ ' : ''}${textOf(option['label'])}`)

const selectLines = (select: Fields, columns: number): Line[] => {
  const title = cellsOf(`[ ${textOf(select['placeholder']) || '…'} ▾ ]`, styles.accent)
  const options = optionLabels(select)
  return [title, ...(options.length === 0 ? [] : wrapLine(cellsOf(`  ${options.join(' · ')}`, styles.dim), columns))]
}

const rowLines = (row: Fields, columns: number): Line[] => {
  const children = asList(row['components']).filter(isFields)
  const buttons = children.filter(({ type }) => type === ComponentType.Button).map(buttonCells)
  const line = buttons.flatMap((cells, at) => (at === 0 ? cells : [...cellsOf(' '), ...cells]))
  const selects = children.filter(({ type }) => type !== ComponentType.Button)
  return [
    ...(line.length > 0 ? wrapLine(line, columns) : []),
    ...selects.flatMap((select) => selectLines(select, columns)),
  ]
}

const fileName = (value: unknown): string =>
  isFields(value) ? (textOf(value['url']).split('?')[0]?.split('/').at(-1) ?? '') : ''

const galleryLines = (gallery: Fields): Line[] =>
  asList(gallery['items'])
    .filter(isFields)
    .map((item) => cellsOf(`[picture] ${textOf(item['description']) || fileName(item['media'])}`, styles.dim))

/** Components, V2 ones too, as lines. */
export const componentLines = (components: readonly unknown[], columns: number, telling: Telling): Line[] =>
  components.filter(isFields).flatMap((component): Line[] => {
    const children = asList(component['components'])
    switch (component['type']) {
      case ComponentType.ActionRow:
        return rowLines(component, columns)
      case ComponentType.TextDisplay:
        return textLines(textOf(component['content']), columns, telling)
      case ComponentType.Section:
        return [
          ...componentLines(children, columns, telling),
          ...(isFields(component['accessory']) ? rowLines({ components: [component['accessory']] }, columns) : []),
        ]
      case ComponentType.Container:
        return componentLines(children, columns - 2, telling).map((line) => [...cellsOf('┃ ', styles.dim), ...line])
      case ComponentType.Separator:
        return [cellsOf('─'.repeat(Math.min(columns, 40)), styles.dim)]
      case ComponentType.MediaGallery:
        return galleryLines(component)
      case ComponentType.File:
        return [cellsOf(`[file] ${fileName(component['file'])}`, styles.dim)]
      default:
        return []
    }
  })
