import { ApplicationCommandType } from 'discord-api-types/v10'
import { asList, characters, checkText, type Fields, isFields, repeated } from './check.ts'
import { checkLocalised } from './localised.ts'
import { checkNamed, checkOptions } from './options.ts'
import { invalidForm, notOneOf, type Path, type Problem, problem, type Refusal } from './problem.ts'

const maxSize = 8_000

/** The longest form of a text, as Discord counts a command's size. */
const longest = (fields: Fields, name: string): number => {
  const translated = fields[`${name}_localizations`]
  const forms = [fields[name], ...(isFields(translated) ? Object.values(translated) : [])]
  return Math.max(0, ...forms.filter((form) => typeof form === 'string').map(characters))
}

const sizeOf = (value: unknown): number => {
  if (!isFields(value)) return 0
  const own = longest(value, 'name') + longest(value, 'description')
  const worth = typeof value['value'] === 'string' ? characters(value['value']) : 0
  const inner = [...asList(value['options']), ...asList(value['choices'])]
  return own + worth + inner.reduce<number>((sum, part) => sum + sizeOf(part), 0)
}

const menuName = { min: 1, max: 32, required: true }

const checkMenu = (command: Fields, path: Path): Problem[] => [
  ...checkText(command['name'], [...path, 'name'], menuName),
  ...checkLocalised(command['name_localizations'], [...path, 'name_localizations'], (name, where) =>
    checkText(name, where, menuName),
  ),
  ...(command['description']
    ? [
        problem(
          [...path, 'description'],
          'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
          'Context menu commands cannot have description',
        ),
      ]
    : []),
  ...(asList(command['options']).length > 0
    ? [
        problem(
          [...path, 'options'],
          'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET',
          'Context menu commands cannot have options',
        ),
      ]
    : []),
]

const checkSet = (value: unknown, path: Path, allowed: readonly number[]): Problem[] => {
  const unknown = asList(value).filter((item) => !allowed.includes(Number(item)))
  const bare = Array.isArray(value) && value.length === 0
  return unknown.length > 0 || bare ? [notOneOf(path, allowed)] : []
}

const checkPermissions = (value: unknown, path: Path): Problem[] =>
  value === undefined || value === null || (typeof value === 'string' && /^\d{1,20}$/.test(value))
    ? []
    : [problem(path, 'PERMISSIONS_TYPE_CONVERT', 'Permissions must be a bit field as text.')]

const typeOf = (command: Fields): number => Number(command['type'] ?? ApplicationCommandType.ChatInput)

/** One command's problems. */
const checkCommand = (command: Fields, path: Path): Problem[] => {
  const type = typeOf(command)
  if (![1, 2, 3].includes(type)) return [notOneOf([...path, 'type'], [1, 2, 3])]
  const body =
    type === ApplicationCommandType.ChatInput
      ? [...checkNamed(command, path), ...checkOptions(command['options'], [...path, 'options'])]
      : checkMenu(command, path)
  return [
    ...body,
    ...checkSet(command['integration_types'], [...path, 'integration_types'], [0, 1]),
    ...checkSet(command['contexts'], [...path, 'contexts'], [0, 1, 2]),
    ...checkPermissions(command['default_member_permissions'], [...path, 'default_member_permissions']),
    ...(sizeOf(command) > maxSize
      ? [problem(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${maxSize})`)]
      : []),
  ]
}

export const refuseCommand = (command: Fields): Refusal | undefined => invalidForm(checkCommand(command, []))

/** How many commands of each type an application may have in one scope. */
const most: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 }

export const tooManyCommands = (commands: readonly Fields[]): Refusal | undefined => {
  const over = Object.entries(most).find(
    ([type, limit]) => commands.filter((command) => typeOf(command) === Number(type)).length > limit,
  )
  return over && { status: 400, code: 30032, message: `Maximum number of application commands reached (${over[1]}).` }
}

/** A whole list of commands, as it is overwritten in bulk. */
export const refuseCommands = (value: unknown): Refusal | undefined => {
  if (!Array.isArray(value))
    return invalidForm([problem([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')])
  const commands = value.map((command) => (isFields(command) ? command : {}))
  const again = repeated(commands, (command) => `${typeOf(command)} ${String(command['name'])}`)
  return (
    tooManyCommands(commands) ??
    invalidForm([
      ...commands.flatMap((command, at) => checkCommand(command, [at])),
      ...again.map((command) =>
        problem(
          [commands.indexOf(command)],
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        ),
      ),
    ])
  )
}
