import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp'
import { foldWidth } from '../../text/fold.ts'
import type { PartOfSpeech, Word, WordRules } from '../parts/words.ts'

/** The tagger's time grows with the square of what it is handed at once, in UTF-16 units. */
const LONGEST_PIECE = 600
/** A run without white space that is longer is no English word; what wink makes of it takes long, too. */
const LONGEST_RUN = 60

/** wink keeps every unknown word that it has ever seen; after so many UTF-16 units it is made anew, so that made-up words can't fill the memory. */
const MOST_TAGGED = 4_000_000

const PARTS: ReadonlySet<string> = new Set<PartOfSpeech>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
])

const isPart = (tag: string): tag is PartOfSpeech => PARTS.has(tag)

interface Tagger {
  readonly nlp: WinkMethods
  readonly lemma: ItsFunction<string>
  /** How many words the model's dictionary holds; a word that it doesn't know gets a number from here on. */
  readonly size: number
}

/** The model is unpacked when the first English text comes: it takes a tenth of a second. */
let tagger: Tagger | undefined
let taggedUnits = 0

const UNKNOWN = 'qzxqzx'

const numberOf = (nlp: WinkMethods, word: string): number =>
  Number(nlp.readDoc(word).tokens().itemAt(0).out(nlp.its.uniqueId))

/** Whether a word in lower case is in the model's dictionary, which holds no names: cotton is, and moss; o’brien isn't. */
export const isEverydayWord = (word: string): boolean => {
  const { nlp, size } = taggerOf()
  return word.length <= LONGEST_RUN && /^\p{L}+$/u.test(word) && numberOf(nlp, word) < size
}

const taggerOf = (): Tagger => {
  if (tagger && taggedUnits < MOST_TAGGED) return tagger
  taggedUnits = 0
  const nlp = winkNLP(model, ['pos'])
  // The types of `its.lemma` and of what `out` takes disagree; at run time it is one of its functions like the others.
  tagger = { nlp, lemma: nlp.its.lemma as unknown as ItsFunction<string>, size: numberOf(nlp, UNKNOWN) }
  return tagger
}

/** The words of a piece that starts at `offset` of its text. */
const tagged = (piece: string, offset: number): Word[] => {
  const { nlp, lemma } = taggerOf()
  taggedUnits += piece.length
  const words: Word[] = []
  let at = 0
  nlp
    .readDoc(piece)
    .tokens()
    .each((token: ItemToken) => {
      const text = token.out()
      const start = piece.indexOf(text, at)
      if (start < 0 || text.trim() === '') return
      at = start + text.length
      const tag = token.out(nlp.its.pos)
      words.push({
        start: offset + start,
        end: offset + at,
        text,
        lemma: token.out(lemma),
        part: isPart(tag) ? tag : 'X',
        detail: '',
      })
    })
  return words
}

/** Where a piece may end: behind the last sentence, else the last word, that fits. */
const cutOf = (text: string, start: number, end: number): number => {
  if (end - start <= LONGEST_PIECE) return end
  const window = text.slice(start, start + LONGEST_PIECE)
  const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('? '), window.lastIndexOf('! '))
  if (sentence > 0) return start + sentence + 2
  const space = window.search(/\s\S*$/u)
  return start + (space > 0 ? space + 1 : LONGEST_PIECE)
}

/** The stretches between long runs: paragraphs, cut where they are too long to tag at once. */
const piecesOf = (text: string, start: number, end: number): Word[] => {
  const words: Word[] = []
  for (let from = start; from < end; ) {
    const to = cutOf(text, from, end)
    words.push(...tagged(text.slice(from, to), from))
    from = to
  }
  return words
}

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}|\\n+`, 'gu')

/** Full-width letters and digits are tagged as the half-width ones that they stand for; every offset stays true. */
const wordsOf = (written: string): Word[] => {
  const text = foldWidth(written)
  const words: Word[] = []
  let from = 0
  for (const match of text.matchAll(LONG_RUN)) {
    for (const word of piecesOf(text, from, match.index)) words.push(word)
    from = match.index + match[0].length
    if (match[0].trim() !== '')
      words.push({ start: match.index, end: from, text: match[0], lemma: match[0], part: 'X', detail: '' })
  }
  for (const word of piecesOf(text, from, text.length)) words.push(word)
  return words
}

/** Words and their parts of speech by wink-nlp and its English model, https://winkjs.org/wink-nlp/. */
export const words: WordRules = { wordsOf }
