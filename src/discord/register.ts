import { isDeepStrictEqual } from 'node:util'
import { type APIApplicationCommand, type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import type { Log } from '../log.ts'
import type { Command } from './context.ts'
import { chatBody, menuBody } from './shape.ts'

type Body = RESTPostAPIApplicationCommandsJSONBody

/** A command as Discord registers it. */
export const bodyOf = (command: Command): Body =>
  command.kind === 'chat' ? chatBody(command.shape) : menuBody(command.shape)

interface Fields {
  readonly [name: string]: unknown
}

/** What Discord adds to a command or fills in where it was left out says nothing of whether it is the same. */
const isBare = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const COMPARED = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'max_length',
  'integration_types',
  'contexts',
  'default_member_permissions',
]

const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value)

const comparable = (shape: Fields): Fields => {
  const own = COMPARED.filter((name) => !isBare(shape[name])).map((name) => [name, sorted(shape[name])])
  const options = Array.isArray(shape['options']) ? shape['options'].map(comparable) : []
  return { ...Object.fromEntries(own), options }
}

const keyOf = ({ type, name }: { type?: number | undefined; name: string }): string => `${type ?? 1} ${name}`

/** What differs between what Discord has and what there should be, by name. */
export interface Difference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** Compares commands; the order in which they stand doesn't matter. */
export const differenceOf = (there: readonly APIApplicationCommand[], wanted: readonly Body[]): Difference => {
  const old = new Map(there.map((command) => [keyOf(command), command]))
  const next = new Map(wanted.map((body) => [keyOf(body), body]))
  const both = wanted.flatMap((body) => {
    const command = old.get(keyOf(body))
    return command ? [{ body, command }] : []
  })
  return {
    added: wanted.filter((body) => !old.has(keyOf(body))).map(({ name }) => name),
    changed: both
      .filter(({ body, command }) => !isDeepStrictEqual(comparable({ ...body }), comparable({ ...command })))
      .map(({ body }) => body.name),
    removed: there.filter((command) => !next.has(keyOf(command))).map(({ name }) => name),
  }
}

/** Brings Discord's list of global commands up to date; sends nothing where it is. */
export const register = async (
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  log: Log,
): Promise<Difference> => {
  const route = Routes.applicationCommands(applicationId)
  const query = new URLSearchParams({ with_localizations: 'true' })
  const there = (await rest.get(route, { query })) as APIApplicationCommand[]
  const wanted = commands.map(bodyOf)
  const difference = differenceOf(there, wanted)
  if (Object.values(difference).every((names) => names.length === 0)) return difference
  // One call for all: Discord keeps the ids of those that stay, and no half of the list can be left behind.
  await rest.put(route, { body: wanted })
  log.info(difference, 'commands registered')
  return difference
}
