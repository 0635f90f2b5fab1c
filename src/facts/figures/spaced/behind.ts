import type { Word } from '../../../languages/parts/words.ts'
import { wordAfter } from '../../words.ts'
import { extended, hasNumber, isTime, lower, type Phrase, phraseFrom } from './phrases.ts'
import type { Counted, Reader } from './reader.ts'
import { spanOf, worth } from './worth.ts'

const MAX_PREDICATE = 9
const MAX_LENGTH = 70

/** What the words behind a figure may tell of it; each `null` where it isn't there. */
export interface Behind {
  /** 66 percent of the voters, 4 inches of rain, $5m in fines. */
  readonly part: string | null
  /** $5m in fines: what the money itself is. */
  readonly kindOf: string | null
  /** Those of whom it is a share are only those who were asked. */
  readonly asked: boolean
  /** a $48m contract, a 5% stake in the firm. */
  readonly direct: string | null
  /** a 5% increase in sales: what has changed; `changed` alone where nothing tells. */
  readonly changed: boolean
  /** $5m to keep quiet, $5m for the bridge. */
  readonly purpose: string | null
  /** What a share of people do or think. */
  readonly predicate: string | null
  /** in last year's election. */
  readonly place: string | null
}

const ENDS = /^[,.;:!?()]$|^[—–]$/

/** What is done from a word on, up to the end of the clause, without what only says that it is said. */
const predicateFrom = (reader: Reader, from: number): string | null => {
  const { words, text, pack } = reader
  let first = from
  let last = first - 1
  for (let at = first; at < words.length && at - first < MAX_PREDICATE; at++) {
    const word = words[at]
    if (!word || ENDS.test(word.text) || (word.part === 'CCONJ' && reader.numbers.has(words[at + 1]?.start ?? -1)))
      break
    if (at > first && reader.numbers.has(word.start) && words[at - 1]?.part !== 'DET') break
    last = at
  }
  while (last > first && /^(?:ADP|DET|CCONJ|SCONJ|PUNCT|PART|AUX)$/.test(words[last]?.part ?? '')) last--
  if (pack.units.subjects.copulas.has(lower(words[first])) && last > first) first++
  if (last < first || (last === first && /^(?:ADP|ADV|AUX|PART)$/.test(words[first]?.part ?? ''))) return null
  const { start, end } = spanOf(reader, { first, last })
  const said = text.slice(start, end).replace(pack.units.subjects.saysThat, '')
  return said.length > 1
    ? said.slice(0, said.length > MAX_LENGTH ? said.lastIndexOf(' ', MAX_LENGTH) : undefined)
    : null
}

const isDone = ({ pack }: Reader, word: Word | undefined): boolean =>
  /^(?:VERB|AUX|ADV|PART)$/.test(word?.part ?? '') || pack.units.subjects.stances.has(lower(word))

/** three days of mourning, £5m into repairing roads: an act without an article. */
const isActAt = ({ words, pack }: Reader, at: number): boolean =>
  words[at]?.part === 'VERB' && pack.units.gerund.test(words[at]?.text ?? '')

/** 70 percent of those arrested: whom the participle behind a pronoun tells; not those polled. */
const isThose = ({ words, pack }: Reader, at: number): boolean => {
  const { asked } = pack.units.subjects
  const [those, done] = [words[at], words[at + 1]]
  const isParticiple = done?.part === 'VERB' && pack.units.pastParticiple.test(done.text)
  return those?.part !== 'NOUN' && asked.has(lower(those)) && isParticiple && !asked.has(lower(done))
}

/** The phrase behind of, in, worth of. */
const partFrom = (reader: Reader, quantity: Counted, first: number): { phrase: Phrase | null; asked: boolean } => {
  const { words, pack } = reader
  const { part, sumOf, asked } = pack.units.subjects
  // half the money
  if (quantity.numeral.share !== null && words[first]?.part === 'DET')
    return { phrase: phraseFrom(reader, first), asked: false }
  const link = lower(words[first])
  const fits = part.has(link) || (quantity.kind === 'money' && sumOf.has(link))
  if (!fits) return { phrase: null, asked: false }
  const at = part.has(lower(words[first + 1])) ? first + 2 : first + 1
  if (isThose(reader, at)) return { phrase: { first: at, last: at + 1 }, asked: false }
  const phrase = phraseFrom(reader, at)
  if (isActAt(reader, at) && !phrase) return { phrase: { first: at, last: at }, asked: false }
  if (asked.has(lower(words[at])) && !(phrase && phrase.first === at))
    return { phrase: { first: at, last: at }, asked: true }
  if (!phrase || (!part.has(link) && isTime(reader, phrase))) return { phrase: null, asked: false }
  return { phrase, asked: asked.has(lower(words[phrase.last])) }
}

/** $5m over six years in a power plant; not this year in Mistport. */
const investedIn = (reader: Reader, first: number, later: boolean): string | null => {
  const { words, pack } = reader
  const phrase = later && pack.units.subjects.sumOf.has(lower(words[first])) ? phraseFrom(reader, first + 1) : null
  return phrase && words[phrase.last]?.part === 'NOUN' && !isTime(reader, phrase) ? worth(reader, phrase) : null
}

const purposeFrom = (reader: Reader, from: number): string | null => {
  const first = pastTime(reader, from)
  const later = first > from
  const { words, pack } = reader
  const { infinitive, purposes } = pack.units.subjects
  if (lower(words[first]) === infinitive && words[first + 1]?.part === 'VERB') return predicateFrom(reader, first + 1)
  if (!purposes.has(lower(words[first]))) return investedIn(reader, first, later)
  if (isActAt(reader, first + 1)) return predicateFrom(reader, first + 1)
  const phrase = phraseFrom(reader, first + 1)
  return phrase && !isTime(reader, phrase) ? worth(reader, extended(reader, phrase, 1)) : null
}

const PREPOSED = new Set<Word['part']>(['ADP', 'DET', 'ADJ', 'NUM'])

/** Past words that only tell when or for how long: $5m |over four years| for roads; $5m |this year. */
const pastTime = (reader: Reader, first: number): number => {
  let at = first
  while (at - first < 5 && PREPOSED.has(reader.words[at]?.part ?? 'X') && !isInfinitive(reader, at)) at++
  const time = at > first && reader.pack.units.subjects.times.has(lower(reader.words[at]))
  return time ? at + 1 : first
}

const isInfinitive = ({ words, pack }: Reader, at: number): boolean =>
  lower(words[at]) === pack.units.subjects.infinitive

const placeFrom = (reader: Reader, first: number): string | null => {
  const phrase = reader.words[first]?.part === 'ADP' ? phraseFrom(reader, first + 1) : null
  if (!phrase || isTime(reader, phrase) || hasNumber(reader, { first: first + 1, last: phrase.last })) return null
  return worth(reader, phrase)
}

/** Whether a phrase right behind in tells what the money is: $5m in illegal gains; not in Mistport, in the plant. */
const isKind = ({ words, pack }: Reader, { kind }: Counted, first: number, part: Phrase): boolean =>
  kind === 'money' &&
  pack.units.subjects.sumOf.has(lower(words[first])) &&
  !pack.units.subjects.part.has(lower(words[first])) &&
  part.first === first + 1 &&
  words[part.last]?.part === 'NOUN'

/** The noun phrase right behind a figure; a word alone behind "a $5 …" is one whatever the tagger takes it for: a $5 fine. */
const nounFrom = (reader: Reader, { lead }: Counted, first: number): Phrase | null => {
  const { words } = reader
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(words[first]?.part ?? '')) return null
  const determined = words[wordAfter(words, lead) - 1]?.part === 'DET'
  const ends = !words[first + 1] || /^(?:PUNCT|ADP)$/.test(words[first + 1]?.part ?? '')
  return phraseFrom(reader, first) ?? (determined && ends ? { first, last: first } : null)
}

/** The first word that begins behind a figure; the tagger sometimes takes a full stop to the word before it. */
const firstBehind = (words: readonly Word[], end: number): number => {
  const first = wordAfter(words, end)
  return (words[first]?.start ?? end) < end ? first + 1 : first
}

/** Reads what stands behind a figure, up to the end of its clause. */
export const behindOf = (reader: Reader, quantity: Counted): Behind => {
  const { words, pack, text } = reader
  const first = firstBehind(words, quantity.end)
  const near = /^[\s-]?["“”]?\s?$/u.test(text.slice(quantity.end, words[first]?.start ?? quantity.end))
  const nothing = {
    part: null,
    kindOf: null,
    asked: false,
    direct: null,
    changed: false,
    purpose: null,
    predicate: null,
    place: null,
  }
  if (!near || !words[first]) return nothing
  const { phrase: part, asked } = partFrom(reader, quantity, first)
  const noun = nounFrom(reader, quantity, first)
  const changed = noun !== null && pack.units.subjects.changes.has(lower(words[noun.last]))
  const of = changed && noun ? placeFrom(reader, noun.last + 1) : null
  const told = noun && (quantity.hyphen || !isTime(reader, noun)) ? worth(reader, extended(reader, noun, 1)) : null
  return {
    part: asked || !part ? null : worth(reader, extended(reader, part, 1)),
    kindOf: part && isKind(reader, quantity, first, part) ? worth(reader, part) : null,
    asked,
    direct: changed ? of : told,
    changed: changed && of === null,
    purpose: purposeFrom(reader, first),
    predicate:
      asked && part
        ? predicateFrom(reader, part.last + 1)
        : isDone(reader, words[first])
          ? predicateFrom(reader, first)
          : null,
    place: placeFrom(reader, first),
  }
}
