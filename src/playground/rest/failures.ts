import type { MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { InjectedFailure } from '../playground.ts'
import { limited } from './rateLimit.ts'

export interface Failures {
  add(failure: InjectedFailure): void
  readonly middleware: MiddlewareHandler
}

interface Pending {
  readonly failure: InjectedFailure
  left: number
}

const fits = ({ failure }: Pending, method: string, path: string): boolean =>
  (failure.method === undefined || failure.method === method) && (failure.path?.test(path) ?? true)

/** Failures that tests order: each is answered instead of the next request that fits. */
export const createFailures = (): Failures => {
  const pending: Pending[] = []
  const take = (method: string, path: string): InjectedFailure | undefined => {
    const found = pending.find((one) => one.left > 0 && fits(one, method, path))
    if (found) found.left -= 1
    return found?.failure
  }
  return {
    add: (failure) => pending.push({ failure, left: failure.times ?? 1 }),
    middleware: async (c, next) => {
      const failure = take(c.req.method, c.req.path.replace(/^\/api\/v10/, ''))
      if (!failure) return next()
      if (failure.status === 429) return limited(failure.retryAfterSeconds ?? 1)
      const message = `${failure.status}: Injected`
      return c.json({ message, code: 0 }, failure.status as ContentfulStatusCode)
    },
  }
}
