import {
  type APIApplicationCommandOptionChoice,
  InteractionType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import { asList, isFields } from '../limits/check.ts'
import { localised } from '../limits/localised.ts'
import type { MemberFile, Reply, TypeOptions } from '../playground.ts'
import type { Actor } from './actor.ts'
import { type BasicOption, type Invocation, invocationOf, namesOf } from './commands.ts'
import { splitLine, type Written } from './line.ts'
import { ask } from './reply.ts'
import { acknowledged, sendInteraction } from './send.ts'
import { emptyResolved, type Resolved, readValue, uploadFile } from './values.ts'

interface Filled {
  readonly name: string
  readonly type: Type
  readonly value: string | number | boolean
  readonly focused?: boolean
}

const extraWritten = (actor: Actor, { options }: Invocation, extra: TypeOptions['options'] = {}): Written[] =>
  Object.entries(extra).map(([name, value]) => {
    const option = options.find((candidate) => namesOf(actor, candidate).includes(name))
    if (!option) throw new Error(`There is no option “${name}”`)
    return { option, text: String(value) }
  })

// A name with blanks may be written in quotes: file:"a story.txt".
const unquoted = (text: string): string => /^"(.*)"$/su.exec(text)?.[1] ?? text

const takeFile = (files: MemberFile[], { option, text }: Written): MemberFile => {
  const wanted = unquoted(text)
  const at = wanted === '' ? 0 : files.findIndex(({ name }) => name === wanted)
  const [file] = at === -1 ? [] : files.splice(at, 1)
  if (!file) throw new Error(`Option ${option.name}: no file “${text}” was given`)
  return file
}

/** Files that no option on the line asked for go to the attachment options that are left, in order. */
const leftFiles = (
  options: readonly BasicOption[],
  written: readonly Written[],
  files: readonly MemberFile[],
): Written[] => {
  const open = options.filter(
    (option) => option.type === Type.Attachment && !written.some((one) => one.option === option),
  )
  const asked = written.filter(({ option }) => option.type === Type.Attachment).length
  const left = files.length - asked
  if (left > open.length) throw new Error('There are more files than options that take one')
  return open.slice(0, Math.max(0, left)).map((option) => ({ option, text: '' }))
}

const checkRequired = (options: readonly BasicOption[], written: readonly Written[]): void => {
  const missing = options
    .filter(({ required }) => required)
    .filter((option) => !written.some((one) => one.option === option))
  if (missing.length > 0) throw new Error(`Required options are missing: ${missing.map(({ name }) => name).join(', ')}`)
}

/** Wraps the options in the subcommands that were chosen. */
const nest = ({ path }: Invocation, options: readonly Filled[]): unknown[] =>
  path.reduceRight<unknown[]>((inner, { name, type }) => [{ name, type, options: inner }], [...options])

const present = (resolved: Resolved): Partial<Resolved> | undefined => {
  const entries = Object.entries(resolved).filter(([, objects]) => Object.keys(objects).length > 0)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

const dataOf = ({ command }: Invocation, options: unknown[], resolved: Resolved | undefined) => {
  const objects = resolved && present(resolved)
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    options,
    ...(objects && { resolved: objects }),
  }
}

const fullName = ({ command, path }: Invocation): string => [command, ...path].map(({ name }) => name).join(' ')

/** Sends a slash command as it was typed. */
export const typeLine = async (actor: Actor, line: string, options: TypeOptions = {}): Promise<Reply> => {
  const invocation = invocationOf(actor, line)
  const onLine = splitLine(actor, invocation.options, invocation.rest)
  const named = [...onLine, ...extraWritten(actor, invocation, options.options)]
  const files = [...(options.files ?? [])]
  const written = [...named, ...leftFiles(invocation.options, named, files)]
  checkRequired(invocation.options, written)
  const resolved = emptyResolved()
  const filled = written.map((one): Filled => {
    const { option, text } = one
    const value =
      option.type === Type.Attachment
        ? uploadFile(actor, takeFile(files, one), resolved)
        : readValue(actor, option, text, resolved)
    return { name: option.name, type: option.type, value }
  })
  return ask(actor, {
    type: InteractionType.ApplicationCommand,
    commandName: fullName(invocation),
    data: dataOf(invocation, nest(invocation, filled), resolved),
  })
}

const localChoice =
  (actor: Actor) =>
  (choice: unknown): APIApplicationCommandOptionChoice[] => {
    if (!isFields(choice)) return []
    const { name, name_localizations, value } = choice as unknown as APIApplicationCommandOptionChoice
    return [{ name: localised(name, name_localizations, actor.locale), value }]
  }

const whileTyping = (actor: Actor, { option, text }: Written): Filled[] => {
  if (option.type === Type.Attachment || text === '') return []
  return [{ name: option.name, type: option.type, value: readValue(actor, option, text, emptyResolved()) }]
}

/** Asks for the choices of the option that the line ends in. */
export const completeLine = async (actor: Actor, line: string): Promise<APIApplicationCommandOptionChoice[]> => {
  const invocation = invocationOf(actor, line)
  const written = splitLine(actor, invocation.options, invocation.rest)
  const last = written.at(-1)
  if (!last) throw new Error('No option is being typed')
  if (!('autocomplete' in last.option && last.option.autocomplete))
    throw new Error(`Option ${last.option.name} suggests nothing`)
  const focused: Filled = { name: last.option.name, type: last.option.type, value: last.text, focused: true }
  const before = written.slice(0, -1).flatMap((one) => whileTyping(actor, one))
  const interaction = sendInteraction(actor, {
    type: InteractionType.ApplicationCommandAutocomplete,
    optionType: last.option.type,
    data: dataOf(invocation, nest(invocation, [...before, focused]), undefined),
  })
  const { acknowledgement } = await acknowledged(actor, interaction)
  const data = acknowledgement?.data
  return asList(isFields(data) ? data['choices'] : undefined).flatMap(localChoice(actor))
}
