import type { Quotation, QuotationMode } from '../../model/quotation.ts'
import type { QuotationReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'
import { inOrder } from '../../text/spans.ts'
import { lettersIn } from './folding.ts'
import { stretchOver } from './hearing/quoted.ts'
import { type Heard, hear, type Who } from './hearing/speaker.ts'
import type { Hearing } from './hearing.ts'
import { LEAST_QUOTED, LONGEST_PHRASE } from './limits.ts'
import { filled, kindOf, modeOf } from './modes.ts'
import type { Missing, Standing } from './source.ts'
import type { Fault } from './task.ts'
import { sharesVoice } from './voice.ts'
import { isSame, nameOf, whoIs } from './who.ts'

export interface GroundedQuotations {
  /** The ledger's, some of them confirmed. */
  readonly known: readonly Quotation[]
  /** The model's own, in the order of the text. */
  readonly added: readonly Quotation[]
  /** Where each one of the reply's that passed stands, by place in its list. */
  readonly places: ReadonlyMap<number, Span>
  readonly passed: number
  readonly faults: readonly Fault[]
}

/** How much of the shorter one two stretches share where they are the same words. */
const SHARE = 0.5

const sharesWords = (a: Span, b: Span): boolean => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared >= SHARE * Math.min(a.end - a.start, b.end - b.start)
}

/** What of a reply's quotation holds: the ledger's that it confirms, one of its own, or why neither. */
type Outcome =
  | { readonly known: Quotation; readonly same: boolean }
  | { readonly added: Quotation }
  | { readonly cause: Fault['cause'] }

export interface Stage {
  readonly hearing: Hearing
  /** The ledger's. */
  readonly known: readonly Quotation[]
  /** What the rules read with the names that the model found; the ledger's own where it found none. */
  readonly heard: readonly Quotation[]
}

/** The same with what was let through of the reply so far. */
interface Going extends Stage {
  readonly told: readonly Quotation[]
}

/** What a quotation that the rules read says of a reply's speaker for the same words; `null` where it is somebody else's. */
const againstKnown = (
  stage: Going,
  who: Who,
  own: Quotation,
  support: () => Heard | null,
): 'same' | 'shared' | null => {
  if (isSame(stage.hearing, who, own.speaker) || isSame(stage.hearing, who, own.speakerText)) return 'same'
  if (sharesVoice(stage.hearing, who, own, stage.told)) return 'shared'
  const heard = support()
  const open = own.speakerKind === 'unnamed' && heard?.speaker
  return open || heard?.together.includes(own.speaker) ? 'shared' : null
}

const asQuotation = (stage: Stage, who: Who, span: Span, mode: QuotationMode, heard: Heard): Quotation => {
  const { hearing } = stage
  const { text } = hearing.document
  const written = heard.speaker ? text.slice(heard.speaker.start, heard.speaker.end) : ''
  return {
    speaker: nameOf(hearing, who, heard.speaker),
    speakerText: written === '' ? nameOf(hearing, who, heard.speaker) : written,
    speakerKind: kindOf(hearing, who),
    mode,
    text: text.slice(span.start, span.end),
    cue: heard.cue ? text.slice(heard.cue.start, heard.cue.end).trim() || null : null,
    addressee: null,
    saidOn: null,
    span,
    foundBy: 'llm',
  }
}

/** Holds one place of a reply's words against the article. */
const judge = (stage: Going, reply: QuotationReply, who: Who, place: Span, { cited }: Standing): Outcome => {
  const { hearing } = stage
  const around = stretchOver(hearing.quoted(), place, hearing.document.text)
  const quoted = around && around.start <= place.start && place.end <= around.end ? around : undefined
  const span = filled(hearing.document.text, place, quoted)
  const mode = modeOf(hearing, span, quoted)
  const support = (): Heard | null =>
    hear({ hearing, quotations: stage.told }, { who, words: span, cue: reply.cue, direct: mode === 'direct', cited })
  const overlapping = stage.heard.filter((one) => sharesWords(one.span, span))
  if (overlapping.length > 0) return against(stage, overlapping, who, { span, mode, support })
  const heard = support()
  return heard ? { added: asQuotation(stage, who, span, mode, heard) } : { cause: 'speaker' }
}

/** A place of a reply's words with what the sentences around it say of the speaker. */
interface Placed {
  readonly span: Span
  readonly mode: QuotationMode
  readonly support: () => Heard | null
}

/** Holds words against what the rules heard of them: the ledger's reading stays, their new one is taken up. */
const against = (stage: Going, heard: readonly Quotation[], who: Who, { span, mode, support }: Placed): Outcome => {
  for (const own of heard) {
    const verdict = againstKnown(stage, who, own, support)
    if (verdict === null) continue
    const known = stage.known.find((one) => one.span.start === own.span.start && one.span.end === own.span.end)
    if (known) return { known, same: verdict === 'same' }
    const joined = verdict === 'shared' ? support() : null
    return { added: joined ? asQuotation(stage, who, span, mode, joined) : { ...own, foundBy: 'llm' } }
  }
  return { cause: 'speaker' }
}

/** The words in the cited sentences; those that run on over paragraphs do so inside marks. */
const findWords = (
  { source, quoted, document: { text } }: Hearing,
  { words, sentences }: QuotationReply,
): Standing | Missing => {
  const standing = source.find(words, sentences)
  if (standing.ok || standing.cause === 'citation') return standing
  const far = source.findOver(words, sentences)
  const [first, ...others] = far.ok ? far.spans.filter((span) => stretchOver(quoted(), span, text)) : []
  return far.ok && first ? { ...far, spans: [first, ...others] } : standing
}

const groundOne = (stage: Going, reply: QuotationReply): Outcome => {
  const { hearing } = stage
  if (lettersIn(reply.words, LEAST_QUOTED) < LEAST_QUOTED) return { cause: 'words' }
  const standing = findWords(hearing, reply)
  if (!standing.ok) return { cause: standing.cause }
  const who = whoIs(hearing, reply.speaker)
  if (!who) return { cause: 'speaker' }
  let last: Outcome = { cause: 'speaker' }
  for (const place of standing.spans) {
    last = judge(stage, reply, who, place, standing)
    if (!('cause' in last)) return last
  }
  return last
}

/**
 * The quotations of a reply: words to the letter in the cited sentences, by a speaker to whom these give them. Where the rules heard the
 * words too, their speaker decides and their reading stays.
 */
export const groundQuotations = (stage: Stage, replies: readonly QuotationReply[]): GroundedQuotations => {
  const confirmed = new Map<Quotation, Quotation>()
  const added: Quotation[] = []
  const places = new Map<number, Span>()
  const faults: Fault[] = []
  for (const [index, reply] of replies.entries()) {
    const heard = added.length === 0 ? stage.heard : [...stage.heard, ...added].sort((a, b) => inOrder(a.span, b.span))
    const outcome = groundOne({ ...stage, told: heard }, reply)
    if ('cause' in outcome) {
      faults.push({ item: 'quotation', index, cause: outcome.cause, detail: reply.words.slice(0, LONGEST_PHRASE) })
      continue
    }
    if ('known' in outcome) {
      const { known, same } = outcome
      if (same) confirmed.set(known, { ...known, foundBy: known.foundBy ?? 'both' })
      places.set(index, known.span)
      continue
    }
    const twin = added.find(({ span }) => sharesWords(span, outcome.added.span))
    if (!twin) added.push(outcome.added)
    places.set(index, (twin ?? outcome.added).span)
  }
  return {
    known: stage.known.map((one) => confirmed.get(one) ?? one),
    added: added.sort((a, b) => inOrder(a.span, b.span)),
    places,
    passed: places.size,
    faults,
  }
}
