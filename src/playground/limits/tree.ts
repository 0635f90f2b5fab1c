import { ComponentType } from 'discord-api-types/v10'
import { asList, bytes, characters, type Fields, isFields, repeated } from './check.ts'
import { componentChecks } from './components.ts'
import { notOneOf, type Path, type Problem, problem } from './problem.ts'

export interface Placed {
  readonly component: Fields
  readonly path: Path
}

const childrenOf = ({ component, path }: Placed): Placed[] => {
  const list = asList(component['components']).map((child, at) => ({ child, path: [...path, 'components', at] }))
  const single = ['accessory', 'component'].map((name) => ({ child: component[name], path: [...path, name] }))
  return [...list, ...single].flatMap(({ child, path: at }) =>
    isFields(child) ? [{ component: child, path: at }] : [],
  )
}

/** Every component of a body with its place, parents first. */
export const walk = (components: unknown, path: Path): Placed[] => {
  const visit = (placed: Placed): Placed[] => [placed, ...childrenOf(placed).flatMap(visit)]
  return asList(components).flatMap((component, at) =>
    isFields(component) ? visit({ component, path: [...path, at] }) : [],
  )
}

const checkEach = ({ component, path }: Placed): Problem[] => {
  const check = componentChecks[Number(component['type'])]
  return check ? check(component, path) : [notOneOf([...path, 'type'], Object.keys(componentChecks))]
}

const checkPlaced = (placed: readonly Placed[]): Problem[] => [
  ...placed.flatMap(checkEach),
  ...repeated(placed, ({ component }) => component['custom_id']).map((again) =>
    problem([...again.path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
  ),
]

const legacyRoots = [ComponentType.ActionRow]

const modernRoots = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]

const modalRoots = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label]

const checkRoots = (components: unknown, path: Path, allowed: readonly number[]): Problem[] =>
  asList(components).flatMap((component, at) =>
    isFields(component) && allowed.includes(Number(component['type']))
      ? []
      : [notOneOf([...path, at, 'type'], allowed)],
  )

const maxRows = 5
const maxModern = 40
const maxText = 4_000

const tooMany = (path: Path, max: number): Problem =>
  problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${max} in length.`)

const textBlocks = (components: unknown): string[] =>
  walk(components, []).flatMap(({ component }) =>
    component['type'] === ComponentType.TextDisplay && typeof component['content'] === 'string'
      ? [component['content']]
      : [],
  )

/** Components of a message without the V2 flag: rows only. */
export const checkLegacy = (components: unknown, path: Path): Problem[] => [
  ...checkRoots(components, path, legacyRoots),
  ...(asList(components).length > maxRows ? [tooMany(path, maxRows)] : []),
  ...checkPlaced(walk(components, path)),
]

/** Components of a message with the V2 flag: 40 with what they hold, 4,000 characters of text. */
export const checkModern = (components: unknown, path: Path): Problem[] => {
  const text = textBlocks(components).reduce((sum, block) => sum + characters(block), 0)
  return [
    ...checkRoots(components, path, modernRoots),
    ...(walk(components, path).length > maxModern
      ? [
          problem(
            path,
            'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            `Total number of components cannot exceed ${maxModern}`,
          ),
        ]
      : []),
    ...(text > maxText
      ? [problem(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `Total text size cannot exceed ${maxText}`)]
      : []),
    ...checkPlaced(walk(components, path)),
  ]
}

const checkInputRow = ({ component, path }: Placed): Problem[] => {
  const child = asList(component['components'])[0]
  return isFields(child) && child['type'] === ComponentType.TextInput
    ? []
    : [notOneOf([...path, 'components', 0, 'type'], [ComponentType.TextInput])]
}

/** One to five rows or labels of a modal; a row holds one text input. */
export const checkModalComponents = (components: unknown, path: Path): Problem[] => {
  const length = asList(components).length
  const placed = walk(components, path)
  const isRow = ({ component }: Placed) => component['type'] === ComponentType.ActionRow
  return [
    ...(length < 1 || length > 5 ? [tooMany(path, 5)] : []),
    ...checkRoots(components, path, modalRoots),
    ...placed.filter(isRow).flatMap(checkInputRow),
    ...checkPlaced(placed.filter((one) => !isRow(one))),
  ]
}

/** What the V2 wall counts: the bytes of the text blocks, and 12 for each. */
export const modernWeight = (components: unknown): number =>
  textBlocks(components).reduce((sum, block) => sum + bytes(block) + 12, 0)

const wordNames = ['label', 'placeholder', 'custom_id', 'url']
const optionNames = ['label', 'value', 'description']

const textsOf = (fields: Fields, names: readonly string[]): string[] =>
  names.map((name) => fields[name]).filter((text) => typeof text === 'string')

/** Bytes of the words on buttons and menus, which weigh on the same wall as the embeds. */
export const componentBytes = (components: unknown): number =>
  walk(components, [])
    .flatMap(({ component }) => [
      ...textsOf(component, wordNames),
      ...asList(component['options']).flatMap((option) => (isFields(option) ? textsOf(option, optionNames) : [])),
    ])
    .reduce((sum, text) => sum + bytes(text), 0)
