import { Hono, type MiddlewareHandler } from 'hono'
import type { RecordedRequest } from '../playground.ts'
import type { World } from '../world/world.ts'
import { readBody } from './body.ts'
import { channelRoutes } from './channels.ts'
import { commandRoutes } from './commands.ts'
import { type Api, type ApiEnv, refusals, refuse } from './context.ts'
import type { Failures } from './failures.ts'
import { interactionRoutes } from './interactions.ts'
import { peopleRoutes } from './people.ts'
import { createRateLimits, rateLimit } from './rateLimit.ts'
import { webhookRoutes } from './webhooks.ts'

export interface ApiOptions {
  readonly world: World
  readonly gatewayUrl: () => string
  readonly failures: Failures
  readonly requests: RecordedRequest[]
  /** Milliseconds by which buckets are counted; undefined where they are off. */
  readonly now: (() => number) | undefined
}

// These carry their token in the path.
const ownToken = /^\/api\/v10\/(?:interactions|webhooks)\/\d+\//

const authorize =
  (world: World): MiddlewareHandler =>
  (c, next) =>
    ownToken.test(c.req.path) || c.req.header('authorization') === `Bot ${world.token}`
      ? next()
      : Promise.resolve(refuse(c, refusals.unauthorized))

const record =
  (world: World, requests: RecordedRequest[]): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    await next()
    const { method } = c.req
    const { status } = c.res
    const path = c.req.path.replace(/^\/api\/v10/, '')
    requests.push({ method, path, status, body: c.get('body')?.json })
    if (status >= 400) world.log?.debug({ method, path, status }, 'the stand-in refused a request')
  }

const withBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const body = await readBody(c)
  if ('status' in body) return refuse(c, body)
  c.set('body', body)
  return next()
}

/** Gateway address and session limits. One shard is enough. */
const gatewayRoutes = (api: Api, url: () => string): void => {
  const limits = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 }
  api.get('/gateway', (c) => c.json({ url: url() }))
  api.get('/gateway/bot', (c) => c.json({ url: url(), shards: 1, session_start_limit: limits }))
}

/** Discord's REST API, version 10, as much of it as the bot speaks. */
export const createApi = ({ world, gatewayUrl, failures, requests, now }: ApiOptions): Api => {
  const api: Api = new Hono<ApiEnv>()
  api.use(record(world, requests), withBody, failures.middleware)
  if (now) api.use(rateLimit(createRateLimits(now)))
  api.use(authorize(world))
  gatewayRoutes(api, gatewayUrl)
  peopleRoutes(api, world)
  commandRoutes(api, world)
  interactionRoutes(api, world)
  webhookRoutes(api, world)
  channelRoutes(api, world)
  api.all('*', (c) => refuse(c, refusals.notFound))
  return api
}
