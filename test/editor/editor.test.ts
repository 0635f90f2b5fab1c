import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEditor } from '../../src/editor/create.ts'
import type { Editor, EditRequest } from '../../src/editor/editor.ts'
import type { Ground, Grounded, GroundTask } from '../../src/facts/grounding/task.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'
import { createBudget } from '../../src/llm/budget.ts'
import type { LlmClient, LlmRequest, LlmResult } from '../../src/llm/client.ts'
import { createLog } from '../../src/log.ts'
import type { Story } from '../../src/model/story.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { aDocument, aFigure, aReading } from '../helpers/reading.ts'

const log = createLog({ level: 'silent', secrets: [] })
const tokens = { input: 900, output: 300 }
const statement = (text: string, ...sentences: number[]) => ({ text, sentences })

const aReply = {
  headline: statement('舊碼頭將整修', 1),
  brief: [statement('市府將整修舊碼頭。', 1), statement('工程約需18個月。', 3)],
  keyFigures: [],
  confirmed: [],
  people: [],
  figures: [],
  quotations: [],
  disputes: [],
  names: [],
  translations: [],
}

/** Lets everything through but sentences with a ✗, and finds a figure more. */
const ground = async ({ facts, brief, reply }: GroundTask): Promise<Grounded> => {
  const sentences = reply.brief.map(({ text }) => (text.includes('✗') ? null : { text, spans: [{ start: 0, end: 5 }] }))
  const faults = sentences.flatMap((one, index) =>
    one ? [] : [{ item: 'sentence' as const, index, cause: 'number' as const, detail: '✗' }],
  )
  const added = facts.figures.some(({ foundBy }) => foundBy === 'llm') ? [] : [aFigure({ foundBy: 'llm' as const })]
  return {
    facts: { ...facts, figures: [...facts.figures, ...added] },
    headline: reply.headline.text,
    sentences,
    keyFigures: brief.keyFigures,
    translations: {},
    passed: sentences.length - faults.length,
    faults,
  }
}

interface Scene {
  readonly editor: Editor
  readonly story: Story
  readonly asked: LlmRequest[]
  readonly edit: (language?: LanguageTag, request?: Partial<EditRequest>) => ReturnType<Editor['edit']>
}

describe('the editor', () => {
  let opened: TestArchive
  let time = Date.UTC(2025, 2, 4, 4)

  beforeEach(async () => {
    opened = await openTestArchive()
  })
  afterEach(() => opened.cleanup())

  const now = () => new Date(time)

  const openScene = async (
    answer: (request: LlmRequest) => Promise<LlmResult> | LlmResult,
    ceilings: { day?: number; guildDay?: number; call?: number } = {},
    reading = aReading(),
    hold: Ground = ground,
  ): Promise<Scene> => {
    const { archive } = opened
    const asked: LlmRequest[] = []
    const client: LlmClient = {
      model: 'test-model',
      breaker: () => 'closed',
      async ask(request) {
        asked.push(request)
        return answer(request)
      },
    }
    const all = { day: null, guildDay: null, call: 16_000, ...ceilings }
    const budget = createBudget({
      ceilings: all,
      model: client.model,
      prices: new Map([['test-model', { input: 1, output: 10 }]]),
      ledger: archive,
      now,
      timeZone: 'Asia/Taipei',
      log,
    })
    const story = await archive.keep(reading, { kind: 'guild', id: '1' })
    const editor = createEditor({
      client,
      budget,
      store: archive,
      ground: hold,
      languageOf: (tag) => languages[tag],
      now,
      retryMs: 60_000,
      log,
    })
    const signal = new AbortController().signal
    const edit = (language: LanguageTag = 'zh-Hant', request: Partial<EditRequest> = {}) =>
      editor.edit(story, { language, guildId: '1', signal, ...request })
    return { editor, story, asked, edit }
  }

  const says = (value: unknown): LlmResult => ({ ok: true, value, model: 'test-model-1', tokens })
  const fails = (kind: 'overloaded' | 'malformed' | 'declined'): LlmResult => ({ ok: false, kind, detail: '', tokens })

  /** Has nothing better to say when it is asked again. */
  const stubborn =
    (reply: object) =>
    ({ content }: LlmRequest): LlmResult =>
      says(content.includes('ITEMS') ? { ...aReply, brief: [] } : reply)

  test('asks once for all who ask at the same time, and never again for what it kept', async () => {
    const scene = await openScene(() => says(aReply))
    const outcomes = await Promise.all([scene.edit(), scene.edit(), scene.edit()])
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
    expect(outcomes[0]).toMatchObject({
      kind: 'edited',
      edit: { language: 'zh-Hant', model: 'test-model', brief: { madeBy: 'llm', model: 'test-model', dropped: 0 } },
    })
    expect(await scene.edit()).toEqual(outcomes[0])
    expect(scene.asked).toHaveLength(1)
    const spent = await opened.archive.spending('1', '2025-01-01')
    expect(spent[0]).toMatchObject({
      calls: 1,
      input: 900,
      output: 300,
      microdollars: 3_900,
      savedCalls: 1,
      savedTokens: 1_200,
    })
  })

  test('keeps what the model found with the story, once, and asks for the brief alone in another language', async () => {
    const scene = await openScene(() => says(aReply))
    await Promise.all([scene.edit('zh-Hant'), scene.edit('en')])
    expect(scene.asked).toHaveLength(2)
    expect(scene.asked[1]?.instructions).toContain('has been read already')
    expect(scene.asked[1]?.instructions).toContain('brief in English')
    expect(scene.asked[0]?.instructions).not.toContain('has been read already')
    const facts = await opened.archive.facts(scene.story.id)
    expect(facts?.figures.filter(({ foundBy }) => foundBy === 'llm')).toHaveLength(1)
  })

  test('asks again for what was thrown out, for that alone, and counts what was mended', async () => {
    const bad = { ...aReply, brief: [...aReply.brief, statement('✗造價9億元。', 1)] }
    const mended = { ...aReply, brief: [statement('造價3億元。', 1)] }
    const scene = await openScene(({ content }) => says(content.includes('ITEMS') ? mended : bad))
    const outcome = await scene.edit()
    expect(scene.asked).toHaveLength(2)
    expect(scene.asked[1]?.content).toContain('✗造價9億元')
    expect(scene.asked[1]?.content).not.toContain('工程約需18個月')
    if (outcome.kind !== 'edited') throw new Error('not edited')
    expect(outcome.edit.brief?.sentences.map(({ text }) => text)).toEqual([
      '市府將整修舊碼頭。',
      '工程約需18個月。',
      '造價3億元。',
    ])
    expect(outcome.edit.gate).toEqual({ passed: 3, repaired: 1, dropped: {} })
    expect(outcome.edit.tokens).toEqual({ input: 1_800, output: 600 })
  })

  test.each([
    ['the lede', ['✗', '乙', '丙', '丁']],
    ['over half of its sentences', ['甲', '✗', '✗']],
    ['everything, since there was nothing', []],
  ])('gives way to the rules where a brief loses %s', async (_, texts) => {
    const lies = { ...aReply, brief: texts.map((text) => statement(text, 1)) }
    const scene = await openScene(stubborn(lies))
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'unsupported' })
    const before = scene.asked.length
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'unsupported' })
    expect(scene.asked).toHaveLength(before)
    time += 61_000
    await scene.edit()
    expect(scene.asked.length).toBeGreaterThan(before)
  })

  test('half of its sentences are enough, and what is gone is counted', async () => {
    const half = { ...aReply, brief: [statement('甲', 1), statement('✗', 1)] }
    const scene = await openScene(stubborn(half))
    expect(await scene.edit()).toMatchObject({
      kind: 'edited',
      edit: { brief: { dropped: 1 }, gate: { passed: 1, dropped: { number: 1 } } },
    })
  })

  test('an endpoint that is down is asked again by the next, one that answers nonsense not at once', async () => {
    let answer = fails('overloaded')
    const scene = await openScene(() => answer)
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    answer = fails('malformed')
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    expect(scene.asked).toHaveLength(2)
    answer = says(aReply)
    time += 61_000
    expect((await scene.edit()).kind).toBe('edited')
    expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ calls: 3, failed: 2 })
  })

  test('an answer of another shape is a failure', async () => {
    const scene = await openScene(() => says(['no', 'reply']))
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
  })

  test('at a ceiling nothing is asked, and what was kept still stands', async () => {
    const scene = await openScene(() => says(aReply), { guildDay: 20_000 })
    expect((await scene.edit()).kind).toBe('edited')
    await opened.archive.spend('2025-03-04', '1', { input: 15_000 })
    expect(await scene.edit('ja')).toEqual({ kind: 'plain', reason: 'ceiling' })
    expect((await scene.edit()).kind).toBe('edited')
    expect((await scene.edit('ja', { guildId: '2' })).kind).toBe('edited')
    expect(scene.asked).toHaveLength(2)
    expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ turnedAway: 1 })
  })

  test('a call that even a short article passes isn’t made', async () => {
    const scene = await openScene(() => says(aReply), { call: 2_000 })
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'ceiling' })
    expect(scene.asked).toHaveLength(0)
  })

  describe('of an article that is longer than a call', () => {
    const paragraphs = Array.from({ length: 300 }, (_, index) => `第${index + 1}段說碼頭的第${index + 1}件事。`)
    const reading = { ...aReading(), document: aDocument({ text: paragraphs.join('\n') }) }
    const long = { ...aReading(), document: aDocument({ text: '碼頭修好了。'.repeat(9_000) }) }
    const firstIn = (content: string): number => Number(/^\[(\d+)\]/m.exec(content)?.[1])
    const tells = ({ content }: LlmRequest): LlmResult =>
      says({ ...aReply, brief: [1, 2, 3].map((nth) => statement(`${firstIn(content)}-${nth}`, firstIn(content))) })

    test('asks for each part, and the brief has something of each', async () => {
      const scene = await openScene(tells, { call: 9_000 }, reading)
      const outcome = await scene.edit()
      if (outcome.kind !== 'edited') throw new Error('not edited')
      expect(scene.asked.length).toBeGreaterThan(1)
      const starts = scene.asked.map(({ content }) => firstIn(content))
      expect(starts[0]).toBe(1)
      const told = outcome.edit.brief?.sentences.map(({ text }) => text) ?? []
      for (const start of starts) expect(told).toContain(`${start}-1`)
      expect(told.slice(0, 2)).toEqual(['1-1', '1-2'])
      expect(outcome.edit.tokens.input).toBe(900 * scene.asked.length)
      for (const { content } of scene.asked.slice(1)) expect(content).toContain('[title]')
    })

    test('does without a later part that a model won’t answer', async () => {
      const laterFails = await openScene(
        (request) => (firstIn(request.content) === 1 ? tells(request) : fails('declined')),
        { call: 9_000 },
        reading,
      )
      expect((await laterFails.edit()).kind).toBe('edited')
    })

    test('keeps nothing where a later part is only missing this time', async () => {
      let down = true
      const scene = await openScene(
        (request) => (down && firstIn(request.content) !== 1 ? fails('overloaded') : tells(request)),
        { call: 9_000 },
        reading,
      )
      expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
      down = false
      expect((await scene.edit()).kind).toBe('edited')
    })

    test('asks for no part where the ceiling leaves no room for all', async () => {
      const scene = await openScene(tells, { call: 9_000, guildDay: 14_000 }, reading)
      expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'ceiling' })
      expect(scene.asked).toHaveLength(0)
      expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ calls: 0, turnedAway: 1 })
      // What was set aside for the parts that had room is free again.
      const shorter = await opened.archive.keep(aReading(), { kind: 'guild', id: '1' })
      const request = { language: 'zh-Hant' as const, guildId: '1', signal: new AbortController().signal }
      expect((await scene.editor.edit(shorter, request)).kind).toBe('edited')
    })

    test('says so where it is too long for any number of calls', async () => {
      const scene = await openScene(tells, { call: 6_000 }, long)
      expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'too-long' })
      expect(scene.asked).toHaveLength(0)
    })

    test('fails where the part with the lede does', async () => {
      const firstFails = await openScene(
        (request) => (firstIn(request.content) === 1 ? fails('overloaded') : tells(request)),
        { call: 9_000 },
        reading,
      )
      expect(await firstFails.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    })
  })

  test('whoever began to ask may go: the others are answered all the same', async () => {
    const landing = Promise.withResolvers<LlmResult>()
    const scene = await openScene(({ signal }) => {
      signal.addEventListener('abort', () => landing.resolve({ ok: false, kind: 'aborted', detail: '', tokens }))
      return landing.promise
    })
    const first = new AbortController()
    const gone = scene.edit('zh-Hant', { signal: first.signal })
    const stays = scene.edit('zh-Hant')
    await vi.waitFor(() => expect(scene.asked).toHaveLength(1))
    first.abort()
    landing.resolve(says(aReply))
    expect((await stays).kind).toBe('edited')
    expect((await gone).kind).toBe('edited')
  })

  test('a server at its ceiling doesn’t turn away another that asks at the same time', async () => {
    const scene = await openScene(() => says(aReply), { guildDay: 20_000 })
    await opened.archive.spend('2025-03-04', '1', { input: 15_000 })
    const [poor, rich, direct] = await Promise.all(
      ['1', '2', null].map((guildId) => scene.edit('zh-Hant', { guildId })),
    )
    expect(poor).toEqual({ kind: 'plain', reason: 'ceiling' })
    expect(rich?.kind).toBe('edited')
    expect(direct).toEqual(rich)
    expect(scene.asked).toHaveLength(1)
  })

  test('a reply that the gate comes to no end with is not asked for again at once', async () => {
    const scene = await openScene(
      () => says(aReply),
      {},
      aReading(),
      () => Promise.reject(new Error('too slow')),
    )
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    expect(scene.asked).toHaveLength(1)
    expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ calls: 1, input: 900 })
  })

  test('a repair that the gate comes to no end with leaves what passed before', async () => {
    const bad = { ...aReply, brief: [...aReply.brief, statement('✗造價9億元。', 1)] }
    let held = 0
    const scene = await openScene(
      () => says(bad),
      {},
      aReading(),
      (task) => {
        held += 1
        return held === 1 ? ground(task) : Promise.reject(new Error('too slow'))
      },
    )
    expect((await scene.edit()).kind).toBe('edited')
  })

  describe('of an article as short as a brief', () => {
    const short = (text: string) => ({ ...aReading(), document: aDocument({ text }) })

    test.each(['', '市府將整修舊碼頭。', '市府將整修舊碼頭。工程約需18個月。'])('asks nothing: “%s”', async (text) => {
      const scene = await openScene(() => says(aReply), {}, short(text))
      expect(await scene.edit()).toEqual({ kind: 'plain', reason: null })
      expect(scene.asked).toHaveLength(0)
    })

    test('asks for readers of another language', async () => {
      const scene = await openScene(() => says(aReply), {}, short('市府將整修舊碼頭。'))
      expect((await scene.edit('en')).kind).toBe('edited')
    })
  })

  test('whatever throws, the rules stand', async () => {
    const scene = await openScene(() => {
      throw new Error('not expected')
    })
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
  })
})
