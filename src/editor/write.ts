import type { Ground, Grounded } from '../facts/grounding/task.ts'
import type { LanguageBasics, LanguageTag } from '../languages/pack.ts'
import type { LlmFailureKind } from '../llm/client.ts'
import type { Log } from '../log.ts'
import type { Brief } from '../model/brief.ts'
import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Reply } from '../model/reply.ts'
import type { Tokens } from '../model/usage.ts'
import { type Answered, type AskParts, ask, type Question, roomOf, sumOf } from './ask.ts'
import type { EditRequest } from './editor.ts'
import { joinReplies } from './join.ts'
import { partsOf } from './parts.ts'
import { type Asked, contentOf, instructionsOf, type Wanted } from './prompt.ts'
import { mend, REPAIR_RULE, repairable, repairContent } from './repair.ts'
import { tokensOf } from './tokens.ts'

/** Sentences of a brief at the most, as the rules' briefs have them. */
const SENTENCES = 5

/** Failures that the same question would meet again, and pay for again. */
export const STICKS: readonly LlmFailureKind[] = ['declined', 'cut', 'empty', 'malformed', 'rejected']

export interface WriteParts extends AskParts {
  readonly ground: Ground
  readonly log: Log
}

/** What is written about, for whom. */
export interface Task {
  readonly document: Document
  /** As they stand now. */
  readonly facts: Facts
  /** The rules' brief. */
  readonly brief: Brief
  readonly wanted: Wanted
  /** The language of the brief. */
  readonly language: LanguageBasics
  readonly request: EditRequest
}

/** What was written and held against the article. `before` counts what was thrown out at the first asking. */
export interface Written {
  readonly grounded: Grounded
  readonly broken: number
  readonly before: number
  readonly tokens: Tokens
}

/** Why nothing was written. */
export type Unwritten =
  | { readonly kind: 'ceiling' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed'; readonly failure: LlmFailureKind; readonly detail: string }

export type Writing = { readonly kind: 'written'; readonly written: Written } | Unwritten

/** Whether an article is in another language than its readers', whichever script each is in. */
export const isForeign = (document: Document, readers: LanguageTag): boolean =>
  document.language.split('-')[0] !== readers.split('-')[0]

const askedOf = ({ document, language, wanted }: Task): Asked => ({
  wanted,
  called: language.prose.called,
  foreign: isForeign(document, language.tag),
  sentences: SENTENCES,
})

interface Replied {
  readonly reply: Reply
  readonly broken: number
  readonly tokens: Tokens
}

/** What the parts of an article have to be asked with; or why they can't be. */
const questionsOf = (task: Task, instructions: string, ceiling: number | null): readonly Question[] | Unwritten => {
  const { document, facts, request } = task
  const room = roomOf(ceiling, instructions)
  if (room.content <= 0) return { kind: 'ceiling' }
  const pieces = partsOf(document, facts, room.content)
  if (!pieces) return { kind: 'too-long' }
  return pieces.map((part) => ({
    ...request,
    instructions,
    content: contentOf(document, facts, part),
    maxOutputTokens: room.output,
  }))
}

/**
 * The failure that the others are worth nothing with: of the first part, which has the lede, or of one that may be answered the next time.
 * What comes of it is kept for good, and a part that is only missing today would be missing always.
 */
const spoils = (one: Answered, at: number): one is Answered & { kind: 'failed' } =>
  one.kind === 'failed' && (at === 0 || !STICKS.includes(one.failure))

/** Every part is asked for at once. */
const askAll = async (task: Task, instructions: string, parts: AskParts): Promise<Replied | Unwritten> => {
  const questions = questionsOf(task, instructions, parts.budget.ceilings.call)
  if ('kind' in questions) return questions
  const asked = await ask(parts, questions)
  if (asked === 'ceiling') return { kind: 'ceiling' }
  const spoilt = asked.find(spoils)
  if (spoilt) return spoilt
  const replies = asked.filter((one) => one.kind === 'reply')
  return {
    reply: joinReplies(
      replies.map(({ reply }) => reply),
      SENTENCES,
    ),
    broken: replies.reduce((sum, { broken }) => sum + broken, 0),
    tokens: sumOf(asked.map(({ tokens }) => tokens)),
  }
}

/** Holds a reply against the article; `undefined` where the gate doesn't come to an end with it. */
const holdAgainst = async (task: Task, reply: Reply, { ground, log }: WriteParts): Promise<Grounded | undefined> => {
  const { document, facts, brief, language } = task
  try {
    return await ground({ document, facts, brief, reply, language: language.tag })
  } catch (err) {
    log.error({ err }, 'a reply could not be held against its article')
    return undefined
  }
}

/** What was thrown out is asked for once more; an answer that makes nothing better is as if it hadn't come. */
const askAgain = async (
  task: Task,
  instructions: string,
  first: Replied,
  grounded: Grounded,
  parts: WriteParts,
): Promise<Written> => {
  const { document, request } = task
  const before = grounded.faults.length
  const written = { grounded, broken: first.broken, before, tokens: first.tokens }
  const faults = repairable(grounded.faults)
  if (faults.length === 0 || request.signal.aborted) return written
  const rules = `${instructions}\n${REPAIR_RULE}`
  const room = roomOf(parts.budget.ceilings.call, rules)
  const content = repairContent(document, first.reply, faults)
  // Items that cite half of the article are no slip, and no ceiling is to blame.
  if (tokensOf(content) > room.content) return written
  const asked = await ask(parts, [{ ...request, instructions: rules, content, maxOutputTokens: room.output }])
  const again = asked === 'ceiling' ? undefined : asked[0]
  if (!again) return written
  const tokens = sumOf([first.tokens, again.tokens])
  if (again.kind === 'failed') return { ...written, tokens }
  const mended = await holdAgainst(task, mend(first.reply, faults, again.reply), parts)
  return mended && mended.faults.length < before ? { ...written, grounded: mended, tokens } : { ...written, tokens }
}

/** Asks a model about a story, holds what it answers against the article, and asks once more for what was thrown out. */
export const write = async (task: Task, parts: WriteParts): Promise<Writing> => {
  const instructions = instructionsOf(askedOf(task))
  const first = await askAll(task, instructions, parts)
  if ('kind' in first) return first
  const grounded = await holdAgainst(task, first.reply, parts)
  if (!grounded) return { kind: 'failed', failure: 'malformed', detail: 'the gate came to no end' }
  return { kind: 'written', written: await askAgain(task, instructions, first, grounded, parts) }
}
