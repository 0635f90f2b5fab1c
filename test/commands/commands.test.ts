import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { help } from '../../commands/help.ts'
import { numbers } from '../../commands/numbers.ts'
import { people } from '../../commands/people.ts'
import { said } from '../../commands/said.ts'
import { status } from '../../commands/status.ts'
import { summariseThis } from '../../commands/summariseThis.ts'
import { summary } from '../../commands/summary.ts'
import type { Answer, Completion } from '../../src/discord/context.ts'
import type { Args, ChatShape } from '../../src/discord/shape.ts'
import { fail, ok, type Result } from '../../src/errors.ts'
import type { Source } from '../../src/model/article.ts'
import { aContext, anAsk, anIntake, answered, wordsOf } from '../discord/ask.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { aReading } from '../helpers/reading.ts'

let open: TestArchive

beforeEach(async () => {
  open = await openTestArchive()
})

afterEach(() => open.cleanup())

const args = (shape: ChatShape, given: Args = {}): Args => ({
  ...Object.fromEntries(Object.keys(shape.options).map((name) => [name, null])),
  ...given,
})

const everyone = { kind: 'everyone' } as const
const other = () =>
  aReading({
    document: { text: '另一篇。', title: '燈塔' },
    facts: { people: [], figures: [], quotations: [], organisations: [] },
    brief: { headline: '燈塔修好了', sentences: [], keyFigures: [] },
  })

const codeOf = (result: Result<Answer>): string => (result.ok ? 'answered' : result.failure.code)

const complete = async (command: typeof said, focused: string, typed: string, given: Args = {}) => {
  const completion: Completion = { ...anAsk(open.archive), args: args(command.shape, given), focused, typed }
  return (await command.complete?.(completion)) ?? []
}

describe('/summary', () => {
  const ask = (given: Args) => args(summary.shape, given)

  test.each<[string, Args, string]>([
    ['nothing', {}, 'channel'],
    ['private', { private: true }, 'member'],
    ['paste', { paste: true }, 'paste'],
    ['paste, private', { paste: true, private: true }, 'paste'],
    ['an empty text', { text: ' \u3000' }, 'paste'],
    ['a text', { text: '一句話。' }, 'channel'],
    ['a text and paste', { text: '一句話。', paste: true }, 'channel'],
    ['a story that is not there, and paste', { story: 'x', paste: true }, 'member'],
    ['paste refused', { paste: false }, 'channel'],
  ])('with %s is acknowledged as it should', async (_, given, expected) => {
    await open.archive.keep(aReading(), everyone)
    expect(await summary.acknowledge(ask(given), anAsk(open.archive))).toBe(expected)
  })

  test('reads a text and keeps it for the server', async () => {
    const sources: Source[] = []
    const read = async (source: Source) => {
      sources.push(source)
      return ok(aReading())
    }
    const result = await summary.execute(aContext(open.archive, ask({ text: '一句話。' }), { read }))
    expect(wordsOf(answered(result))).toContain('灣岸市將整修舊碼頭')
    expect(sources).toEqual([{ kind: 'text', text: '一句話。', name: null }])
    expect(await open.archive.newest({ userId: 'u2', guildId: 'g1' })).toBeDefined()
    expect(await open.archive.newest({ userId: 'u1', guildId: 'g2' })).toBeUndefined()
  })

  test.each([
    ['in private', { private: true }],
    ['in a direct message', { viewer: { userId: 'u1', guildId: null } }],
  ])('keeps a story that comes %s for the member alone', async (_, change) => {
    const read = async () => ok(aReading())
    answered(await summary.execute(aContext(open.archive, ask({ text: '一句話。' }), { read, ...change })))
    expect(await open.archive.newest({ userId: 'u2', guildId: 'g1' })).toBeUndefined()
    expect(await open.archive.newest({ userId: 'u1', guildId: 'g1' })).toBeDefined()
  })

  test('passes on why a file can’t be fetched or read', async () => {
    const file = { url: 'https://cdn.discordapp.com/a.txt', size: 1, name: 'a.txt' }
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ file }))))).toBe('download-failed')
    const fetch = async () => ok<Source>({ kind: 'bytes', bytes: new Uint8Array(), name: 'a.txt' })
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ file }), { fetch })))).toBe('empty')
    const read = async () => fail('busy')
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ file }), { fetch, read })))).toBe('busy')
  })

  test('takes one source at a time, and an existing story', async () => {
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ story: 'x', text: 'y' }))))).toBe('one-source')
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ story: 'x' }))))).toBe('no-stories')
    await open.archive.keep(aReading(), everyone)
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ story: '火星' }))))).toBe('unknown-story')
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ story: '   ' }))))).toBe('unknown-story')
    expect(codeOf(await summary.execute(aContext(open.archive, ask({ story: '碼頭' }))))).toBe('answered')
  })
})

describe('which story', () => {
  test('/people and /numbers speak of the one last shown here, else of the newest', async () => {
    const first = await open.archive.keep(aReading(), everyone)
    await open.archive.keep(other(), everyone)
    const context = () => aContext(open.archive, args(people.shape))
    expect(wordsOf(answered(await people.execute(context())))).toContain('燈塔修好了')
    answered(await summary.execute(aContext(open.archive, args(summary.shape, { story: first.id }))))
    expect(wordsOf(answered(await people.execute(context())))).toContain('林渡川')
    expect(wordsOf(answered(await numbers.execute(aContext(open.archive, args(numbers.shape)))))).toContain('3億元')
    const elsewhere = aContext(open.archive, args(people.shape), { channelId: 'c2' })
    expect(wordsOf(answered(await people.execute(elsewhere)))).toContain('燈塔修好了')
  })

  test('/said speaks of the current one, and of all where a question is asked', async () => {
    await open.archive.keep(aReading(), everyone)
    await open.archive.keep(other(), everyone)
    const ask = (given: Args) => said.execute(aContext(open.archive, args(said.shape, given)))
    expect(wordsOf(answered(await ask({})))).toContain('沒有讀到誰說了什麼')
    expect(wordsOf(answered(await ask({ person: 'lin duchuan' })))).toContain('「碼頭是這座城市的大門。」')
    expect(wordsOf(answered(await ask({ person: 'duch' })))).toContain('「碼頭是這座城市的大門。」')
    expect(wordsOf(answered(await ask({ about: '碼頭' })))).toContain('「碼頭是這座城市的大門。」')
    expect(codeOf(await ask({ about: '碼頭', story: '燈塔' }))).toBe('nothing-found')
    expect(codeOf(await ask({ person: '火星人' }))).toBe('unknown-person')
  })
})

describe('completion', () => {
  test('names stories with their outlet, people with their other names, and what figures are of', async () => {
    const story = await open.archive.keep(aReading(), everyone)
    expect(await complete(people, 'story', '碼頭')).toEqual([
      { name: '灣岸市將整修舊碼頭（灣岸日報）', value: story.id },
    ])
    expect(await complete(said, 'person', 'lin')).toEqual([{ name: '林渡川（Lin Duchuan）', value: '林渡川' }])
    expect(await complete(said, 'person', '林', { story: story.id })).toEqual([
      { name: '林渡川（Lin Duchuan）', value: '林渡川' },
    ])
    expect(await complete(numbers, 'about', '碼')).toEqual([{ name: '舊碼頭', value: '舊碼頭' }])
  })

  test('keeps to Discord’s limits, whatever the names', async () => {
    const long = 'é'.normalize('NFD').repeat(300)
    const figures = Array.from({ length: 60 }, (_, at) => ({
      ...aReading().facts.figures[0],
      subject: at < 30 ? `${at}@everyone` : `${long}${at}`,
    }))
    await open.archive.keep(aReading({ facts: { figures: figures as never }, brief: { headline: long } }), everyone)
    for (const choices of [await complete(numbers, 'about', ''), await complete(people, 'story', '')]) {
      expect(choices.length).toBeGreaterThan(0)
      expect(choices.length).toBeLessThanOrEqual(25)
      for (const { name, value } of choices) {
        expect(name.length).toBeLessThanOrEqual(100)
        expect(value.length).toBeLessThanOrEqual(100)
      }
    }
  })
})

describe('the others', () => {
  test('“Summarise this” reads the file where there is one, else the words', async () => {
    const sources: Source[] = []
    const read = async (source: Source) => {
      sources.push(source)
      return ok(aReading())
    }
    const fetch = async () => ok<Source>({ kind: 'text', text: 'from the file', name: null })
    const intake = anIntake(open.archive, { read, fetch, private: true })
    answered(await summariseThis.execute({ ...intake, message: { text: 'words', file: null } }))
    const file = { url: '', size: 1, name: 'a.txt' }
    answered(await summariseThis.execute({ ...intake, message: { text: 'words', file } }))
    expect(sources.map((source) => source.kind === 'text' && source.text)).toEqual(['words', 'from the file'])
    expect(await open.archive.newest({ userId: 'u2', guildId: 'g1' })).toBeUndefined()
  })

  test('/status asks for the server’s own, and is for the member alone', async () => {
    expect(await status.acknowledge({}, anAsk(open.archive))).toBe('member')
    const asked: string[] = []
    const statusOf = async (guildId: string): Promise<never> => {
      asked.push(guildId)
      return Promise.reject(new Error('no more is needed'))
    }
    await expect(status.execute(aContext(open.archive, {}, { status: statusOf }))).rejects.toThrow('no more')
    expect(asked).toEqual(['g1'])
    expect(wordsOf(answered(await status.execute(aContext(open.archive, {}))))).toContain('沒有設定語言模型')
  })

  test('/help is for the member alone', async () => {
    expect(await help.acknowledge({}, anAsk(open.archive))).toBe('member')
    expect(wordsOf(answered(await help.execute(aContext(open.archive, {}))))).toContain('邸報能做什麼')
  })
})
