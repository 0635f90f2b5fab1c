import type { Word } from '../../../languages/parts/words.ts'
import {
  climbed,
  hasNumber,
  isNoun,
  isNounAt,
  isTime,
  isVerbal,
  lower,
  outerFirst,
  type Phrase,
  phraseTo,
} from './phrases.ts'
import type { Reader } from './reader.ts'
import { worth } from './worth.ts'

/** How far a clause is followed back, in words. */
const REACH = 24

const VERBAL = new Set<Word['part']>(['VERB', 'AUX'])
const PASSED = new Set<Word['part']>(['ADV', 'PART', 'ADJ', 'DET', 'NUM', 'SYM', 'INTJ'])

/** What stands before a figure. */
export interface Before {
  /** What the figure is said of. */
  readonly subject: string | null
  /** The verb that says it, in the form that a dictionary lists. */
  readonly verb: string | null
  /** Whether the verb does something to a thing that stands between it and the figure: paid her, cut the rate by. */
  readonly object: string | null
}

const isComma = (word: Word | undefined): boolean =>
  word?.text === ',' || word?.text === '(' || word?.text === '—' || word?.text === '–' || word?.text === '--'
const isStop = (word: Word | undefined): boolean => !word || /^[.;:!?…]+$/.test(word.text)

/** Back over an aside between two commas: the index before its first comma, or before the only comma. */
const beforeAside = (words: readonly Word[], comma: number): number => {
  for (let at = comma - 1; at > 0 && comma - at < 14; at--) {
    if (isStop(words[at])) break
    if (isComma(words[at]) && isNoun(words[at - 1])) return at - 1
  }
  return comma - 1
}

/** The council says |it must save; the rate is high, though |it has fallen: the sentence itself has named it. */
const hasVerbBefore = ({ words }: Reader, at: number): boolean =>
  words.slice(Math.max(0, at - REACH), at).some(({ part }) => VERBAL.has(part))

/** What a pronoun right before a verb stands for, looked for in this sentence and the one before. */
const referent = (reader: Reader, lead: Reader | null, at: number): string | null => {
  const { things, persons, relatives } = reader.pack.units.subjects
  const text = lower(reader.words[at])
  if (relatives.has(text)) {
    const noun = isComma(reader.words[at - 1]) ? at - 2 : at - 1
    const phrase = phraseTo(reader, noun)
    return phrase && !isTime(reader, phrase) ? worth(reader, climbed(reader, phrase)) : null
  }
  if (persons.has(text)) {
    const start = reader.words[at]?.start ?? 0
    const name = reader.names.findLast((span) => span.end <= start)
    const led = lead?.names[0]
    return name ? reader.text.slice(name.start, name.end) : led && lead ? lead.text.slice(led.start, led.end) : null
  }
  if (!things.has(text)) return null
  const own = hasVerbBefore(reader, at) ? mainSubject(reader) : null
  return own ?? (lead ? mainSubject(lead) : null)
}

/** What a sentence is about: the noun phrase before its first verb. */
const mainSubject = (reader: Reader): string | null => {
  const verb = reader.words.findIndex((word) => VERBAL.has(word.part))
  for (let at = verb - 1; at >= 0 && verb - at < REACH; at--) {
    const phrase = phraseTo(reader, at)
    if (phrase && !isTime(reader, phrase)) return worth(reader, climbed(reader, phrase))
  }
  return null
}

/** had winds of 85 mph, and |was located: the verb before that shares its subject; -1 where none does. */
const sharedVerb = (reader: Reader, index: number): number => {
  const { words } = reader
  let at = index - 1
  while (/^(?:AUX|ADV|PART)$/.test(words[at]?.part ?? '')) at--
  if (words[at]?.part !== 'CCONJ') return -1
  for (let verb = at - 1; verb >= 0 && at - verb < REACH; verb--) {
    if (isStop(words[verb])) return -1
    if (isVerbal(reader, verb)) return verb
  }
  return -1
}

const MOST_SHARED = 3

/** The subject of the verb at `index`. */
const subjectOfVerb = (reader: Reader, lead: Reader | null, index: number, shared = 0): string | null => {
  const { words } = reader
  const first = shared < MOST_SHARED ? sharedVerb(reader, index) : -1
  if (first >= 0) return subjectOfVerb(reader, lead, first, shared + 1)
  let at = index - 1
  for (let steps = 0; at >= 0 && steps < REACH; steps++) {
    const word = words[at]
    if (!word || isStop(word)) return null
    if (isComma(word)) at = beforeAside(words, at)
    else if (word.part === 'PRON') return referent(reader, lead, at)
    else if (isNoun(word)) {
      const phrase = phraseTo(reader, at)
      if (!phrase) return null
      // winds of 85 miles: another figure on the way
      if (hasNumber(reader, phrase)) {
        at = phrase.first - 1
        while (at >= 0 && /^(?:NUM|ADP|DET|SYM)$/.test(words[at]?.part ?? '')) at--
        continue
      }
      // voters making $5: the noun right before a participle
      if (at === index - 1 && reader.pack.units.gerund.test(words[index]?.text ?? '')) return worth(reader, phrase)
      const whole = climbed(reader, phrase)
      const outer = outerFirst(reader, whole)
      // in the quarter rose: a phrase of time or place is passed over
      const aside =
        words[outer - 1]?.part === 'ADP' && (isTime(reader, phrase) || VERBAL.has(words[outer - 2]?.part ?? 'X'))
      if (!isTime(reader, phrase) && !aside) return worth(reader, whole)
      at = aside ? outer - 2 : outer - 1
    } else if (word.part === 'SCONJ') return steps === 0 ? referent(reader, lead, at) : null
    else at--
  }
  return null
}

/** The noun phrase that ends at `at`, passing over one of time: sank in the quarter to. */
const objectAt = (reader: Reader, at: number): { readonly phrase: Phrase | null; readonly next: number } => {
  const phrase = phraseTo(reader, at)
  if (!phrase) return { phrase: null, next: at }
  const outer = outerFirst(reader, phrase)
  if (hasNumber(reader, phrase)) return { phrase: null, next: phrase.first - 2 }
  const adposition = reader.words[outer - 1]?.part === 'ADP'
  if (isTime(reader, phrase)) return { phrase: null, next: adposition ? outer - 2 : outer - 1 }
  const whole = climbed(reader, phrase)
  const start = outerFirst(reader, whole)
  if (reader.words[start - 1]?.part === 'ADP' && VERBAL.has(reader.words[start - 2]?.part ?? 'X'))
    return { phrase: null, next: start - 2 }
  return { phrase: whole, next: start - 1 }
}

/** The verb at an index, in the form that a dictionary lists: the tagger takes costs for many a cost, which is the same. */
const verbOf = ({ words }: Reader, at: number): string => words[at]?.lemma ?? ''

/** Reads the clause before the word at `index`, which is the figure's first or what leads in to it. */
export const clauseBefore = (reader: Reader, lead: Reader | null, index: number): Before => {
  const { words } = reader
  let object: string | null = null
  let at = index - 1
  for (let steps = 0; at >= 0 && steps < REACH; steps++) {
    const word = words[at]
    if (!word || isStop(word)) break
    if (isVerbal(reader, at)) return { subject: subjectOfVerb(reader, lead, at), verb: verbOf(reader, at), object }
    if (isNounAt(reader, at)) {
      const found = objectAt(reader, at)
      if (found.phrase && object) break
      if (found.next >= at) break
      object ??= worth(reader, found.phrase)
      at = found.next
    } else if (word.part === 'CCONJ' && object !== null && isNoun(words[at - 1])) {
      at = objectAt(reader, at - 1).next
    } else if (isComma(word) || word.part === 'CCONJ' || word.part === 'SCONJ') break
    else if (PASSED.has(word.part) || word.part === 'ADP' || word.part === 'PUNCT' || word.part === 'PRON') at--
    else break
  }
  return { subject: null, verb: null, object }
}
