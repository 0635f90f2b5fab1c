import { ApplicationCommandOptionType } from 'discord-api-types/v10'
import { asList, checkList, checkText, isFields } from './check.ts'
import { checkLocalised } from './localised.ts'
import { invalidForm, missing, type Path, type Problem, problem, type Refusal } from './problem.ts'

const checkValue = (value: unknown, path: Path, type: ApplicationCommandOptionType): Problem[] => {
  if (value === undefined || value === null) return [missing(path)]
  if (type === ApplicationCommandOptionType.String)
    return typeof value === 'string'
      ? checkText(value, path, { min: 1, max: 100 })
      : [problem(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.')]
  return typeof value === 'number' && (type === ApplicationCommandOptionType.Number || Number.isInteger(value))
    ? []
    : [problem(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not a number of the option's type.`)]
}

/** Up to 25 choices of an option, each with a name and a value of the option's type. */
export const checkChoices = (choices: unknown, path: Path, type: ApplicationCommandOptionType): Problem[] => [
  ...checkList(choices, path, { max: 25 }),
  ...asList(choices).flatMap((value, at) => {
    const choice = isFields(value) ? value : {}
    const rule = { min: 1, max: 100 }
    return [
      ...checkText(choice['name'], [...path, at, 'name'], { ...rule, required: true }),
      ...checkLocalised(choice['name_localizations'], [...path, at, 'name_localizations'], (name, where) =>
        checkText(name, where, rule),
      ),
      ...checkValue(choice['value'], [...path, at, 'value'], type),
    ]
  }),
]

/** Why Discord would refuse these suggestions for an option of this type. */
export const refuseSuggestions = (data: unknown, type: ApplicationCommandOptionType): Refusal | undefined => {
  const choices = isFields(data) ? data['choices'] : undefined
  return invalidForm(
    Array.isArray(choices) ? checkChoices(choices, ['data', 'choices'], type) : [missing(['data', 'choices'])],
  )
}
