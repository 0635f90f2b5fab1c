import type { Hono } from 'hono'
import type { Member, MemberOptions } from './playground.ts'
import type { World } from './world/world.ts'

export interface PageOptions {
  readonly world: World
  readonly member: (options?: MemberOptions) => Member
  readonly origin: () => string
}

/** The page for a browser, at the root. */
export const pageRoutes = (app: Hono, _options: PageOptions): void => {
  app.get('/', (c) => c.text('Dibao'))
}
