import type { ParticlePack } from '../../../languages/pack.ts'
import type { WordKind } from '../../../languages/parts/particle/names.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Document } from '../../../model/document.ts'
import { sentenceAt } from '../../../text/spans.ts'
import { wordAfter, wordsOf } from '../../words.ts'
import { isPersonal } from './nouns.ts'

/** A document with its words, and the language that it is read in. */
export interface View {
  readonly text: string
  readonly document: Document
  readonly pack: ParticlePack
  readonly words: readonly Word[]
  /** Whether a word starts at `offset`, or the text ends there. */
  starts(offset: number): boolean
  /** The word that covers `offset`, or the next one. */
  wordAt(offset: number): Word | undefined
  /** The word that ends at or before `offset`. */
  wordBefore(offset: number): Word | undefined
  /** What some letters are where they stand alone: a name in a sentence may be cut wrongly. */
  kindAlone(letters: string): WordKind
  /** The words that some letters fall into where they stand alone. */
  wordsAlone(letters: string): readonly Word[]
  /** Whether somebody speaks in the sentence that holds `offset`, after it. */
  speaksAfter(offset: number): boolean
  /** Whether a sentence ends at `offset`. */
  endsSentence(offset: number): boolean
}

/** Remembers what `work` gives for each key. */
export const remembered = <Key, Value>(work: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

const kindOf = (pack: ParticlePack, words: readonly Word[]): WordKind => {
  const [first, ...others] = words
  return first && others.length === 0 ? pack.names.kindOf(first) : 'unknown'
}

/**
 * What the text's own words are, which spares the tagger: longer words in letters of meaning and unknown ones are the same in a sentence
 * as alone. Names are left out, for a place in a sentence may be a surname alone: 室伏.
 */
const ownKinds = (pack: ParticlePack, words: readonly Word[]): ReadonlyMap<string, WordKind> => {
  const { names } = pack
  const kinds = new Map<string, WordKind>()
  for (const word of words) {
    const kind = names.kindOf(word)
    const han = word.text.length > 1 && [...word.text].every((letter) => names.scripts.han.test(letter))
    if ((han && !isPersonal(kind) && kind !== 'place') || kind === 'unknown') kinds.set(word.text, kind)
  }
  return kinds
}

/** Where the last verb of speech of each sentence stands. */
const lastSpeech = (document: Document, pack: ParticlePack, words: readonly Word[]): ReadonlyMap<object, number> => {
  const last = new Map<object, number>()
  for (const word of words) {
    if (!pack.names.context.speech.has(word.lemma)) continue
    const sentence = sentenceAt(document, word.start)
    if (sentence) last.set(sentence, word.start)
  }
  return last
}

const lastBefore = (words: readonly Word[], offset: number): Word | undefined => {
  const at = wordAfter(words, offset - 1)
  const word = words[at]
  return word && word.end <= offset ? word : words[at - 1]
}

/** Prepares a document for the finders. Linear in its length. */
export const createView = (document: Document, pack: ParticlePack): View => {
  const { text } = document
  const words = wordsOf(document, pack.words)
  const cuts = new Uint8Array(text.length + 1)
  for (const { start, end } of words) {
    cuts[start] = 1
    cuts[end] = 1
  }
  cuts[text.length] = 1
  const ends = new Set(document.sentences.map(({ end }) => end))
  const own = ownKinds(pack, words)
  const wordsAlone = remembered((letters: string) => pack.words.wordsOf(letters))
  const speech = lastSpeech(document, pack, words)
  return {
    text,
    document,
    pack,
    words,
    starts: (offset) => cuts[offset] === 1,
    wordAt: (offset) => words[wordAfter(words, offset)],
    wordBefore: (offset) => lastBefore(words, offset),
    kindAlone: remembered((letters: string) => own.get(letters) ?? kindOf(pack, wordsAlone(letters))),
    wordsAlone,
    endsSentence: (offset) => ends.has(offset),
    speaksAfter: (offset) => (speech.get(sentenceAt(document, offset) ?? document) ?? -1) >= offset,
  }
}
