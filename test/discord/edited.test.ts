import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { showSummary } from '../../src/discord/edited.ts'
import type { EditOutcome, Editor } from '../../src/editor/editor.ts'
import type { Story } from '../../src/model/story.ts'
import { openTestArchive, type TestArchive } from '../helpers/archive.ts'
import { aReading } from '../helpers/reading.ts'
import { anIntake, answered, wordsOf } from './ask.ts'

let opened: TestArchive
let story: Story

beforeEach(async () => {
  opened = await openTestArchive()
  story = await opened.archive.keep(aReading(), { kind: 'guild', id: 'g1' })
})
afterEach(() => opened.cleanup())

const answering = (outcome: EditOutcome): Editor => ({ edit: async () => outcome })

test('nothing of an answer hangs on what tells that the bot stops', async () => {
  const stop = new AbortController()
  const editor = answering({ kind: 'plain', reason: 'ceiling' })
  await showSummary(story, anIntake(opened.archive, { editor, stopping: stop.signal }))
  expect(getEventListeners(stop.signal, 'abort')).toHaveLength(0)
})

test('where there is nothing for a model to do, the footer is that of the rules alone', async () => {
  const editor = answering({ kind: 'plain', reason: null })
  const [quiet, without] = await Promise.all([
    showSummary(story, anIntake(opened.archive, { editor })),
    showSummary(story, anIntake(opened.archive)),
  ])
  expect(wordsOf(answered(quiet))).toBe(wordsOf(answered(without)))
})

test('a stop ends the wait, and tells whoever is editing', async () => {
  const stop = new AbortController()
  const signals: AbortSignal[] = []
  const editor: Editor = {
    edit: (_, { signal }) => {
      signals.push(signal)
      stop.abort()
      return new Promise(() => undefined)
    },
  }
  const answer = answered(await showSummary(story, anIntake(opened.archive, { editor, stopping: stop.signal })))
  expect(wordsOf(answer)).toContain('模型這次沒有回應')
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
})
