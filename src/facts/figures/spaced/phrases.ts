import type { Word } from '../../../languages/parts/words.ts'
import { isPlural } from './nouns.ts'
import type { Reader } from './reader.ts'

/** A run of words, by their indexes; both ends belong to it. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

const MAX_WORDS = 10
const MAX_LINKS = 3

export const lower = (word: Word | undefined): string => word?.text.toLowerCase() ?? ''

export const isNoun = (word: Word | undefined): boolean => word?.part === 'NOUN' || word?.part === 'PROPN'

/** Whether a word is a noun, or stands where only one can, whatever the tagger takes it for: the hull were torn, a chase that, set bail at $5. */
export const isNounAt = ({ words, pack }: Reader, at: number): boolean => {
  const word = words[at]
  if (isNoun(word)) return true
  const isSettled =
    pack.units.subjects.settles.has(lower(words[at + 1])) && /^(?:SYM|NUM)$/.test(words[at + 2]?.part ?? '')
  if (isSettled && word?.part === 'VERB' && word.text === word.lemma && words[at - 1]?.part === 'VERB') return true
  const isOpen = /^(?:VERB|ADJ)$/.test(word?.part ?? '') && words[at - 1]?.part === 'DET'
  return isOpen && /^(?:AUX|PRON|SCONJ)$/.test(words[at + 1]?.part ?? '')
}

const DETERMINES = new Set<Word['part']>(['DET', 'PRON', 'NUM', 'PUNCT', 'ADV', 'SYM', 'CCONJ', 'PART'])
const SKIPPED = new Set<Word['part']>(['DET', 'PRON', 'NUM', 'ADV'])
const QUOTE = /^["“”'‘’]$/

/** 10-year: a number that a hyphen joins to what follows. */
const isCompound = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.part === 'NUM' && next !== undefined && /^[-‐‑]$/.test(next.text) && word.end === next.start

/** Whether a word may be one of a noun phrase, with the word behind it. */
const inPhrase = ({ words, pack }: Reader, at: number): boolean => {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return false
  if (isNoun(word) || word.part === 'ADJ') return true
  // hedge-fund: whatever the tagger takes the first half for
  if (word.part === 'VERB' && /^[-‐‑]$/.test(next.text) && word.end === next.start) return true
  if (QUOTE.test(word.text)) return true
  if (/^['’]s?$/.test(word.text)) return true
  if (/^[-–&/]$/.test(word.text)) return word.end === next.start || word.text === '&'
  if (word.part === 'NUM') return isCompound(word, next) || (isNoun(next) && !/[%$£€]/.test(next.text))
  return word.part === 'VERB' && pack.units.pastParticiple.test(word.text) && (isNoun(next) || next.part === 'ADJ')
}

/** Without a determiner, a quotation mark or a number at its head; `null` where nothing is left. */
const trimmed = (reader: Reader, phrase: Phrase): Phrase | null => {
  let { first, last } = phrase
  const { words, pack } = reader
  const isLead = (at: number): boolean =>
    DETERMINES.has(words[at]?.part ?? 'X')
      ? !isCompound(words[at], words[at + 1])
      : pack.units.others.has(lower(words[at]))
  while (first <= last && isLead(first)) first++
  while (first <= last && /^(?:PUNCT|PART|ADP|CCONJ|DET)$/.test(reader.words[last]?.part ?? '')) last--
  return first <= last ? { first, last } : null
}

/** What stands behind a noun rather than a verb: the cost of, the cost was. */
const NOUN_BEFORE = new Set<Word['part']>(['ADP', 'VERB', 'AUX', 'NOUN', 'PROPN', 'PUNCT'])

/** Whether a word is a verb, or a noun in the tagger's eyes that only a verb can be here: a stamp costs 50 cents. */
export const isVerbal = (reader: Reader, at: number): boolean => {
  const { words, pack } = reader
  const word = words[at]
  if (!isNoun(word) && isNounAt(reader, at)) return false
  if (word?.part === 'VERB' || word?.part === 'AUX') return true
  return (
    pack.units.subjects.verbs.has(lower(word)) &&
    /^(?:NOUN|PROPN|NUM|CCONJ)$/.test(words[at - 1]?.part ?? '') &&
    (words.slice(at + 1, words[at - 1]?.part === 'CCONJ' ? at + 6 : at + 3).some((next) => /\p{Sc}/u.test(next.text)) ||
      !NOUN_BEFORE.has(words[at + 1]?.part ?? 'PUNCT'))
  )
}

/** the bank raised rates: a participle behind a noun is its verb. */
const isPredicate = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'VERB' && (isNoun(words[at - 1]) || words[at - 1]?.part === 'PRON')

/** commitments and policies: a noun that is joined to the one behind it. */
const joinsBefore = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.part === 'CCONJ' && isNoun(words[first - 2]) && isNoun(words[first]) && !isNoun(words[first + 1])

/** The noun phrase whose last word is at `last`, without its determiner; `null` where no noun ends there. */
export const phraseTo = (reader: Reader, last: number): Phrase | null => {
  const { words } = reader
  if (!isNounAt(reader, last) || isVerbal(reader, last)) return null
  let first = last
  while (last - first < MAX_WORDS && inPhrase(reader, first - 1) && !isPredicate(words, first - 1)) first--
  if (first === last && joinsBefore(words, first)) first -= 2
  return trimmed(reader, { first, last })
}

/** Whether a phrase is counted by a number before it, or holds one: 5 per cent. */
export const hasNumber = ({ words, numbers }: Reader, { first, last }: Phrase): boolean => {
  const reach = words[first - 1]?.part === 'ADP' ? 2 : 1
  return words.slice(Math.max(0, first - reach), last + 1).some((word) => numbers.has(word.start))
}

/** Where the words before a phrase, its determiners, begin. */
export const outerFirst = ({ words, pack }: Reader, { first }: Phrase): number => {
  let outer = first
  while (outer > 0 && /^(?:DET|NUM)$/.test(words[outer - 1]?.part ?? '')) outer--
  if (pack.units.subjects.possessives.has(lower(words[outer - 1]))) outer--
  if (QUOTE.test(words[outer - 1]?.text ?? '')) outer--
  return outer
}

/** The phrase with those that it hangs on: oil to the price of oil, China to sales in China. */
export const climbed = (reader: Reader, phrase: Phrase): Phrase => {
  const { words, pack } = reader
  let { first } = phrase
  for (let link = 0; link < MAX_LINKS; link++) {
    const at = outerFirst(reader, { first, last: phrase.last }) - 1
    if (!pack.units.subjects.links.has(lower(words[at]))) break
    const before = phraseTo(reader, at - 1)
    if (!before || hasNumber(reader, before) || phrase.last - before.first > 2 * MAX_WORDS || isTime(reader, before))
      break
    first = before.first
  }
  return { first, last: phrase.last }
}

/** voters cast their ballot: the tagger sometimes takes a verb behind a noun of more than one for a noun. */
const isVerbLike = (reader: Reader, at: number, last: number): boolean => {
  const noun = reader.words[last]
  return (
    last === at - 1 &&
    noun !== undefined &&
    isPlural(reader, noun) &&
    /^(?:DET|PRON)$/.test(reader.words[at + 1]?.part ?? '')
  )
}

/** The noun phrase that begins at or right behind `index`, with its determiner left out; `null` where none does. */
export const phraseFrom = (reader: Reader, index: number): Phrase | null => {
  const { words } = reader
  let first = index
  while (SKIPPED.has(words[first]?.part ?? 'X') || QUOTE.test(words[first]?.text ?? '')) first++
  if (first - index > 4) return null
  let last = first - 1
  for (let at = first; at < words.length && at - first < MAX_WORDS; at++) {
    if (isNounAt(reader, at)) {
      if (last >= first && isVerbLike(reader, at, last)) break
      last = at
    } else if (lower(words[at - 1]) === '-' && words[at]?.part === 'VERB') continue
    else if (!inPhrase(reader, at)) break
  }
  if (last < first) return null
  const joined =
    words[last + 1]?.part === 'CCONJ' &&
    isNoun(words[last + 2]) &&
    !/^(?:VERB|AUX|NOUN|PROPN)$/.test(words[last + 3]?.part ?? '')
  return trimmed(reader, { first, last: joined ? last + 2 : last })
}

/** The phrase with the phrases that hang on it: tweets from Global Citizens. */
export const extended = (reader: Reader, phrase: Phrase, most = 2): Phrase => {
  const { words, pack } = reader
  let { last } = phrase
  for (let link = 0; link < most; link++) {
    const at = QUOTE.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1
    if (!pack.units.subjects.links.has(lower(words[at]))) break
    const next = phraseFrom(reader, at + 1)
    if (!next || isTime(reader, next) || next.last - phrase.first > MAX_WORDS) break
    if (words.slice(at + 1, next.last + 1).some(({ part }) => part === 'NUM')) break
    last = next.last
  }
  return { first: phrase.first, last }
}

/** Whether a phrase tells when: last year, September. */
export const isTime = ({ words, pack }: Reader, { last }: Phrase): boolean =>
  pack.units.subjects.times.has(lower(words[last])) || /^(?:1[5-9]|20)\d{2}$/.test(words[last]?.text ?? '')
