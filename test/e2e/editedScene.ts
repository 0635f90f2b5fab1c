import { readFileSync } from 'node:fs'
import type { APIMessage } from 'discord.js'
import type { EditOutcome, Editor, EditRequest } from '../../src/editor/editor.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Span } from '../../src/model/span.ts'
import type { Story } from '../../src/model/story.ts'
import type { Member } from '../../src/playground/playground.ts'
import type { EditStore } from '../../src/storage/store.ts'

/** A story that the editor was asked to edit, and the answer that the test gives it when it likes. */
export interface Asking {
  readonly story: Story
  readonly request: EditRequest
  answer(outcome: EditOutcome): void
}

/** An editor whose answers the test gives. */
export interface WaitingEditor extends Editor {
  readonly asked: readonly Asking[]
  /** The nth asking (from 0), awaited. */
  asking(nth?: number): Promise<Asking>
}

export const waitingEditor = (): WaitingEditor => {
  const asked: Asking[] = []
  const waiting = new Map<number, PromiseWithResolvers<Asking>>()
  const seat = (nth: number): PromiseWithResolvers<Asking> => {
    const found = waiting.get(nth) ?? Promise.withResolvers<Asking>()
    waiting.set(nth, found)
    return found
  }
  return {
    asked,
    asking: (nth = 0) => seat(nth).promise,
    edit(story, request) {
      const outcome = Promise.withResolvers<EditOutcome>()
      const asking = { story, request, answer: outcome.resolve }
      asked.push(asking)
      seat(asked.length - 1).resolve(asking)
      return outcome.promise
    },
  }
}

/** An editor that answers at once. */
export const promptEditor = (
  answer: (story: Story, request: EditRequest) => EditOutcome | Promise<EditOutcome>,
): Editor => ({
  edit: async (story, request) => answer(story, request),
})

/** The project's own story of a tidal plant in English, as a file. */
export const tidalPlantInEnglish = (): { name: string; data: Uint8Array } => ({
  name: 'tidal-plant.txt',
  data: readFileSync(new URL('../../src/playground/stories/tidal-plant.en.txt', import.meta.url)),
})

/** The sentences of a story that hold these words. */
export const sentencesWith = ({ reading: { document } }: Story, ...words: readonly string[]): Span[] =>
  words.map((word) => {
    const found = document.sentences.find(({ start, end }) => document.text.slice(start, end).includes(word))
    if (!found) throw new Error(`No sentence holds: ${word}`)
    return { start: found.start, end: found.end }
  })

/** What a model made of the tidal plant: a headline and two sentences, in words of its own. */
export const anEdit = (story: Story, change: Partial<Omit<Edit, 'id'>> = {}): Omit<Edit, 'id'> => ({
  storyId: story.id,
  model: 'some-model',
  promptVersion: 1,
  language: 'zh-Hant',
  brief: {
    headline: '霧港要蓋潮汐電廠',
    sentences: [{ text: '市議會通過了潮汐電廠案。', spans: story.reading.brief.sentences[0]?.spans ?? [] }],
    keyFigures: [0],
    madeBy: 'llm',
    model: 'some-model',
    dropped: 1,
  },
  translations: {},
  gate: { passed: 3, repaired: 0, dropped: { number: 1 } },
  tokens: { input: 900, output: 100 },
  madeAt: '2026-10-14T02:00:00.000Z',
  ...change,
})

/** Keeps an edit as the editor does, with the facts that it brings. */
export const keepEdit = async (
  archive: EditStore,
  made: Omit<Edit, 'id'>,
  bring: (facts: Facts) => Facts = (facts) => facts,
): Promise<EditOutcome & { readonly kind: 'edited' }> => {
  const from = await archive.facts(made.storyId)
  if (!from) throw new Error('There is no such story')
  const kept = await archive.keepEdit(made, { from, to: bring(from) })
  if (kept.kind !== 'kept') throw new Error(`The edit was not kept: ${kept.kind}`)
  return { kind: 'edited', edit: kept.edit }
}

/** The footer of a message's first embed. */
export const footerOf = ({ embeds }: Pick<APIMessage, 'embeds'>): string => embeds[0]?.footer?.text ?? ''

/** A message's state once it has this title. */
export const untilTitled = async (member: Member, { id }: APIMessage, title: string): Promise<APIMessage> => {
  for (let turn = 0; turn < 400; turn++) {
    const seen = member.see(id)
    if (seen?.embeds[0]?.title === title) return seen
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`The message never became: ${title}`)
}

/** The same for a part of its footer. */
export const untilFooted = async (member: Member, { id }: APIMessage, words: string): Promise<APIMessage> => {
  for (let turn = 0; turn < 400; turn++) {
    const seen = member.see(id)
    if (seen && footerOf(seen).includes(words)) return seen
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`The footer never said: ${words}`)
}
