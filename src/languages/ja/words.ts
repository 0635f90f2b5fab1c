import { type Tokenizer, TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic'
import type { PartOfSpeech, Word, WordRules } from '../parts/words.ts'

/** A morpheme as Lindera hands it out; see https://docs.rs/lindera. */
interface Morpheme {
  readonly surface: string
  readonly baseForm?: string
  readonly partOfSpeech: string
  readonly partOfSpeechSubcategory1?: string
  readonly partOfSpeechSubcategory2?: string
  readonly partOfSpeechSubcategory3?: string
}

/** How much is tagged at once, in UTF-16 units. */
const LONGEST_PIECE = 1000

/** The universal tag of each class of IPADIC, the finest that is listed. */
const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  名詞: 'NOUN',
  '名詞-固有名詞': 'PROPN',
  '名詞-代名詞': 'PRON',
  '名詞-数': 'NUM',
  動詞: 'VERB',
  助動詞: 'AUX',
  形容詞: 'ADJ',
  副詞: 'ADV',
  連体詞: 'DET',
  接続詞: 'CCONJ',
  助詞: 'ADP',
  '助詞-接続助詞': 'SCONJ',
  '助詞-終助詞': 'PART',
  接頭詞: 'X',
  感動詞: 'INTJ',
  記号: 'PUNCT',
}

/** The dictionary is unpacked when the first Japanese text comes: it takes a fifth of a second and a hundred megabytes. */
let tokenizer: Tokenizer | undefined

const tokenizerOf = (): Tokenizer => {
  if (tokenizer) return tokenizer
  const builder = new TokenizerBuilder()
  builder.setDictionary('embedded://ipadic')
  builder.setMode('normal')
  tokenizer = builder.build()
  return tokenizer
}

const detailOf = (morpheme: Morpheme): string =>
  [
    morpheme.partOfSpeech,
    morpheme.partOfSpeechSubcategory1,
    morpheme.partOfSpeechSubcategory2,
    morpheme.partOfSpeechSubcategory3,
  ]
    .filter((one) => one && one !== '*')
    .join('-')

const parts = new Map<string, PartOfSpeech | undefined>()

/** The universal tag of a class; IPADIC has some dozens of them, so each is worked out once. */
const partOfClass = (detail: string): PartOfSpeech | undefined => {
  if (parts.has(detail)) return parts.get(detail)
  const [first = '', second = ''] = detail.split('-')
  const part = PARTS[`${first}-${second}`] ?? PARTS[first]
  parts.set(detail, part)
  return part
}

/** Words that the dictionary doesn't know are UNK: numbers by their digits, letters and katakana else. */
const partOf = (surface: string, detail: string): PartOfSpeech => {
  const known = partOfClass(detail)
  if (known) return known
  if (/^[\d０-９.,]+$/u.test(surface)) return 'NUM'
  return /^[\p{P}\p{S}]+$/u.test(surface) ? 'PUNCT' : 'NOUN'
}

const tagged = (piece: string, offset: number): Word[] => {
  const morphemes: readonly Morpheme[] = tokenizerOf().tokenize(piece)
  const words: Word[] = []
  let at = 0
  for (const morpheme of morphemes) {
    const text = morpheme.surface.trim()
    const start = piece.indexOf(text, at)
    if (text === '' || start < 0) continue
    at = start + text.length
    const detail = detailOf(morpheme)
    const { baseForm } = morpheme
    const lemma = baseForm && baseForm !== '*' ? baseForm : text
    words.push({ start: offset + start, end: offset + at, text, lemma, part: partOf(text, detail), detail })
  }
  return words
}

/** Stretches up to a full stop or a line's end; longer ones are cut. */
const PIECE = new RegExp(`[^\\n。]{1,${LONGEST_PIECE}}。?|。`, 'gu')

/** Up to this length a stretch is a name or a word that is asked for by itself, and by many a text. */
const SHORT = 8
/** How many of these are remembered, some ten megabytes. */
const MOST_REMEMBERED = 10_000

const remembered = new Map<string, readonly Word[]>()

const cut = (text: string): Word[] => {
  const words: Word[] = []
  // Half a surrogate pair would come back from the tokenizer as another character.
  for (const piece of text.toWellFormed().matchAll(PIECE))
    for (const word of tagged(piece[0], piece.index)) words.push(word)
  return words
}

const shortWordsOf = (text: string): Word[] => {
  const words = remembered.get(text) ?? cut(text)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, words)
  return [...words]
}

const wordsOf = (text: string): Word[] => (text.length > SHORT ? cut(text) : shortWordsOf(text))

/** Morphemes by Lindera with the dictionary IPADIC, https://github.com/lindera/lindera. */
export const words: WordRules = { wordsOf }
