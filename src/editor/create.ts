import type { LanguageBasics, LanguageTag } from '../languages/pack.ts'
import type { Edit, EditKey } from '../model/edit.ts'
import type { Story } from '../model/story.ts'
import type { EditStore } from '../storage/store.ts'
import { briefOf, countsOf, droppedOf } from './brief.ts'
import type { EditOutcome, Editor, EditRequest } from './editor.ts'
import { createFlights } from './flights.ts'
import { PROMPT_VERSION } from './prompt.ts'
import { isForeign, STICKS, type Task, type WriteParts, type Writing, type Written, write } from './write.ts'

export interface EditorParts extends WriteParts {
  readonly store: EditStore
  readonly languageOf: (tag: LanguageTag) => LanguageBasics
  readonly now: () => Date
  /** How long an answer that was worth nothing stands before the same is asked again, in milliseconds. */
  readonly retryMs: number
}

const failed: EditOutcome = { kind: 'plain', reason: 'failed' }

/** Keys remembered at the most; the oldest goes first. */
const REMEMBERED = 1_000

/** Remembers for a while what it isn't worth asking. */
const createSkips = (now: () => Date, retryMs: number) => {
  const until = new Map<string, number>()
  return {
    has: (key: string): boolean => (until.get(key) ?? 0) > now().getTime(),
    add(key: string): void {
      until.delete(key)
      until.set(key, now().getTime() + retryMs)
      const [oldest] = until.keys()
      if (until.size > REMEMBERED && oldest !== undefined) until.delete(oldest)
    },
  }
}

const outcomeOf = (edit: Edit): EditOutcome =>
  edit.brief === null ? { kind: 'plain', reason: 'unsupported' } : { kind: 'edited', edit }

/** Sentences, and UTF-16 units of them, that a brief by rules shows as they stand, all of them. */
const FEW = 2
const SHORT = 400

/** Whether an article is as short as any brief of it, so that a model has nothing to do but translate it; of none there is nothing at all. */
const isPlainEnough = ({ reading: { document } }: Story, { language }: EditRequest): boolean => {
  const { sentences, text } = document
  if (sentences.length === 0) return true
  return sentences.length <= FEW && text.length <= SHORT && !isForeign(document, language)
}

/** An editor that can be waited for. */
export interface OpenEditor extends Editor {
  /** Resolves when nothing is being edited any more, so that what a call took is written down before the archive closes. */
  settled(): Promise<void>
}

/** An editor that asks each thing once, however many wait for it, and keeps what it got. */
export const createEditor = (parts: EditorParts): OpenEditor => {
  const { client, budget, store, languageOf, now, retryMs, log } = parts
  const flights = createFlights<EditOutcome>()
  const skips = createSkips(now, retryMs)

  /** A brief stands for good; that there was none, for a while. */
  const stands = ({ brief, madeAt }: Edit): boolean => brief !== null || Date.parse(madeAt) + retryMs > now().getTime()

  const keep = async (key: EditKey, task: Task, written: Written): Promise<EditOutcome> => {
    const { grounded, broken, before, tokens } = written
    const gate = countsOf(grounded, broken, before)
    const dropped = droppedOf(gate)
    const brief = briefOf(grounded, task.brief, client.model, dropped)
    const { translations } = grounded
    const made = { ...key, brief, translations, gate, tokens, madeAt: now().toISOString() }
    const kept = await store.keepEdit(made, { from: task.facts, to: grounded.facts })
    log.info({ ...key, gate, tokens, brief: brief !== null, kept: kept.kind }, 'a story was edited')
    // Another process was quicker, or a newer reader: the next who asks is answered by what is there then.
    return kept.kind === 'kept' ? outcomeOf(kept.edit) : failed
  }

  const settle = async (key: EditKey, name: string, task: Task, writing: Writing): Promise<EditOutcome> => {
    if (writing.kind === 'ceiling' || writing.kind === 'too-long') return { kind: 'plain', reason: writing.kind }
    if (writing.kind === 'failed') {
      log.warn({ story: key.storyId, failure: writing.failure, detail: writing.detail }, 'a story was not edited')
      if (STICKS.includes(writing.failure)) skips.add(name)
      return failed
    }
    const { grounded, broken } = writing.written
    const dropped = grounded.faults.length + broken
    await budget.judged(task.request.guildId, { passed: grounded.passed, dropped })
    return keep(key, task, writing.written)
  }

  const start = async (key: EditKey, name: string, story: Story, request: EditRequest): Promise<EditOutcome> => {
    const edits = await store.edits(story.id)
    const ours = edits.filter((one) => one.model === key.model && one.promptVersion === key.promptVersion)
    const kept = ours.find((one) => one.language === key.language)
    if (kept && stands(kept)) {
      await budget.saved(request.guildId, kept.tokens)
      return outcomeOf(kept)
    }
    if (skips.has(name) || request.signal.aborted) return failed
    const { document, facts, brief } = story.reading
    const task: Task = {
      document,
      brief,
      facts: (await store.facts(story.id)) ?? facts,
      wanted: ours.length > 0 ? 'brief' : 'reading',
      language: languageOf(request.language),
      request,
    }
    return settle(key, name, task, await write(task, parts))
  }

  /** One server's ceiling is none of another's that asks at the same time: whoever meets it in a flight that isn't theirs starts their own. */
  const fly = async (key: EditKey, name: string, story: Story, request: EditRequest): Promise<EditOutcome> => {
    let own = false
    const outcome = await flights.join(key.storyId, name, request.signal, (signal) => {
      own = true
      return start(key, name, story, { ...request, signal })
    })
    return !own && outcome.kind === 'plain' && outcome.reason === 'ceiling' ? fly(key, name, story, request) : outcome
  }

  return {
    settled: () => flights.landed(),
    async edit(story, request) {
      if (isPlainEnough(story, request)) return { kind: 'plain', reason: null }
      const key = {
        storyId: story.id,
        model: client.model,
        promptVersion: PROMPT_VERSION,
        language: request.language,
      }
      const name = `${key.storyId} ${key.language}`
      try {
        return await fly(key, name, story, request)
      } catch (err) {
        log.error({ err, story: story.id }, 'editing failed')
        return failed
      }
    },
  }
}
