import { readFile } from 'node:fs/promises'
import type { Hono, MiddlewareHandler } from 'hono'
import { streamSSE } from 'hono/streaming'
import { actions } from './page/actions.ts'
import { pageState, whoOf } from './page/state.ts'
import type { Member, MemberOptions } from './playground.ts'
import type { World } from './world/world.ts'

export interface PageOptions {
  readonly world: World
  readonly member: (options?: MemberOptions) => Member
  readonly origin: () => string
}

const styles = ['style', 'message', 'embed']
const scripts = ['app', 'components', 'composer', 'dom', 'markdown', 'message', 'modal']

const files: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  ...Object.fromEntries(styles.map((name) => [`${name}.css`, 'text/css; charset=utf-8'])),
  ...Object.fromEntries(scripts.map((name) => [`${name}.js`, 'text/javascript; charset=utf-8'])),
}

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

// Another local server's page is a loopback origin too: what the page reads and does is for its own origin alone.
const ownPage =
  (origin: () => string): MiddlewareHandler =>
  async (c, next) => {
    const site = c.req.header('sec-fetch-site') ?? 'same-origin'
    const from = c.req.header('origin')
    const own = from === undefined || from === origin() || from === origin().replace('127.0.0.1', 'localhost')
    const marked = c.req.method === 'GET' || c.req.header('x-page') === '1'
    if (!own || !marked || !['same-origin', 'none'].includes(site)) return c.text('Only from its own page.', 403)
    await next()
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    return undefined
  }

const serve = async (name: string): Promise<Response> => {
  const contentType = files[name]
  if (contentType === undefined) return new Response('', { status: 404 })
  const body = await readFile(new URL(`./page/${name}`, import.meta.url), 'utf8')
  return new Response(body, { headers: { 'Content-Type': contentType } })
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

// The page draws all anew at each change; changes of one moment are told once.
const settleMs = 30
const pulseMs = 15_000

const changeRoute = (app: Hono, world: World): void => {
  app.get('/page/changes', (c) =>
    streamSSE(c, async (stream) => {
      const ended = Promise.withResolvers<void>()
      let waiting: NodeJS.Timeout | undefined
      const tell = () => {
        waiting ??= setTimeout(() => {
          waiting = undefined
          void stream.writeSSE({ event: 'change', data: '' })
        }, settleMs)
      }
      const unsubscribe = world.changes.subscribe(tell)
      const pulse = setInterval(() => void stream.write(': still here\n\n'), pulseMs)
      pulse.unref()
      stream.onAbort(() => {
        unsubscribe()
        clearTimeout(waiting)
        clearInterval(pulse)
        ended.resolve()
      })
      await ended.promise
    }),
  )
}

/** The page for a browser: the channel as its person sees it, and a box to type in. */
export const pageRoutes = (app: Hono, { world, member, origin }: PageOptions): void => {
  const guard = ownPage(origin)
  app.use('/', guard)
  app.use('/page/*', guard)
  app.get('/', () => serve('index.html'))
  app.get('/favicon.ico', (c) => c.body(null, 204))
  app.get('/page/state', (c) => {
    const who = whoOf(c.req.query())
    const { name, ...rest } = who
    return c.json(pageState(world, member({ ...rest, ...(name !== undefined && { name }) }), who))
  })
  changeRoute(app, world)
  app.post('/page/do/:action', async (c) => {
    const action = actions[c.req.param('action')]
    if (!action) return c.json({ reason: 'There is no such action' }, 404)
    const { name, ...rest } = whoOf(c.req.query())
    try {
      const person = member({ ...rest, ...(name !== undefined && { name }) })
      return c.json(await action(person, await c.req.raw.formData(), world))
    } catch (error) {
      return c.json({ reason: reasonOf(error) })
    }
  })
  app.get('/page/:file', (c) => serve(c.req.param('file')))
}
