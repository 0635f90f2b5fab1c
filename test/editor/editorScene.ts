import { createEditor } from '../../src/editor/create.ts'
import type { Editor, EditRequest } from '../../src/editor/editor.ts'
import type { Ground, Grounded, GroundTask } from '../../src/facts/grounding/task.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'
import { createBudget } from '../../src/llm/budget.ts'
import type { LlmClient, LlmFailureKind, LlmRequest, LlmResult } from '../../src/llm/client.ts'
import { createLog } from '../../src/log.ts'
import type { Story } from '../../src/model/story.ts'
import type { TestArchive } from '../helpers/archive.ts'
import { aFigure, aReading } from '../helpers/reading.ts'
import { aReply } from '../helpers/reply.ts'

const log = createLog({ level: 'silent', secrets: [] })
export const tokens = { input: 900, output: 300 }
export const statement = (text: string, ...sentences: number[]) => ({ text, sentences })

/** What a model says of the sample story. */
export const harbourReply = aReply({
  headline: statement('舊碼頭將整修', 1),
  brief: [statement('市府將整修舊碼頭。', 1), statement('工程約需18個月。', 3)],
})

/** Lets everything through but sentences with a ✗, and finds a figure more. */
export const ground = async ({ facts, brief, reply }: GroundTask): Promise<Grounded> => {
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

export interface Scene {
  readonly editor: Editor
  readonly story: Story
  readonly asked: LlmRequest[]
  readonly edit: (language?: LanguageTag, request?: Partial<EditRequest>) => ReturnType<Editor['edit']>
}

/** An editor over an archive, before a client that answers as the test says. */
export const openEditorScene = async (
  { archive }: TestArchive,
  now: () => Date,
  answer: (request: LlmRequest) => Promise<LlmResult> | LlmResult,
  ceilings: { day?: number; guildDay?: number; call?: number } = {},
  reading = aReading(),
  hold: Ground = ground,
): Promise<Scene> => {
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

/** An answer. */
export const says = (value: unknown): LlmResult => ({ ok: true, value, model: 'test-model-1', tokens })
/** A question without one. */
export const fails = (kind: LlmFailureKind): LlmResult => ({
  ok: false,
  kind,
  detail: '',
  tokens,
})

/** Has nothing better to say when it is asked again. */
export const stubborn =
  (reply: object) =>
  ({ content }: LlmRequest): LlmResult =>
    says(content.includes('ITEMS') ? { ...harbourReply, brief: [] } : reply)

/** Parameters behind the first two. */
export type Tail<T extends readonly unknown[]> = T extends readonly [unknown, unknown, ...infer R] ? R : never
