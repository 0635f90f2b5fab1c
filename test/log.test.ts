import { DiscordAPIError } from 'discord.js'
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

test('an error of Discord’s is logged without what was to be sent', () => {
  const { log, lines } = collect([])
  const body = { files: undefined, body: { embeds: [{ description: '灣岸市將整修舊碼頭。' }] } }
  const err = new DiscordAPIError(
    { code: 10_008, message: 'Unknown Message' },
    10_008,
    404,
    'PATCH',
    'https://d.example',
    body,
  )
  log.error({ err }, 'an answer could not be sent')
  log.error({ err: new Error('failed', { cause: err }) }, 'an answer could not be sent')
  expect(lines.join('')).not.toContain('舊碼頭')
  expect(lines[0]).toContain('Unknown Message')
  expect(lines[0]).toContain('"status":404')
  expect(lines[1]).toContain('failed')
  log.error({ err: 'no error at all' }, 'thrown')
  expect(lines[2]).toContain('"err":"no error at all"')
})
