import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { createGateway, type Gateway } from './gateway/gateway.ts'
import { isLocal, onlyLocal } from './local.ts'
import { createMembers } from './member/members.ts'
import { pageRoutes } from './page.ts'
import type { GuildPlace, Member, MemberOptions, Playground, PlaygroundOptions, RecordedRequest } from './playground.ts'
import { createApi } from './rest/api.ts'
import { createFailures, type Failures } from './rest/failures.ts'
import { fileRoutes } from './rest/files.ts'
import { textChannelOf } from './world/places.ts'
import { type Seed, seedWorld } from './world/seed.ts'
import type { Guild, World } from './world/world.ts'

// In the form of a bot token, and one that Discord never gave to anybody.
const defaultToken = 'cGxheWdyb3VuZA.local.not-a-secret'

const listen = (server: Server, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo))
  })

const placeOf = (world: World, { id, name }: Guild): GuildPlace => {
  const channel = textChannelOf(world, id)
  return { id, name, channel: { id: channel?.id ?? '', name: channel?.name ?? '' } }
}

interface Parts {
  readonly seed: Seed
  readonly origin: () => string
  readonly gatewayUrl: () => string
  readonly failures: Failures
  readonly requests: RecordedRequest[]
  readonly member: (options?: MemberOptions) => Member
}

/** Everything that is asked for over HTTP: the API, attachments, the page. */
const createApp = (options: PlaygroundOptions, parts: Parts): Hono => {
  const { world } = parts.seed
  // A real client waits for a bucket in real time, whatever the clock of the world says.
  const now = options.rateLimits === false ? undefined : () => performance.timeOrigin + performance.now()
  const app = new Hono()
  app.use(onlyLocal)
  app.onError((error, c) => {
    options.log?.error({ err: error }, 'the stand-in failed')
    return c.json({ message: '500: Internal Server Error', code: 0 }, 500)
  })
  app.route('/api/v10', createApi({ ...parts, world, now }))
  fileRoutes(app, world)
  pageRoutes(app, { ...parts, world })
  return app
}

const createParts = (options: PlaygroundOptions, port: () => number): Parts => {
  const origin = () => `http://127.0.0.1:${port()}`
  const seed = seedWorld({
    clock: options.clock ?? Date.now,
    token: options.token ?? defaultToken,
    patienceMs: options.patienceMs ?? 30_000,
    origin,
    log: options.log,
  })
  return {
    seed,
    origin,
    gatewayUrl: () => `ws://127.0.0.1:${port()}/gateway`,
    failures: createFailures(),
    requests: [],
    member: createMembers(seed),
  }
}

const closing = (gateway: Gateway, server: Server): Promise<void> =>
  new Promise((resolve) => {
    gateway.close()
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Starts a stand-in for Discord on 127.0.0.1: REST, gateway, a page to look at, and members to type for. */
export const startPlayground = async (options: PlaygroundOptions = {}): Promise<Playground> => {
  let port = options.port ?? 0
  const parts = createParts(options, () => port)
  const { world, guild, otherGuild } = parts.seed
  const gateway = createGateway({
    world,
    url: parts.gatewayUrl,
    allowedIntents: options.allowedIntents,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    isLocal: ({ headers }) => isLocal(headers.host, headers.origin),
  })
  const server = createAdaptorServer({ fetch: createApp(options, parts).fetch }) as Server
  gateway.attach(server)
  port = (await listen(server, port)).port
  return {
    origin: parts.origin(),
    apiUrl: `${parts.origin()}/api`,
    token: world.token,
    applicationId: world.applicationId,
    botId: world.bot.id,
    guild: placeOf(world, guild),
    otherGuild: placeOf(world, otherGuild),
    gateway: gateway.levers,
    requests: parts.requests,
    commands: (guildId = '') => world.commands.get(guildId) ?? [],
    member: parts.member,
    ready: async () => {
      await world.changes.until(() => (gateway.levers.live > 0 ? true : undefined), 'a bot to log in')
    },
    failNext: parts.failures.add,
    close: () => closing(gateway, server),
  }
}
