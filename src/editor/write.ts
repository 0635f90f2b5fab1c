import type { Ground, Grounded } from '../facts/grounding/task.ts'
import type { LanguageBasics } from '../languages/pack.ts'
import type { Brief } from '../model/brief.ts'
import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Reply } from '../model/reply.ts'
import type { Tokens } from '../model/usage.ts'
import { type Asking, type AskParts, ask, roomOf, sumOf } from './ask.ts'
import type { EditRequest } from './editor.ts'
import { joinReplies } from './join.ts'
import { partsOf } from './parts.ts'
import { type Asked, contentOf, instructionsOf, type Wanted } from './prompt.ts'
import { mend, REPAIR_RULE, repairable, repairContent } from './repair.ts'

/** Sentences of a brief at the most, as the rules' briefs have them. */
const SENTENCES = 5

export interface WriteParts extends AskParts {
  readonly ground: Ground
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

type Failed = Exclude<Asking, { kind: 'reply' }>

export type Writing = { readonly kind: 'written'; readonly written: Written } | Failed

/** Whether two tags are of one language, whichever script each is in. */
const sameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0]

const askedOf = ({ document, language, wanted }: Task): Asked => ({
  wanted,
  called: language.prose.called,
  foreign: !sameLanguage(document.language, language.tag),
  sentences: SENTENCES,
})

interface Replied {
  readonly reply: Reply
  readonly broken: number
  readonly tokens: Tokens
}

/** Every part is asked for at once. Without the first, which has the lede, the others are worth nothing. */
const askAll = async (task: Task, instructions: string, parts: AskParts): Promise<Replied | Failed> => {
  const { document, facts, request } = task
  const room = roomOf(parts.budget.ceilings.call, instructions)
  const pieces = partsOf(document, facts, room.content)
  if (!pieces) return { kind: 'ceiling' }
  const askings = await Promise.all(
    pieces.map((part) =>
      ask(parts, {
        ...request,
        instructions,
        content: contentOf(document, facts, part),
        maxOutputTokens: room.output,
      }),
    ),
  )
  const [first] = askings
  if (first?.kind !== 'reply') return first ?? { kind: 'ceiling' }
  const replies = askings.filter((asking) => asking.kind === 'reply')
  return {
    reply: joinReplies(
      replies.map(({ reply }) => reply),
      SENTENCES,
    ),
    broken: replies.reduce((sum, { broken }) => sum + broken, 0),
    tokens: sumOf(askings.flatMap((asking) => (asking.kind === 'ceiling' ? [] : [asking.tokens]))),
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
  const { document, facts, brief, language, request } = task
  const before = grounded.faults.length
  const written = { grounded, broken: first.broken, before, tokens: first.tokens }
  const faults = repairable(grounded.faults)
  if (faults.length === 0 || request.signal.aborted) return written
  const again = await ask(parts, {
    ...request,
    instructions: `${instructions}\n${REPAIR_RULE}`,
    content: repairContent(document, first.reply, faults),
    maxOutputTokens: roomOf(parts.budget.ceilings.call, instructions).output,
  })
  if (again.kind === 'ceiling') return written
  const tokens = sumOf([first.tokens, again.tokens])
  if (again.kind === 'failed') return { ...written, tokens }
  const reply = mend(first.reply, faults, again.reply)
  const mended = await parts.ground({ document, facts, brief, reply, language: language.tag })
  return mended.faults.length < before ? { ...written, grounded: mended, tokens } : { ...written, tokens }
}

/** Asks a model about a story, holds what it answers against the article, and asks once more for what was thrown out. */
export const write = async (task: Task, parts: WriteParts): Promise<Writing> => {
  const { document, facts, brief, language } = task
  const instructions = instructionsOf(askedOf(task))
  const first = await askAll(task, instructions, parts)
  if ('kind' in first) return first
  const grounded = await parts.ground({ document, facts, brief, reply: first.reply, language: language.tag })
  return { kind: 'written', written: await askAgain(task, instructions, first, grounded, parts) }
}
