import type { MiddlewareHandler } from 'hono'

interface Bucket {
  readonly limit: number
  readonly windowMs: number
  used: number
  resetsAt: number
}

interface Verdict {
  readonly headers: Readonly<Record<string, string>>
  readonly retryAfterSeconds: number | undefined
}

const rules: readonly { readonly route: RegExp; readonly limit: number; readonly windowMs: number }[] = [
  { route: /^POST \/channels\/\d+\/messages$/, limit: 5, windowMs: 5_000 },
  { route: /^(?:PATCH|DELETE) \/channels\/\d+\/messages/, limit: 5, windowMs: 5_000 },
  { route: /^\w+ \/webhooks\//, limit: 5, windowMs: 2_000 },
  { route: /^\w+ \/applications\/\d+\/(?:guilds\/\d+\/)?commands/, limit: 20, windowMs: 20_000 },
  { route: /^GET /, limit: 50, windowMs: 1_000 },
]

// The first id of a path is its major parameter and has a bucket of its own; later ids share one.
const bucketKey = (route: string): string => route.replaceAll(/(?<=\/\d.*\/)\d{5,}/g, ':id')

const free = /^POST \/interactions\//

/** Discord's buckets: how many requests a route takes in its window. Real time, since a real client waits for it. */
export const createRateLimits = (now: () => number) => {
  const buckets = new Map<string, Bucket>()
  const bucketFor = (key: string, limit: number, windowMs: number): Bucket => {
    const found = buckets.get(key)
    if (found && found.resetsAt > now()) return found
    const fresh = { limit, windowMs, used: 0, resetsAt: now() + windowMs }
    buckets.set(key, fresh)
    return fresh
  }
  return (route: string): Verdict => {
    const rule = rules.find((candidate) => candidate.route.test(route))
    if (!rule || free.test(route)) return { headers: {}, retryAfterSeconds: undefined }
    const key = bucketKey(route)
    const bucket = bucketFor(key, rule.limit, rule.windowMs)
    const over = bucket.used >= bucket.limit
    bucket.used += over ? 0 : 1
    const left = Math.max(0, bucket.resetsAt - now()) / 1000
    return { headers: headersOf(bucket, left, key), retryAfterSeconds: over ? left : undefined }
  }
}

const headersOf = (bucket: Bucket, left: number, key: string): Record<string, string> => ({
  'X-RateLimit-Limit': String(bucket.limit),
  'X-RateLimit-Remaining': String(bucket.limit - bucket.used),
  'X-RateLimit-Reset-After': left.toFixed(3),
  'X-RateLimit-Reset': (bucket.resetsAt / 1000).toFixed(3),
  'X-RateLimit-Bucket': Buffer.from(key.replace(/\/\d{5,}.*/, ''))
    .toString('hex')
    .slice(0, 32),
})

/** The answer to one request too many. */
export const limited = (retryAfterSeconds: number, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(
    { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: false },
    {
      status: 429,
      headers: {
        ...headers,
        'Retry-After': String(Math.ceil(retryAfterSeconds)),
        'X-RateLimit-Scope': 'user',
        Via: '1.1 google',
      },
    },
  )

/** Counts each request, refuses what is over, and adds the headers to what is not. */
export const rateLimit =
  (check: (route: string) => Verdict): MiddlewareHandler =>
  async (c, next) => {
    const { headers, retryAfterSeconds } = check(`${c.req.method} ${c.req.path.replace(/^\/api\/v10/, '')}`)
    if (retryAfterSeconds !== undefined) return limited(retryAfterSeconds, headers)
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    return undefined
  }
