import { expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

const collect = (secrets: readonly string[]) => {
  const lines: string[] = []
  const log = createLog({ level: 'info', secrets, destination: { write: (line) => void lines.push(line) } })
  return { log, lines }
}

test('a secret is removed from a message, a field and an error', () => {
  const { log, lines } = collect(['s3cret.token'])
  log.info({ header: 'Bot s3cret.token' }, 'sent s3cret.token')
  log.error({ err: new Error('401 for s3cret.token', { cause: new Error('s3cret.token') }) }, 'refused')
  expect(lines.join('')).not.toContain('s3cret.token')
  expect(lines[0]).toContain('Bot [secret]')
  expect(lines[1]).toContain('401 for [secret]')
})

test('the token of an interaction is removed from an address', () => {
  const { log, lines } = collect([])
  log.warn({ url: 'https://discord.com/api/v10/webhooks/123/aW50.ZXJh-Y3Rpb24_x/messages/@original' }, 'failed')
  log.warn({ url: 'https://discord.com/api/v10/interactions/123/aW50ZXJh/callback' }, 'failed')
  expect(lines[0]).toContain('/webhooks/123/[secret]/messages/@original')
  expect(lines[1]).toContain('/interactions/123/[secret]/callback')
})

test('a word that is no secret changes nothing, nor does an empty one, and the level holds', () => {
  const { log, lines } = collect(['', 'm', 'ollama'])
  log.debug('hidden')
  log.info({ model: 'ollama' }, 'shown')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('"model":"ollama","msg":"shown"')
})
