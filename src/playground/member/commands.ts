import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import { localised } from '../limits/localised.ts'
import { permissionsIn } from '../world/people.ts'
import { type Actor, contextOf } from './actor.ts'

const isPermitted = (
  { guild, user }: Actor,
  { default_member_permissions: needed }: APIApplicationCommand,
): boolean => {
  if (!guild || needed === null || needed === undefined) return true
  if (needed === '0') return guild.ownerId === user.id
  return (permissionsIn(guild, user.id) & BigInt(needed)) === BigInt(needed)
}

const isOffered = (actor: Actor, command: APIApplicationCommand): boolean => {
  const installs: readonly number[] = command.integration_types ?? [0]
  const contexts: readonly number[] | null | undefined = command.contexts
  return (
    installs.includes(actor.install === 'user' ? 1 : 0) &&
    (contexts === null || contexts === undefined || contexts.includes(contextOf(actor))) &&
    isPermitted(actor, command)
  )
}

/** The commands that the app offers this person here. */
const offered = (actor: Actor): APIApplicationCommand[] => {
  const own = actor.guild && actor.install === 'guild' ? (actor.world.commands.get(actor.guild.id) ?? []) : []
  return [...own, ...(actor.world.commands.get('') ?? [])].filter((command) => isOffered(actor, command))
}

type Named = Pick<APIApplicationCommand, 'name' | 'name_localizations'>

/** The names by which a person may write something: as they see it, and by default. */
export const namesOf = ({ locale }: Actor, named: Named): string[] => [
  ...new Set([localised(named.name, named.name_localizations, locale), named.name]),
]

/** A command of a type by one of its names. */
export const commandNamed = (actor: Actor, type: ApplicationCommandType, name: string): APIApplicationCommand => {
  const commands = offered(actor).filter((command) => command.type === type)
  const found = commands.find((command) => namesOf(actor, command).includes(name))
  if (found) return found
  const known = commands.map((command) => namesOf(actor, command)[0]).join(', ')
  throw new Error(`There is no command “${name}” here. There are: ${known || 'none'}`)
}

export type BasicOption = APIApplicationCommandBasicOption

/** A slash command with the subcommands that were chosen, and the options that are left to fill. */
export interface Invocation {
  readonly command: APIApplicationCommand
  readonly path: readonly Extract<APIApplicationCommandOption, { type: Type.Subcommand | Type.SubcommandGroup }>[]
  readonly options: readonly BasicOption[]
  readonly rest: string
}

const splitWord = (text: string): [string, string] => {
  const trimmed = text.trimStart()
  const end = trimmed.search(/\s/)
  return end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end)]
}

const isNested = (option: APIApplicationCommandOption): option is Invocation['path'][number] =>
  option.type === Type.Subcommand || option.type === Type.SubcommandGroup

const descend = (actor: Actor, reached: Invocation, options: readonly APIApplicationCommandOption[]): Invocation => {
  const nested = options.filter(isNested)
  if (nested.length === 0)
    return { ...reached, options: options.filter((option): option is BasicOption => !isNested(option)) }
  const [word, rest] = splitWord(reached.rest)
  const found = nested.find((option) => namesOf(actor, option).includes(word))
  if (!found)
    throw new Error(`/${reached.command.name} has no “${word}”. It has: ${nested.map(({ name }) => name).join(', ')}`)
  return descend(actor, { ...reached, path: [...reached.path, found], rest }, found.options ?? [])
}

/** Finds the command, and the subcommand, that a typed line begins with. */
export const invocationOf = (actor: Actor, line: string): Invocation => {
  if (!line.startsWith('/')) throw new Error('A slash command begins with /')
  const [name, rest] = splitWord(line.slice(1))
  const command = commandNamed(actor, ApplicationCommandType.ChatInput, name)
  return descend(
    actor,
    { command, path: [], options: [], rest },
    (command.options ?? []) as APIApplicationCommandOption[],
  )
}
