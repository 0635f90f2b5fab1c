import type { Hono } from 'hono'
import type { World } from '../world/world.ts'

/**
 * Attachments at their addresses. They are from outside and share the page's origin: the sandbox keeps a script in
 * one of them from acting in the page's name.
 */
export const fileRoutes = (app: Hono, world: World): void => {
  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'))
    if (!file || file.name !== c.req.param('name')) return c.text('', 404)
    const inline = file.contentType.startsWith('image/')
    return c.body(new Uint8Array(file.data), 200, {
      'Content-Type': file.contentType,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    })
  })
}
