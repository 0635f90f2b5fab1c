import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import { wordAfter } from '../../words.ts'
import type { Reader } from './reader.ts'

/** A counted noun: its own words, and the phrase with the words that describe it. */
interface CountedNoun {
  readonly head: Span
  readonly phrase: Span
}

const MAX_WORDS = 9

/** Whether a word is a noun of more than one, by its form and its part of speech. */
export const isPlural = ({ pack }: Reader, word: Word): boolean => {
  const { plurals, pluralForm, singulars, singularForm } = pack.units
  const text = word.text.toLowerCase()
  if (plurals.has(text)) return true
  const noun = word.part === 'NOUN' || word.part === 'PROPN'
  return noun && text.length > 2 && pluralForm.test(text) && !singulars.has(text) && !singularForm.test(text)
}

const DESCRIBES = new Set<Word['part']>(['ADJ', 'NOUN', 'PROPN'])
const QUOTE = /^["“”'‘’]$/

/** Whether a word may stand between a number and its noun. */
const describes = ({ words, pack }: Reader, index: number): boolean => {
  const word = words[index]
  const next = words[index + 1]
  if (!word) return false
  if (DESCRIBES.has(word.part)) return true
  if (QUOTE.test(word.text)) return true
  const nominal = next !== undefined && (DESCRIBES.has(next.part) || QUOTE.test(next.text) || next.part === 'VERB')
  if (word.text === '-' || word.text === '&') return next?.start === word.end || next?.part === 'CCONJ'
  // low- and middle-income families
  if (word.part === 'CCONJ') return words[index - 1]?.text === '-'
  // newly built homes, displaced people, 20 fewer jobs
  // not the hall called Harlow House
  const participle =
    word.part === 'VERB' &&
    pack.units.participle.test(word.text) &&
    !/^(?:NOUN|PROPN)$/.test(words[index - 1]?.part ?? '')
  return nominal && (word.part === 'ADV' || participle)
}

/** The end of the run of words from `first` on that a noun phrase is made of. */
const runEnd = (reader: Reader, first: number): number => {
  const { words, numbers } = reader
  let end = first
  while (end - first < MAX_WORDS && describes(reader, end) && !numbers.has(words[end]?.start ?? -1)) end++
  return end
}

/** 3,000 votes, 62 beats a minute: the tagger sometimes takes the noun for a verb. */
const mistaken = (reader: Reader, words: readonly Word[], index: number): boolean => {
  const word = words[index]
  const next = words[index + 1]
  if (word?.part !== 'VERB' || !reader.pack.units.pluralForm.test(word.text)) return false
  if (reader.pack.units.singulars.has(word.text)) return false
  if (next?.part === 'DET' && reader.pack.units.subjects.times.has(words[index + 2]?.text.toLowerCase() ?? ''))
    return true
  return !next || !/^(?:DET|PRON|NUM|ADJ|NOUN|PROPN)$/.test(next.part)
}

/** women and children: a second noun of more than one, joined to the first. */
const joined = (reader: Reader, head: number): number => {
  const { words } = reader
  const noun = words[head + 2]
  const after = words[head + 3]
  if (words[head + 1]?.part !== 'CCONJ' || noun?.part !== 'NOUN') return head
  const closed = !after || /^(?:PUNCT|ADP|VERB|AUX|PRON|SCONJ|ADV|CCONJ)$/.test(after.part)
  return isPlural(reader, noun) && closed && !reader.numbers.has(noun.start) ? head + 2 : head
}

const spanOf = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
})

/** The first word of the phrase, past "of the", "of his", "more", "other". */
const phraseFirst = ({ words, pack }: Reader, index: number): number => {
  const { others, subjects } = pack.units
  let first = index
  if (subjects.part.has(words[first]?.text.toLowerCase() ?? '')) {
    first++
    while (/^(?:DET|PRON)$/.test(words[first]?.part ?? '')) first++
  }
  while (others.has(words[first]?.text.toLowerCase() ?? '')) first++
  return first
}

/** 500 people Saturday, 20 followers hours after, 20 states Republicans won: what follows is no part of the phrase. */
const endsPhrase = (reader: Reader, next: Word | undefined): boolean =>
  next !== undefined &&
  (next.part === 'VERB' ||
    reader.pack.units.subjects.times.has(next.text.toLowerCase()) ||
    (next.part === 'PROPN' && isPlural(reader, next)))

/** all 12 league matches: behind a definite number and nouns of one, a verb that ends as nouns of more than one do is rather one. */
const closing = (reader: Reader, index: number, first: number, end: number): number => {
  const { words, pack } = reader
  const word = words[end]
  if (words[index - 2]?.part !== 'DET' || word?.part !== 'VERB' || end === first) return -1
  return pack.units.pluralForm.test(word.text) && !pack.units.singulars.has(word.text) ? end : -1
}

/** The noun that a number counts, from an offset on; `null` where none follows. */
export const nounAt = (reader: Reader, offset: number, partOnly = false): CountedNoun | null => {
  const { words, text } = reader
  const index = wordAfter(words, offset)
  const found = words[index]
  if (!found || !/^[ \u00a0]?["“‘']?$/.test(text.slice(offset, found.start))) return null
  if (partOnly && !reader.pack.units.partitive.test(text.slice(offset, offset + 12))) return null
  const first = phraseFirst(reader, index)
  if (mistaken(reader, words, first)) {
    const only = spanOf(words, first, first)
    return { head: only, phrase: only }
  }
  const end = runEnd(reader, first)
  let head = -1
  for (let at = first; at < end; at++) {
    const word = words[at]
    if (!word || !isPlural(reader, word)) continue
    head = at
    if (endsPhrase(reader, words[at + 1])) break
  }
  if (head < 0) head = closing(reader, index, first, end)
  if (head < 0) return null
  const last = joined(reader, head)
  const start = QUOTE.test(words[first]?.text ?? '') ? first + 1 : first
  return { head: spanOf(words, head, last), phrase: spanOf(words, Math.min(start, head), last) }
}
