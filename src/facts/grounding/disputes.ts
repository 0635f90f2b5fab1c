import type { Dispute, Quotation } from '../../model/quotation.ts'
import type { DisputeReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'
import { inOrder, overlaps } from '../../text/spans.ts'
import { mentionsIn } from '../people/resolve.ts'
import { stretchesOf } from './citation.ts'
import { lettersIn } from './folding.ts'
import { callersIn } from './hearing/callers.ts'
import { isTold } from './hearing/contradiction.ts'
import type { Who } from './hearing/speaker.ts'
import { LEAST_QUOTED, LONGEST_PHRASE } from './limits.ts'
import type { Stage } from './quotations.ts'
import type { Fault } from './task.ts'
import { sharesVoice } from './voice.ts'
import { isSame, nameOf, whoIs } from './who.ts'

export interface GroundedDisputes {
  /** The ledger's, some of them confirmed. */
  readonly known: readonly Dispute[]
  /** The model's own, in the order of the text. */
  readonly added: readonly Dispute[]
  readonly passed: number
  readonly faults: readonly Fault[]
}

/** Whether one of the stretches names somebody, by name, title or pronoun, or has the words for him. */
const isNamedIn = ({ hearing, heard }: Stage, who: Who, stretches: readonly Span[]): Span | true | undefined => {
  if ('words' in who) return stretches.flatMap((stretch) => hearing.source.placesIn(who.words, stretch))[0]
  const names = stretches.flatMap((stretch) => callersIn(hearing, stretch, [], heard)).flatMap((one) => one.names)
  return names.includes(who.entity.name) ? true : undefined
}

/** How far before the cited words somebody may be named who isn't named in them, in UTF-16 units. */
const FAR = 800

/** Whether somebody is named not long before a place. */
const isNear = ({ hearing }: Stage, who: Who, { start }: Span): boolean =>
  'entity' in who &&
  mentionsIn(hearing.entities, { start: Math.max(0, start - FAR), end: start }).some(
    ({ entity }) => entity.name === who.entity.name,
  )

/** Whether the cited sentences give their words to somebody by name, and to nobody else. */
const speaksElse = ({ hearing, heard }: Stage, who: Who, stretches: readonly Span[]): boolean => {
  const told = heard.filter(({ span }) => stretches.some((stretch) => overlaps(stretch, span)))
  const isOwn = (one: Quotation): boolean =>
    isSame(hearing, who, one.speaker) || sharesVoice(hearing, who, one, heard) || one.speakerKind === 'unnamed'
  return told.length > 0 && !told.some(isOwn)
}

type Outcome = { readonly dispute: Dispute; readonly known: boolean } | { readonly cause: Fault['cause'] }

const knownBetween = (
  { hearing }: Stage,
  disputes: readonly Dispute[],
  by: Who,
  against: Who,
  span: Span,
): Dispute | undefined => {
  const same = disputes.filter((one) => isSame(hearing, by, one.by) && isSame(hearing, against, one.against))
  return same.find((one) => overlaps(one.span, span)) ?? same[0]
}

const groundOne = (stage: Stage, disputes: readonly Dispute[], reply: DisputeReply): Outcome => {
  const { hearing } = stage
  if (lettersIn(reply.words, LEAST_QUOTED) < LEAST_QUOTED) return { cause: 'words' }
  const standing = hearing.source.find(reply.words, reply.sentences)
  if (!standing.ok) return { cause: standing.cause }
  const [by, against] = [whoIs(hearing, reply.by), whoIs(hearing, reply.against)]
  if (!by || !against) return { cause: 'speaker' }
  const stretches = stretchesOf(hearing.document, standing.cited)
  const [one, other] = [by, against].map((who) => isNamedIn(stage, who, stretches))
  const strange = ('words' in by && !one) || ('words' in against && !other)
  const [span] = standing.spans
  const names = { by: nameOf(hearing, by, null), against: nameOf(hearing, against, null) }
  const [cited = span] = stretches
  const near =
    (one || (isNear(stage, by, cited) && !speaksElse(stage, by, stretches))) && (other || isNear(stage, against, cited))
  const told = isTold(hearing, stretches) ? (one || other) && near : one && other
  if (!told || strange || names.by === names.against) return { cause: 'speaker' }
  const known = knownBetween(stage, disputes, by, against, span)
  if (known) return { dispute: known, known: true }
  const turned = knownBetween(stage, disputes, against, by, span)
  if (turned && overlaps(turned.span, span)) return { cause: 'speaker' }
  return { dispute: { ...names, span, foundBy: 'llm' }, known: false }
}

/**
 * The disputes of a reply: words to the letter, between two whom the article names, both of them in the cited sentences; where these hold a
 * word of contradiction, one of them may be named not long before instead.
 */
export const groundDisputes = (
  stage: Stage,
  known: readonly Dispute[],
  replies: readonly DisputeReply[],
): GroundedDisputes => {
  const confirmed = new Set<Dispute>()
  const added = new Map<string, Dispute>()
  const faults: Fault[] = []
  for (const [index, reply] of replies.entries()) {
    const outcome = groundOne(stage, known, reply)
    if ('cause' in outcome)
      faults.push({ item: 'dispute', index, cause: outcome.cause, detail: reply.words.slice(0, LONGEST_PHRASE) })
    else if (outcome.known) confirmed.add(outcome.dispute)
    else {
      const key = `${outcome.dispute.by}\n${outcome.dispute.against}`
      if (!added.has(key)) added.set(key, outcome.dispute)
    }
  }
  return {
    known: known.map((one) => (confirmed.has(one) ? { ...one, foundBy: one.foundBy ?? 'both' } : one)),
    added: [...added.values()].sort((a, b) => inOrder(a.span, b.span)),
    passed: replies.length - faults.length,
    faults,
  }
}
