import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { fails, harbourReply, openEditorScene, says, statement, stubborn, type Tail } from './editorScene.ts'

describe('the editor', () => {
  let opened: TestArchive
  let time = Date.UTC(2025, 2, 4, 4)

  beforeEach(async () => {
    opened = await openTestArchive()
  })
  afterEach(() => opened.cleanup())

  const openScene = (...rest: Tail<Parameters<typeof openEditorScene>>) =>
    openEditorScene(opened, () => new Date(time), ...rest)

  test('asks once for all who ask at the same time, and never again for what it kept', async () => {
    const scene = await openScene(() => says(harbourReply))
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
    const scene = await openScene(() => says(harbourReply))
    await Promise.all([scene.edit('zh-Hant'), scene.edit('en')])
    expect(scene.asked).toHaveLength(2)
    expect(scene.asked[1]?.instructions).toContain('has been read already')
    expect(scene.asked[1]?.instructions).toContain('brief in English')
    expect(scene.asked[0]?.instructions).not.toContain('has been read already')
    const facts = await opened.archive.facts(scene.story.id)
    expect(facts?.figures.filter(({ foundBy }) => foundBy === 'llm')).toHaveLength(1)
  })

  test('asks again for what was thrown out, for that alone, and counts what was mended', async () => {
    const bad = { ...harbourReply, brief: [...harbourReply.brief, statement('✗造價9億元。', 1)] }
    const mended = { ...harbourReply, brief: [statement('造價3億元。', 1)] }
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
    const lies = { ...harbourReply, brief: texts.map((text) => statement(text, 1)) }
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
    const half = { ...harbourReply, brief: [statement('甲', 1), statement('✗', 1)] }
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
    answer = says(harbourReply)
    time += 61_000
    expect((await scene.edit()).kind).toBe('edited')
    expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ calls: 3, failed: 2 })
  })

  test('an answer of another shape is a failure', async () => {
    const scene = await openScene(() => says(['no', 'reply']))
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
  })

  test('at a ceiling nothing is asked, and what was kept still stands', async () => {
    const scene = await openScene(() => says(harbourReply), { guildDay: 20_000 })
    expect((await scene.edit()).kind).toBe('edited')
    await opened.archive.spend('2025-03-04', '1', { input: 15_000 })
    expect(await scene.edit('ja')).toEqual({ kind: 'plain', reason: 'ceiling' })
    expect((await scene.edit()).kind).toBe('edited')
    expect((await scene.edit('ja', { guildId: '2' })).kind).toBe('edited')
    expect(scene.asked).toHaveLength(2)
    expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ turnedAway: 1 })
  })

  test('a call that even a short article passes isn’t made', async () => {
    const scene = await openScene(() => says(harbourReply), { call: 2_000 })
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'ceiling' })
    expect(scene.asked).toHaveLength(0)
  })

  test('whatever throws, the rules stand', async () => {
    const scene = await openScene(() => {
      throw new Error('not expected')
    })
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
  })
})
