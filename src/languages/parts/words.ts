import type { Span } from '../../model/span.ts'

/** What a word is in its sentence: the universal tags of https://universaldependencies.org/u/pos/. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word, number or mark of a text, as its language's tagger sees it. White space is no word. */
export interface Word extends Span {
  readonly text: string
  /** The form that a dictionary lists: say for said, 述べる for 述べ. */
  readonly lemma: string
  readonly part: PartOfSpeech
  /** The tagger's own finer class, '' where it has none: 名詞-固有名詞-人名-姓. */
  readonly detail: string
}

export interface WordRules {
  /** The words of a text, in order, without overlap; every character that is no white space lies in one. Linear in the text's length. */
  readonly wordsOf: (text: string) => Word[]
}
