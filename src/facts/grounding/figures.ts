import type { LanguagePack } from '../../languages/pack.ts'
import type { Document, Sentence } from '../../model/document.ts'
import type { Figure, Qualifier } from '../../model/figure.ts'
import type { FigureReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'
import { matchesOf } from '../../text/matches.ts'
import { contains, inOrder, overlaps, sentenceAt } from '../../text/spans.ts'
import type { Entities } from '../people/people.ts'
import { readersOf } from '../readers.ts'
import { withSentences } from '../words.ts'
import { LONGEST_PHRASE } from './limits.ts'
import { plainCount } from './plainCount.ts'
import type { Source } from './source.ts'
import type { Fault } from './task.ts'

/** What became of a figure of a reply: where it stands in the facts, by the span of its figure. */
export interface GroundedFigures {
  /** The ledger's, some of them confirmed or told what they are of. */
  readonly known: readonly Figure[]
  /** The model's own, in the order of the text. */
  readonly added: readonly Figure[]
  /** Where each one of the reply's that passed stands, by place in its list. */
  readonly places: ReadonlyMap<number, Span>
  readonly passed: number
  readonly faults: readonly Fault[]
}

/** Words that a reply calls a figure, found in the article. */
interface Claimed {
  readonly index: number
  readonly reply: FigureReply
  readonly spans: readonly Span[]
}

/** The figures that overlap a span, out of a list in order. */
const touching = (figures: readonly Figure[], span: Span): Figure[] => figures.filter((one) => overlaps(one.span, span))

/** The stretches read as if each were a sentence of its own, with the rest of the article as it is. */
const readAlone = (document: Document, pack: LanguagePack, entities: Entities, spans: readonly Span[]): Figure[] => {
  const apart: Sentence[] = []
  for (const span of [...spans].sort(inOrder)) {
    if (span.start < (apart.at(-1)?.end ?? 0)) continue
    apart.push({ ...span, block: sentenceAt(document, span.start)?.block ?? 0 })
  }
  return apart.length === 0 ? [] : readersOf(pack).findFigures(withSentences(document, apart), entities)
}

/** Whether a figure's number begins before the words or goes on behind them, or is one end of a range: 三億元 of 十三億元, of 二至三億元. */
const isCut = ({ text }: Document, pack: LanguagePack, sentence: Span, words: Span): boolean => {
  const numerals = pack.numerals
    .find(text.slice(sentence.start, sentence.end))
    .map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }))
  return numerals.some((numeral, at) => {
    if (!overlaps(numeral, words)) return false
    const before = numerals[at - 1]
    const ranges = before && before.low < numeral.high && isRange(pack, text.slice(before.end, numeral.start))
    return !contains(words, numeral) || (ranges && !overlaps(before, words))
  })
}

/** Whether what stands between two numbers makes them one range, and no list. */
const isRange = ({ numerals }: LanguagePack, between: string): boolean =>
  numerals.join.test(between) && numerals.joinsNeighbours?.test(between) !== true

/** Whether a figure lies in a date, an ordinal, a name: what holds numbers and is none. */
const isNone = ({ text }: Document, pack: LanguagePack, sentence: Span, { span }: Figure): boolean => {
  const words = text.slice(sentence.start, sentence.end)
  const own = { start: span.start - sentence.start, end: span.end - sentence.start }
  return pack.numerals.notFigures.some((pattern) =>
    matchesOf(pattern, words).some(({ index, 0: match }) => overlaps({ start: index, end: index + match.length }, own)),
  )
}

/** How far around a figure the words of its qualifier are looked for. */
const AROUND = 14

/** What the words around a figure say of how exact it is. */
const qualifierOf = ({ text }: Document, pack: LanguagePack, sentence: Span, { span }: Figure): Qualifier | null => {
  const before = text.slice(Math.max(sentence.start, span.start - AROUND), span.start)
  const after = text.slice(span.end, Math.min(sentence.end, span.end + AROUND))
  const fits = (rules: typeof pack.numerals.before, words: string): Qualifier | undefined =>
    rules.find(({ pattern }) => pattern.test(words))?.qualifier
  return fits(pack.numerals.before, before) ?? fits(pack.numerals.after, after) ?? null
}

/** A subject to the letter, as the figure's sentence has it. */
const subjectIn = (source: Source, sentence: Span | undefined, subject: string | null): string | null => {
  if (subject === null || subject.length > LONGEST_PHRASE || !sentence) return null
  const [span] = source.placesIn(subject, sentence)
  return span ? source.document.text.slice(span.start, span.end) : null
}

/**
 * Whether the ledger's figure is the one that the words mean: they hold it, or say as much by themselves. The rules' value
 * stays then, since it is read with the sentence around.
 */
const isMeant = (figure: Figure, words: Span, alone: readonly Figure[]): boolean => {
  if (contains(words, figure.span)) return true
  const own = touching(alone, words)
  return own.some(({ value, low, high }) => value === figure.value && low === figure.low && high === figure.high)
}

interface Search {
  readonly source: Source
  readonly pack: LanguagePack
  readonly known: readonly Figure[]
  /** What the claimed words say by themselves. */
  readonly alone: readonly Figure[]
}

/** The ledger's figure at one of the places; one that nobody claimed yet rather than another. */
const knownAt = ({ known, alone }: Search, { spans }: Claimed, claimed: ReadonlySet<Figure>): Figure | undefined => {
  const meant = spans.flatMap((span) => touching(known, span).filter((one) => isMeant(one, span, alone)))
  return meant.find((one) => !claimed.has(one)) ?? meant[0]
}

/** The figure that the words at a place are by themselves, if they are one and no part of another. */
const newAt = (search: Search, { reply }: Claimed, span: Span): Figure | undefined => {
  const { source, pack, known, alone } = search
  const sentence = sentenceAt(source.document, span.start)
  const [read, another] = touching(alone, span)
  const only = read ?? (sentence && plainCount(source.document, pack, sentence, span))
  if (!sentence || !only || another || !contains(span, only.span)) return undefined
  if (only.value === null && only.low === null && only.high === null) return undefined
  if (touching(known, only.span).length > 0) return undefined
  if (isCut(source.document, pack, sentence, only.span) || isNone(source.document, pack, sentence, only))
    return undefined
  return {
    ...only,
    qualifier: only.qualifier ?? qualifierOf(source.document, pack, sentence, only),
    subject: subjectIn(source, sentence, reply.subject) ?? only.subject,
    foundBy: 'llm',
  }
}

/** A ledger's figure that a model found too, with its subject where the rules have none. */
const withClaim = (source: Source, figure: Figure, { reply }: Claimed): Figure => ({
  ...figure,
  subject: figure.subject ?? subjectIn(source, sentenceAt(source.document, figure.span.start), reply.subject),
  foundBy: figure.foundBy ?? 'both',
})

const faultOf = ({ index, reply }: Omit<Claimed, 'spans'>, cause: Fault['cause']): Fault => ({
  item: 'figure',
  index,
  cause,
  detail: reply.words.slice(0, LONGEST_PHRASE),
})

/** What is gathered while the claims are gone through. */
interface Gathered {
  /** The ledger's figures that a claim means, as they are now. */
  readonly confirmed: Map<Figure, Figure>
  /** New ones, by where they stand. */
  readonly added: Map<number, Figure>
  readonly places: Map<number, Span>
  readonly faults: Fault[]
}

const take = (search: Search, claim: Claimed, { confirmed, added, places, faults }: Gathered): void => {
  const old = knownAt(search, claim, new Set(confirmed.keys()))
  if (old) {
    confirmed.set(old, withClaim(search.source, confirmed.get(old) ?? old, claim))
    places.set(claim.index, old.span)
    return
  }
  const fresh = claim.spans.flatMap((span) => newAt(search, claim, span) ?? [])
  const figure = fresh.find(({ span }) => !added.has(span.start)) ?? fresh[0]
  if (!figure) {
    faults.push(faultOf(claim, 'number'))
    return
  }
  if (!added.has(figure.span.start)) added.set(figure.span.start, figure)
  places.set(claim.index, figure.span)
}

const claimsOf = (source: Source, replies: readonly FigureReply[], faults: Fault[]): Claimed[] =>
  replies.flatMap((reply, index) => {
    const standing = source.find(reply.words, [reply.sentence])
    if (standing.ok) return [{ index, reply, spans: standing.spans }]
    faults.push(faultOf({ index, reply }, standing.cause))
    return []
  })

/**
 * The figures of a reply. Values are worked out from the cited words by the rules' own reader: the ledger's figure where the words hold
 * one, else what they say by themselves. Words that it can't read, that cut a number or belong to a date are no figure.
 */
export const groundFigures = (
  source: Source,
  pack: LanguagePack | undefined,
  known: readonly Figure[],
  entities: Entities,
  replies: readonly FigureReply[],
): GroundedFigures => {
  const gathered: Gathered = { confirmed: new Map(), added: new Map(), places: new Map(), faults: [] }
  const claims = claimsOf(source, replies, gathered.faults)
  const spans = claims.flatMap((claim) => claim.spans)
  const alone = pack ? readAlone(source.document, pack, entities, spans) : []
  for (const claim of claims) {
    if (pack) take({ source, pack, known, alone }, claim, gathered)
    else gathered.faults.push(faultOf(claim, 'number'))
  }
  const { confirmed, added, places, faults } = gathered
  return {
    known: known.map((one) => confirmed.get(one) ?? one),
    added: [...added.values()].sort((a, b) => inOrder(a.span, b.span)),
    places,
    passed: places.size,
    faults,
  }
}
