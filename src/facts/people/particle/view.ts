import type { ParticlePack } from '../../../languages/pack.ts'
import type { WordKind } from '../../../languages/parts/particle/names.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Document } from '../../../model/document.ts'
import { sentenceAt } from '../../../text/spans.ts'
import { wordAfter, wordsOf } from '../../words.ts'

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
  /** Whether somebody speaks in the sentence that holds `offset`, after it. */
  speaksAfter(offset: number): boolean
  /** Whether a sentence ends at `offset`. */
  endsSentence(offset: number): boolean
}

const kindsAlone = (pack: ParticlePack): View['kindAlone'] => {
  const known = new Map<string, WordKind>()
  return (letters) => {
    const before = known.get(letters)
    if (before) return before
    const [first, ...others] = pack.words.wordsOf(letters)
    const kind = first && others.length === 0 ? pack.names.kindOf(first) : 'unknown'
    known.set(letters, kind)
    return kind
  }
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
  const speech = lastSpeech(document, pack, words)
  return {
    text,
    document,
    pack,
    words,
    starts: (offset) => cuts[offset] === 1,
    wordAt: (offset) => words[wordAfter(words, offset)],
    wordBefore: (offset) => lastBefore(words, offset),
    kindAlone: kindsAlone(pack),
    endsSentence: (offset) => ends.has(offset),
    speaksAfter: (offset) => (speech.get(sentenceAt(document, offset) ?? document) ?? -1) >= offset,
  }
}
