import type { Span } from '../../model/span.ts'
import { type Behind, behindOf } from './behind.ts'
import { type Head, headOf, worth } from './head.ts'
import { isNoun, phraseStart, textOf, tokensUpTo } from './nouns.ts'
import { qualifierBefore } from './qualifiers.ts'
import { before, type Quantity, type Reader } from './quantity.ts'
import { topicBefore } from './topic.ts'

/** A quantity with what it is a figure of; `null` where the sentence doesn't tell. */
export interface Told extends Quantity {
  readonly subject: string | null
}

export interface Surroundings {
  readonly reader: Reader
  readonly quantity: Quantity
  readonly previous: Told | undefined
  /** A reader of the sentence before, for a figure that begins one. */
  readonly lead: Reader | null
  /** Names in the sentence, in order. */
  readonly names: readonly Span[]
}

/** What the choice stands on. */
interface Clues {
  readonly around: Surroundings
  readonly head: Head
  readonly behind: Behind
}

const JOINS = ['level', 'change', 'have', 'share'] as const

const rulesOf = ({ reader }: Surroundings) => reader.pack.units.subjects

const isMeasured = (around: Surroundings, text: string): boolean => rulesOf(around).measured.test(text)

const isDuration = ({ reader, quantity }: Surroundings): boolean =>
  quantity.kind === 'measure' && reader.pack.units.subjects.durations.test(quantity.unit)

const isHeadless = ({ reader, quantity }: Surroundings): boolean =>
  quantity.kind === 'count' && reader.pack.units.subjects.headless.test(quantity.unitText)

const isPeople = ({ reader, quantity }: Surroundings): boolean =>
  quantity.kind === 'count' && reader.pack.units.subjects.people.test(quantity.unitText)

/** 甲、乙等7人: the last name of the list. */
const listed = ({ reader, quantity, names }: Surroundings, end: number): string | null => {
  const { listEnd } = reader.pack.units.subjects
  const head = reader.text.slice(Math.max(0, end - 6), end)
  const mark = listEnd.exec(head)
  if (!mark || quantity.noun) return null
  const stop = end - mark[0].length
  const name = names.findLast((span) => span.end === stop)
  if (name) return reader.text.slice(name.start, name.end)
  const tokens = tokensUpTo(reader, Math.max(0, stop - 30), stop)
  const last = tokens.length - 1
  return isNoun(tokens[last])
    ? worth(reader, textOf(reader.text, tokens, phraseStart(reader, tokens, last), last))
    : null
}

/** Whether nothing but a conjunction stands between this figure and the one before. */
const goesOn = ({ reader, quantity, previous }: Surroundings): boolean => {
  if (!previous) return false
  const gap = reader.text.slice(previous.end, quantity.start)
  return gap.length <= 8 && reader.pack.units.subjects.sameSubject.test(gap)
}

/** The subject of the figure before, where this one only goes on. */
const carried = ({ reader, quantity, previous }: Surroundings): string | null => {
  if (!previous?.subject) return null
  return /[；;。！？!?]/.test(reader.text.slice(previous.end, quantity.start)) ? null : previous.subject
}

/** What the money, the ballots or the people are for or do, told behind the figure. */
const told = ({ around, head, behind }: Clues): string | null => {
  if (isPeople(around)) return behind.act ?? behind.predicate
  if (isHeadless(around)) {
    const ballots = rulesOf(around).ballots.test(around.quantity.unitText)
    return (behind.plain ? behind.direct : null) ?? behind.act ?? (ballots ? behind.object : null)
  }
  const direct = behind.owner ?? behind.direct
  return direct ?? behind.nominal ?? (around.quantity.kind === 'money' && !head.disposed ? behind.object : null)
}

/** 油價走跌，每桶下跌1元: what is measured by the piece stands in the clause before. */
const priced = ({ around, head }: Clues, phrase: string): string => {
  if (!head.rate || !around.quantity.change) return phrase
  const topic = topicBefore(around.reader, head.tokens[0]?.start ?? 0)
  return topic && isMeasured(around, topic) ? topic : phrase
}

/** The choice where a noun phrase stands before the figure. */
const fromPhrase = (clues: Clues, phrase: string): string => {
  const { around, head, behind } = clues
  const { quantity } = around
  if (isHeadless(around)) return told(clues) ?? head.doer ?? phrase
  const act = head.tokens.find((token) => token.kind === 'act' && phrase.endsWith(token.text))
  if (quantity.kind === 'money' && act && behind.object) return behind.object
  if (act?.text === phrase && behind.plain && behind.direct) return behind.direct
  const ends = behind.direct !== null && rulesOf(around).nounEnds.test(behind.direct)
  if (isDuration(around)) return ends && behind.direct ? behind.direct : phrase
  if (isMeasured(around, phrase)) return phrase
  if (behind.owner) return behind.owner
  const joined = head.passed.has('level') || head.passed.has('share')
  const direct = behind.direct
  // 碼頭案20%容積獎勵: between two nouns the figure belongs to the second.
  const between = !joined && behind.plain && (quantity.kind === 'percent' || quantity.kind === 'money')
  if (direct && (between || head.passed.has('have') || head.passed.has('possessive') || (!joined && ends)))
    return direct
  return phrase
}

/** The choice where a verb or nothing stands before the figure. */
const fromBehind = (clues: Clues): string | null => {
  const { around, head } = clues
  if (goesOn(around)) return (clues.behind.plain ? clues.behind.direct : null) ?? carried(around) ?? told(clues)
  return told(clues) ?? head.doer
}

/** What the clauses before are about, where this one measures it: with a word of level or change, or it is a measure by its name. */
const topic = ({ around, head }: Clues, start: number): string | null => {
  const { reader, lead } = around
  const before = start > 1 ? topicBefore(reader, start) : null
  const found = before ?? (start === 0 && lead ? topicBefore(lead, lead.text.length) : null)
  if (!found || isMeasured(around, found)) return found
  return JOINS.some((kind) => head.passed.has(kind)) ? found : null
}

const inherited = (clues: Clues, start: number): string | null => {
  const { around, head, behind } = clues
  if (head.disposed || (isPeople(around) && !goesOn(around))) return behind.act ?? behind.predicate
  if (isDuration(around) && !goesOn(around))
    return head.since ?? behind.act ?? behind.object ?? (head.verb ? topicBefore(around.reader, start) : null)
  const before = (head.verb ? null : carried(around)) ?? topic(clues, start) ?? behind.done
  return before ?? (around.previous?.kind === around.quantity.kind ? carried(around) : null)
}

/** How much before a figure belongs to it: a qualifier, or among whom it is a rank (位居|全省|第3). */
const wordsBefore = ({ reader, quantity }: Surroundings): number => {
  if (quantity.kind !== 'rank') return qualifierBefore(reader, quantity)?.length ?? 0
  const head = before(reader.text, quantity.numeral.start, 16)
  return reader.pack.units.rank.before.exec(head)?.groups?.['among']?.length ?? 0
}

/** What a figure is about: the noun that it counts or measures, before it or behind it, or what the figure before it was about. */
export const subjectOf = (around: Surroundings): string | null => {
  const { reader, quantity, previous } = around
  if (quantity.noun && !reader.pack.units.subjects.vague.has(quantity.noun)) return quantity.noun
  const end = quantity.start - wordsBefore(around)
  const list = listed(around, end)
  if (list) return list
  const floor = previous && previous.end <= end ? previous.end : 0
  // 月數（3.3個月）: an aside is about what it follows.
  const aside = /[（(]$/.test(reader.text.slice(floor, end)) ? 1 : 0
  const goesUp = end < quantity.start && quantity.qualifier !== 'about'
  const clues: Clues = { around, head: headOf(reader, floor, end - aside, goesUp), behind: behindOf(reader, quantity) }
  if (clues.behind.answer) return clues.behind.answer
  if (quantity.kind === 'count' && clues.behind.relative && !clues.behind.plain) return clues.behind.relative
  const { phrase, tokens } = clues.head
  if (phrase) return fromPhrase(clues, priced(clues, phrase))
  return fromBehind(clues) ?? inherited(clues, tokens[0]?.start ?? end)
}
