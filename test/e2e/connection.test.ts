import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ok } from '../../src/errors.ts'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { aReading } from '../helpers/reading.ts'
import { connectBot, startBot } from './bot.ts'
import { read, tidalPlant, words } from './scene.ts'

let playground: Playground
let opened: TestArchive

beforeEach(async () => {
  playground = await startPlayground({ rateLimits: false })
  opened = await openTestArchive()
})

afterEach(async () => {
  await playground.close()
  await opened.cleanup()
})

const options = () => ({ apiUrl: playground.apiUrl, token: playground.token, archive: opened.archive, read })

describe('logging in', () => {
  test('a token that Discord doesn’t take is an expected failure', async () => {
    const connected = await connectBot({ ...options(), token: 'd3Jvbmc.token.here' })
    expect(connected).toEqual({ ok: false, failure: { code: 'token-refused', detail: {} } })
  })

  test('a gateway that closes for good is one too, with its reason', async () => {
    playground.gateway.closeForGood(4014)
    const connected = await connectBot(options())
    expect(connected).toEqual({
      ok: false,
      failure: { code: 'gateway-closed', detail: { reason: '4014 DisallowedIntents' } },
    })
  })

  test('asks for no privileged intent', async () => {
    const strict = await startPlayground({ rateLimits: false, allowedIntents: 1 })
    const bot = await startBot({ ...options(), apiUrl: strict.apiUrl, token: strict.token })
    await bot.stop()
    await strict.close()
  })
})

describe('registration', () => {
  const writes = () =>
    playground.requests.filter(({ method, path }) => method !== 'GET' && /\/commands/.test(path)).length

  test('sends the commands once, and nothing where Discord has them', async () => {
    await (await startBot(options())).stop()
    expect(
      playground
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Summarise this', 'help', 'numbers', 'people', 'said', 'status', 'summary'].sort())
    expect(writes()).toBe(1)
    await (await startBot(options())).stop()
    expect(writes()).toBe(1)
  })
})

describe('while it runs', () => {
  test('closed tells why the gateway closed for good', async () => {
    const bot = await startBot(options())
    playground.gateway.closeForGood(4004)
    expect(await bot.closed).toBe('4004 AuthenticationFailed')
    await bot.stop()
  })

  test('a broken line is taken up again', async () => {
    const bot = await startBot(options())
    playground.gateway.drop()
    await expect.poll(() => playground.gateway.resumes, { timeout: 20_000 }).toBe(1)
    expect(words(await (await playground.member().type('/help')).message())).toContain('/summary')
    await bot.stop()
  })

  test('buttons work after a restart', async () => {
    const first = await startBot(options())
    const mei = playground.member({ locale: 'en-US' })
    const summary = await (await mei.type('/summary file:tidal-plant.txt', { files: [tidalPlant()] })).message()
    await first.stop()
    const second = await startBot(options())
    expect(words(await (await mei.click(summary, 'People')).message())).toContain('沈若嵐')
    expect(words(await (await mei.click(summary, 'Evidence')).message())).toContain('霧港市議會13日')
    await second.stop()
  })

  test('a handler that throws is told in one private sentence, and logged with its cause', async () => {
    const logged: unknown[] = []
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (...line: unknown[]) => logged.push(line) }
    const broken = () => Promise.reject(new Error('the reader broke'))
    const bot = await startBot({ ...options(), read: broken, log })
    const reply = await playground.member({ locale: 'zh-TW' }).type('/summary', { options: { text: '一句話。' } })
    const told = await reply.followUp(0)
    expect(words(told)).toBe('出了意外，已經記下。請過一會兒再試。')
    expect((told.flags ?? 0) & 64).toBe(64)
    expect(JSON.stringify(logged, (_, value) => (value instanceof Error ? value.message : value))).toContain(
      'the reader broke',
    )
    await bot.stop()
  })
})

describe('a stop', () => {
  test('ends the work in hand first, and turns new work away', async () => {
    const reading = Promise.withResolvers<void>()
    const slow = async () => {
      await reading.promise
      return ok(aReading())
    }
    const bot = await startBot({ ...options(), read: slow })
    const mei = playground.member({ locale: 'en-US' })
    const reply = await mei.type('/summary', { options: { text: '一句話。' } })
    const stopped = bot.stop()
    const late = await playground.member({ name: 'Kai', locale: 'en-US' }).type('/help')
    expect(words(await late.message())).toBe('I am about to restart. Try again in a minute.')
    reading.resolve()
    expect(words(await reply.message())).toContain('灣岸市將整修舊碼頭')
    await stopped
    expect(await bot.closed).toBe('stopped')
    expect(playground.gateway.live).toBe(0)
  })
})
