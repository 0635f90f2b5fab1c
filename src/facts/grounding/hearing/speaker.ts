import type { Sentence } from '../../../model/document.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { contains, overlaps } from '../../../text/spans.ts'
import type { EntityRef } from '../../people/resolve.ts'
import { mentionBefore } from '../../people/resolve.ts'
import { stretchesOf } from '../citation.ts'
import type { Hearing } from '../hearing.ts'
import { LONGEST_PHRASE } from '../limits.ts'
import { type Caller, callersIn, lastSpeaker, topicsBefore } from './callers.ts'
import { type CuePlace, cuesOver } from './cues.ts'
import { isOwner } from './owners.ts'
import { stretchesIn } from './quoted.ts'
import { subjectsOf } from './subjects.ts'

/** Somebody of the ledger. */
export interface Named {
  readonly entity: EntityRef
}

/** Whom a reply gives as speaker: somebody of the ledger, or the article's words for one without a name. */
export type Who = Named | { readonly words: string }

/** Words with whom and what they are said to be told by. */
export interface Claim {
  readonly who: Who
  readonly words: Span
  /** A reply's cue; `null` where it gives none. */
  readonly cue: string | null
  /** Whether the words stand in marks. */
  readonly direct: boolean
  readonly cited: readonly Sentence[]
}

/** How a claim is borne out: the words for the speaker at this place, and the cue as written. */
export interface Heard {
  readonly speaker: Span | null
  readonly cue: Span | null
  /** Everybody who is the subject of that cue, where several are: 甲與乙指出. */
  readonly together: readonly string[]
}

/** How many letters may part quoted words from a name right beside them: Mara Voss: “…”. */
const ADJACENT = 12

/** How long quoted words may be that are a name or a term and hide nobody. */
const LONGEST_TERM = 12

/** What hides names: the words themselves, and other words in marks. */
const hiddenIn = (hearing: Hearing, stretch: Span, words: Span): Span[] => {
  const quoted = stretchesIn(hearing.quoted(), stretch)
    .filter((one) => !contains(words, one) && one.end - one.start > LONGEST_TERM)
    .map(({ open, close }) => ({ start: open, end: close }))
  return [...quoted.filter((one) => !overlaps(one, words)), widest(quoted, words)].sort((a, b) => a.start - b.start)
}

/** The words with the quoted stretch around them. */
const widest = (quoted: readonly Span[], words: Span): Span => {
  const around = quoted.filter((one) => overlaps(one, words))
  return {
    start: Math.min(words.start, ...around.map(({ start }) => start)),
    end: Math.max(words.end, ...around.map(({ end }) => end)),
  }
}

const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)

const nearest = <T extends Span>(places: readonly T[], words: Span): T[] =>
  [...places].sort((a, b) => gap(a, words) - gap(b, words))

/** The places of the cue that tells the words: the reply's where the cited sentences have it, else those nearest around the words. */
const cuesOf = (hearing: Hearing, stretches: readonly Span[], hidden: readonly Span[], claim: Claim): CuePlace[] => {
  const isOpen = (span: Span): boolean =>
    stretches.some((stretch) => contains(stretch, span)) && !hidden.some((one) => overlaps(one, span))
  const known = stretches.flatMap((stretch) => cuesOver(hearing.cues(), stretch)).filter(isOpen)
  const { cue, words } = claim
  if (cue !== null && cue.length <= LONGEST_PHRASE) {
    const own = stretches.flatMap((stretch) => hearing.source.placesIn(cue, stretch)).filter(isOpen)
    const [place] = nearest(own, words)
    if (place) return [{ ...place, leads: known.some((one) => one.leads && overlaps(one, place)) }]
  }
  return nearest(known, words).slice(0, 1)
}

const isNamed = (who: Who, { names }: Caller): boolean => 'entity' in who && names.includes(who.entity.name)

interface Stage {
  readonly hearing: Hearing
  readonly quotations: readonly Quotation[]
}

/** Those without a name whom the rules heard speak in a stretch: 警方, one analyst. */
const unnamedIn = (
  { hearing, quotations }: Stage,
  stretch: Span,
  hidden: readonly Span[],
  named: readonly Caller[],
): Caller[] =>
  quotations
    .filter(({ span, speakerKind }) => speakerKind === 'unnamed' && overlaps(span, stretch))
    .flatMap(({ speaker, speakerText }) =>
      hearing.source.placesIn(speakerText, stretch).map((span): Caller => ({ ...span, names: [speaker] })),
    )
    .filter((one) => ![...hidden, ...named].some((span) => overlaps(span, one)))

/** The places that stand for the speaker in a stretch, with everybody else's. */
const castOf = (stage: Stage, stretch: Span, hidden: readonly Span[], who: Who): Caller[] => {
  const { hearing, quotations } = stage
  const named = callersIn(hearing, stretch, hidden, quotations)
  const callers = [...named, ...unnamedIn(stage, stretch, hidden, named)].sort((a, b) => a.start - b.start)
  if ('entity' in who) return callers
  const own = hearing.source
    .placesIn(who.words, stretch)
    .filter((span) => !hidden.some((one) => overlaps(one, span)))
    .map((span): Caller => ({ ...span, names: [OWN] }))
  return [...callers.filter((one) => !own.some((span) => overlaps(span, one))), ...own].sort(
    (a, b) => a.start - b.start,
  )
}

/** What the places of an unnamed speaker are called. */
const OWN = '\u0000'

/** Those who may go on speaking from an offset on: the last speaker, the last one named, and whom the sentences there are about. */
export const goingOn = ({ hearing, quotations }: Stage, offset: number): string[] => {
  const mention = mentionBefore(hearing.entities, offset)
  const near = mention && offset - mention.end < FAR ? [mention.entity] : []
  const names = [...near, ...topicsBefore(hearing, offset)].map(({ name }) => name)
  return [lastSpeaker(quotations, offset) ?? [], ...names].flat()
}

/** Whether a speaker goes on where the cited sentences name nobody. */
const goesOn = (stage: Stage, who: Who, { start }: Span): boolean =>
  'entity' in who ? goingOn(stage, start).includes(who.entity.name) : lastSpeaker(stage.quotations, start) === who.words

/** How far back somebody may be named who goes on speaking. */
const FAR = 400

/** Whether a speaker's place stands right beside words in marks. */
const isBeside = (places: readonly Caller[], words: Span): Caller | undefined =>
  places.find((one) => gap(one, words) <= ADJACENT)

/** The form before a name's other form in brackets: 林渡川 of 林渡川（Lin Duchuan）. */
const firstForm = (own: readonly Caller[], place: Caller): Span => {
  const { start, end } = own.find((one) => one.end < place.start && place.start - one.end < BRACKET) ?? place
  return { start, end }
}

/** How much stands between a name and its other form in brackets. */
const BRACKET = 3

/**
 * Whether the cited sentences give the words to a speaker: the one who is named there alone beside a cue, else the subject of the
 * cue, by name, title or pronoun; where nobody is named, the one who spoke before. `null` where they don't.
 */
export const hear = (stage: Stage, claim: Claim): Heard | null => {
  const { hearing } = stage
  const { who, words } = claim
  const stretches = stretchesOf(hearing.document, claim.cited)
  const around = { start: stretches[0]?.start ?? words.start, end: stretches.at(-1)?.end ?? words.end }
  const hidden = hiddenIn(hearing, around, words)
  const cast = stretches.flatMap((stretch) => castOf(stage, stretch, hidden, who))
  const isOwn = (one: Caller): boolean => isNamed(who, one) || one.names.includes(OWN)
  const own = cast.filter(isOwn)
  const cues = cuesOf(hearing, stretches, hidden, claim)
  const [cue] = cues
  const beside = claim.direct ? isBeside(own, words) : undefined
  const told = cue ? subjectsOf(hearing, cast, cue, words, hidden) : []
  const speaks = told.find(isOwn)
  const heard = (place: Caller | undefined): Heard => ({
    speaker: place ? firstForm(own, place) : null,
    cue: cue ? { start: cue.start, end: cue.end } : null,
    together: told.length > 1 ? told.flatMap(({ names }) => names) : [],
  })
  if (speaks) return heard(speaks)
  const open = own.filter((one) => one.person !== true || !isOwner(hearing.document, hearing.pack, one))
  if (open.length > 0 && cast.every(isOwn) && (cue || beside)) return heard(open[0])
  if (own.length === 0 && told.length === 0 && (cue || claim.direct) && goesOn(stage, who, around))
    return heard(undefined)
  return beside && !cue ? heard(beside) : null
}
