import { ApplicationCommandOptionType } from 'discord-api-types/v10'
import { asList, checkList, checkRange, checkText, type Fields, isFields, repeated } from './check.ts'
import { checkChoices } from './choices.ts'
import { checkLocalised } from './localised.ts'
import { missing, notOneOf, type Path, type Problem, problem } from './problem.ts'

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** The name of a slash command or an option: letters of any script, lower case where the script has cases. */
const checkName = (name: unknown, path: Path): Problem[] => {
  if (name === undefined || name === null) return [missing(path)]
  return typeof name === 'string' && namePattern.test(name) && name === name.toLowerCase()
    ? []
    : [problem(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')]
}

const described = { min: 1, max: 100 }

/** Name and description with their localisations, which commands and options share. */
export const checkNamed = (value: Fields, path: Path): Problem[] => [
  ...checkName(value['name'], [...path, 'name']),
  ...checkLocalised(value['name_localizations'], [...path, 'name_localizations'], checkName),
  ...checkText(value['description'], [...path, 'description'], { ...described, required: true }),
  ...checkLocalised(value['description_localizations'], [...path, 'description_localizations'], (text, where) =>
    checkText(text, where, described),
  ),
]

const nested: readonly number[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
]
const chosen: readonly number[] = [
  ApplicationCommandOptionType.String,
  ApplicationCommandOptionType.Integer,
  ApplicationCommandOptionType.Number,
]

const checkAnswers = (option: Fields, path: Path, type: number): Problem[] => {
  const both = option['autocomplete'] === true && asList(option['choices']).length > 0
  const misplaced = !chosen.includes(type) && (option['autocomplete'] === true || asList(option['choices']).length > 0)
  return [
    ...(both
      ? [
          problem(
            [...path, 'autocomplete'],
            'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
            'Autocomplete options may not have choices',
          ),
        ]
      : []),
    ...(misplaced
      ? [problem(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Options of this type take no choices')]
      : []),
    ...(chosen.includes(type) ? checkChoices(option['choices'], [...path, 'choices'], type) : []),
    ...checkRange(option['min_length'], [...path, 'min_length'], 0, 6000),
    ...checkRange(option['max_length'], [...path, 'max_length'], 1, 6000),
  ]
}

const checkOption = (value: unknown, path: Path, depth: number): Problem[] => {
  const option = isFields(value) ? value : {}
  const type = Number(option['type'])
  const types = Object.values(ApplicationCommandOptionType).filter((known) => typeof known === 'number')
  if (!types.includes(type)) return [notOneOf([...path, 'type'], types)]
  const tooDeep =
    (type === ApplicationCommandOptionType.SubcommandGroup && depth > 0) || (nested.includes(type) && depth > 1)
  return [
    ...checkNamed(option, path),
    ...(tooDeep
      ? [
          notOneOf(
            [...path, 'type'],
            types.filter((known) => !nested.includes(known)),
          ),
        ]
      : []),
    ...(nested.includes(type)
      ? checkOptions(option['options'], [...path, 'options'], depth + 1)
      : checkAnswers(option, path, type)),
  ]
}

const forms = (option: Fields): string[] => {
  const translated = isFields(option['name_localizations']) ? Object.keys(option['name_localizations']) : []
  return ['', ...translated]
}

const nameIn = (option: Fields, locale: string): unknown => {
  const translated = option['name_localizations']
  return (isFields(translated) ? translated[locale] : undefined) ?? option['name']
}

/** Names that are the same in some locale. A locale that an option lacks falls back to its default name. */
const checkDistinct = (options: readonly Fields[], path: Path): Problem[] => {
  const locales = [...new Set(options.flatMap(forms))]
  const clashes = new Set(locales.flatMap((locale) => repeated(options, (option) => nameIn(option, locale))))
  return [...clashes].map((option) =>
    problem(
      [...path, options.indexOf(option), 'name'],
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name is already used',
    ),
  )
}

const checkOrder = (options: readonly Fields[], path: Path): Problem[] => {
  const optional = options.findIndex((option) => option['required'] !== true)
  return options.flatMap((option, at) =>
    option['required'] === true && optional !== -1 && at > optional
      ? [
          problem(
            [...path, at],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'Required options must be placed before non-required options',
          ),
        ]
      : [],
  )
}

/** The options of a command or subcommand; `depth` counts the groups above. */
export const checkOptions = (value: unknown, path: Path, depth = 0): Problem[] => {
  const options = asList(value).filter(isFields)
  const kinds = options.map((option) => nested.includes(Number(option['type'])))
  return [
    ...checkList(value, path, { max: 25 }),
    ...asList(value).flatMap((option, at) => checkOption(option, [...path, at], depth)),
    ...checkDistinct(options, path),
    ...checkOrder(options, path),
    ...(kinds.includes(true) && kinds.includes(false)
      ? [
          problem(
            path,
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Sub-command and sub-command group option types are mutually exclusive to all other types',
          ),
        ]
      : []),
  ]
}
