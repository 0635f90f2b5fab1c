import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LlmRequest, LlmResult } from '../../src/llm/client.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { aDocument, aReading } from '../helpers/reading.ts'
import { fails, harbourReply, openEditorScene, says, statement, type Tail } from './editorScene.ts'

describe('the editor', () => {
  let opened: TestArchive
  const time = Date.UTC(2025, 2, 4, 4)

  beforeEach(async () => {
    opened = await openTestArchive()
  })
  afterEach(() => opened.cleanup())

  const openScene = (...rest: Tail<Parameters<typeof openEditorScene>>) =>
    openEditorScene(opened, () => new Date(time), ...rest)

  describe('of an article that is longer than a call', () => {
    const paragraphs = Array.from({ length: 300 }, (_, index) => `第${index + 1}段說碼頭的第${index + 1}件事。`)
    const reading = { ...aReading(), document: aDocument({ text: paragraphs.join('\n') }) }
    const long = { ...aReading(), document: aDocument({ text: '碼頭修好了。'.repeat(9_000) }) }
    const firstIn = (content: string): number => Number(/^\[(\d+)\]/m.exec(content)?.[1])
    const tells = ({ content }: LlmRequest): LlmResult =>
      says({
        ...harbourReply,
        brief: [1, 2, 3].map((nth) => statement(`${firstIn(content)}-${nth}`, firstIn(content))),
      })

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

    test('is not asked again about more than a call holds, and no ceiling is to blame', async () => {
      const everywhere = Array.from({ length: 300 }, (_, index) => index + 1)
      const scene = await openScene(
        ({ content }) =>
          says({ ...harbourReply, brief: [statement(`${firstIn(content)}`, 1), statement('✗', ...everywhere)] }),
        { call: 6_500 },
        reading,
      )
      expect((await scene.edit()).kind).toBe('edited')
      for (const { content } of scene.asked) expect(content).not.toContain('ITEMS')
      expect((await opened.archive.spending('1', '2025-01-01'))[0]).toMatchObject({ turnedAway: 0 })
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
})
