import type { MiddlewareHandler } from 'hono'

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const hostName = (host: string): string => host.replace(/:\d+$/, '')

const isLoopbackOrigin = (origin: string): boolean =>
  URL.canParse(origin) && loopback.has(new URL(origin).hostname) && origin !== 'null'

/**
 * Whether a request is from this machine's own client or page. A foreign page can reach a loopback port too, under a
 * name of its own (rebinding) or from its own origin, so both headers are looked at.
 */
export const isLocal = (host: string | undefined, origin: string | undefined): boolean =>
  host !== undefined && loopback.has(hostName(host)) && (origin === undefined || isLoopbackOrigin(origin))

/** Refuses what does not come from this machine. */
export const onlyLocal: MiddlewareHandler = (c, next) =>
  isLocal(c.req.header('host'), c.req.header('origin')) ? next() : Promise.resolve(c.text('Only local.', 403))
