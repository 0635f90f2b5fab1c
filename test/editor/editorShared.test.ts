import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LlmResult } from '../../src/llm/client.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { aDocument, aReading } from '../helpers/reading.ts'
import { fails, ground, harbourReply, openEditorScene, says, statement, type Tail, tokens } from './editorScene.ts'

describe('the editor', () => {
  let opened: TestArchive
  const time = Date.UTC(2025, 2, 4, 4)

  beforeEach(async () => {
    opened = await openTestArchive()
  })
  afterEach(() => opened.cleanup())

  const openScene = (...rest: Tail<Parameters<typeof openEditorScene>>) =>
    openEditorScene(opened, () => new Date(time), ...rest)

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
    landing.resolve(says(harbourReply))
    expect((await stays).kind).toBe('edited')
    expect((await gone).kind).toBe('edited')
  })

  test('what was never asked is no call that failed', async () => {
    const scene = await openScene(() => fails('open'))
    expect(await scene.edit()).toEqual({ kind: 'plain', reason: 'failed' })
    expect(await scene.edit('zh-Hant', { signal: AbortSignal.abort() })).toEqual({ kind: 'plain', reason: 'failed' })
    expect(scene.asked).toHaveLength(1)
    expect(await opened.archive.spending('1', '2025-01-01')).toEqual([])
  })

  test('a server at its ceiling doesn’t turn away another that asks at the same time', async () => {
    const scene = await openScene(() => says(harbourReply), { guildDay: 20_000 })
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
      () => says(harbourReply),
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
    const bad = { ...harbourReply, brief: [...harbourReply.brief, statement('✗造價9億元。', 1)] }
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
      const scene = await openScene(() => says(harbourReply), {}, short(text))
      expect(await scene.edit()).toEqual({ kind: 'plain', reason: null })
      expect(scene.asked).toHaveLength(0)
    })

    test('asks where its sentences are long', async () => {
      const scene = await openScene(() => says(harbourReply), {}, short(`市府將整修${'舊碼頭、'.repeat(100)}新碼頭。`))
      expect((await scene.edit()).kind).toBe('edited')
    })

    test('asks for readers of another language', async () => {
      const scene = await openScene(() => says(harbourReply), {}, short('市府將整修舊碼頭。'))
      expect((await scene.edit('en')).kind).toBe('edited')
    })
  })
})
