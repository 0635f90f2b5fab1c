import type { APIApplicationCommand } from 'discord-api-types/v10'
import { type Fields, isFields } from '../limits/check.ts'
import { refuseCommand, refuseCommands, tooManyCommands } from '../limits/command.ts'
import type { Refusal } from '../limits/problem.ts'
import type { World } from '../world/world.ts'
import { type Api, type ApiContext, bodyFields, refusals, refuse } from './context.ts'

// Discord allows so many new commands a day and a server.
const maxCreatesADay = 200

const typeOf = (command: Fields | APIApplicationCommand): number => Number(command['type' as keyof typeof command] ?? 1)

const filled = (world: World, guildId: string, body: Fields, known: APIApplicationCommand | undefined) =>
  ({
    id: known?.id ?? world.newId(),
    application_id: world.applicationId,
    version: world.newId(),
    default_member_permissions: null,
    type: 1,
    name_localizations: null,
    description_localizations: null,
    integration_types: [0],
    contexts: null,
    nsfw: false,
    ...body,
    description: body['description'] ?? '',
    ...(guildId !== '' && { guild_id: guildId }),
  }) as APIApplicationCommand

const hidden = ['name_localizations', 'description_localizations']

/** Commands in a list come without their localisations unless these are asked for. */
const withoutLocalisations = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLocalisations)
  if (!isFields(value)) return value
  const entries = Object.entries(value).filter(([name]) => !hidden.includes(name))
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutLocalisations(inner)]))
}

interface Scope {
  readonly guildId: string
  readonly commands: readonly APIApplicationCommand[]
}

const scopeOf = (world: World, c: ApiContext): Scope | Refusal => {
  if (c.req.param('app') !== world.applicationId) return refusals.notYourApplication
  const guildId = c.req.param('guild') ?? ''
  if (guildId !== '' && !world.guilds.get(guildId)?.botIsThere) return refusals.missingAccess
  return { guildId, commands: world.commands.get(guildId) ?? [] }
}

const createCounter = (world: World) => {
  const made: number[] = []
  return (count: number): Refusal | undefined => {
    const since = world.clock() - 86_400_000
    const recent = made.filter((at) => at > since).length
    if (recent + count > maxCreatesADay)
      return {
        status: 400,
        code: 30034,
        message: `Max number of daily application command creates has been reached (${maxCreatesADay})`,
      }
    made.push(...Array.from({ length: count }, () => world.clock()))
    return undefined
  }
}

type Creates = ReturnType<typeof createCounter>

const sameAs = (body: Fields) => (command: APIApplicationCommand) =>
  command.name === body['name'] && command.type === typeOf(body)

const overwrite = (world: World, c: ApiContext, { guildId, commands }: Scope, creates: Creates): Response => {
  const { json } = c.get('body')
  const bodies = Array.isArray(json) ? json.filter(isFields) : []
  const fresh = bodies.filter((body) => !commands.some(sameAs(body)))
  const refusal = refuseCommands(json) ?? creates(fresh.length)
  if (refusal) return refuse(c, refusal)
  const next = bodies.map((body) => filled(world, guildId, body, commands.find(sameAs(body))))
  world.commands.set(guildId, next)
  world.changes.notify()
  return c.json(next)
}

const put = (world: World, { guildId, commands }: Scope, command: APIApplicationCommand): void => {
  world.commands.set(guildId, [...commands.filter(({ id }) => id !== command.id), command])
  world.changes.notify()
}

const create = (world: World, c: ApiContext, scope: Scope, creates: Creates): Response => {
  const body = bodyFields(c)
  const known = scope.commands.find(sameAs(body))
  const others = scope.commands.filter((command) => command !== known)
  const refusal =
    refuseCommand(body) ??
    tooManyCommands([...others.map((command) => ({ type: command.type })), body]) ??
    (known ? undefined : creates(1))
  if (refusal) return refuse(c, refusal)
  const command = filled(world, scope.guildId, body, known)
  put(world, scope, command)
  return c.json(command, known ? 200 : 201)
}

const edit = (world: World, c: ApiContext, scope: Scope, known: APIApplicationCommand): Response => {
  const body: Fields = { ...known, ...bodyFields(c), type: known.type }
  const refusal = refuseCommand(body)
  if (refusal) return refuse(c, refusal)
  const command = filled(world, scope.guildId, { ...body, version: world.newId() }, known)
  put(world, scope, command)
  return c.json(command)
}

const remove = (world: World, c: ApiContext, { guildId, commands }: Scope, known: APIApplicationCommand): Response => {
  world.commands.set(
    guildId,
    commands.filter((command) => command !== known),
  )
  world.changes.notify()
  return c.body(null, 204)
}

/** Global and server commands: list, overwrite in bulk, create, edit, delete. */
export const commandRoutes = (api: Api, world: World): void => {
  const creates = createCounter(world)
  const inScope = (c: ApiContext, use: (scope: Scope) => Response): Response => {
    const scope = scopeOf(world, c)
    return 'status' in scope ? refuse(c, scope) : use(scope)
  }
  const onCommand = (c: ApiContext, use: (scope: Scope, known: APIApplicationCommand) => Response): Response =>
    inScope(c, (scope) => {
      const known = scope.commands.find(({ id }) => id === c.req.param('command'))
      return known ? use(scope, known) : refuse(c, refusals.unknownCommand)
    })
  for (const path of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands']) {
    api.get(path, (c) =>
      inScope(c, ({ commands }) =>
        c.json(c.req.query('with_localizations') === 'true' ? commands : withoutLocalisations(commands)),
      ),
    )
    api.put(path, (c) => inScope(c, (scope) => overwrite(world, c, scope, creates)))
    api.post(path, (c) => inScope(c, (scope) => create(world, c, scope, creates)))
    api.get(`${path}/:command`, (c) => onCommand(c, (_, known) => c.json(known)))
    api.patch(`${path}/:command`, (c) => onCommand(c, (scope, known) => edit(world, c, scope, known)))
    api.delete(`${path}/:command`, (c) => onCommand(c, (scope, known) => remove(world, c, scope, known)))
  }
}
