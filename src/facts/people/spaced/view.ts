import type { SpacedPack } from '../../../languages/pack.ts'
import type { PartOfSpeech, Word } from '../../../languages/parts/words.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { wordsOf } from '../../words.ts'
import { readTokens } from './tokens.ts'

/** A word, number or mark; unlike the tagger's words it keeps hyphens and initials, and leaves the possessive out. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly shape: 'capital' | 'lower' | 'number' | 'mark'
  readonly part: PartOfSpeech
  readonly lemma: string
  /** Whether 's follows. */
  readonly owns: boolean
  /** Whether it opens a sentence, a quotation or what follows a colon, so that its capital letter tells nothing. */
  readonly opens: boolean
  /** Index of the sentence, -1 where it lies in none. */
  readonly sentence: number
  /** Whether its sentence is written in capitals throughout, as headlines are. */
  readonly headline: boolean
}

/** A document with its tokens, and what its own words tell of their capital letters. */
export interface View {
  readonly document: Document
  readonly pack: SpacedPack
  readonly tokens: readonly Token[]
  /** How often each word stands in small letters, by the word in lower case. */
  readonly small: ReadonlyMap<string, number>
  /** Words with a capital letter where no sentence begins and no headline stands. */
  readonly capitals: ReadonlySet<string>
  /** Whether a word in lower case is one of the language's dictionary; each is looked up once. */
  isEveryday(word: string): boolean
}

const remembered = (look: (word: string) => boolean): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (word) => {
    const found = known.get(word) ?? look(word)
    known.set(word, found)
    return found
  }
}

export const createView = (document: Document, pack: SpacedPack): View => {
  const words: readonly Word[] = wordsOf(document, pack.words)
  const tokens = readTokens(document, pack, words)
  const small = new Map<string, number>()
  for (const { shape, lower } of tokens) if (shape === 'lower') small.set(lower, (small.get(lower) ?? 0) + 1)
  const capitals = new Set(
    tokens.filter(({ shape, opens, headline }) => shape === 'capital' && !opens && !headline).map(({ text }) => text),
  )
  return { document, pack, tokens, small, capitals, isEveryday: remembered((word) => pack.names.isEverydayWord(word)) }
}

/** The words of tokens `from`…`to` as they are written. */
export const textOf = (view: View, from: number, to: number): string =>
  view.document.text.slice(view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0)

/** Whether token `at` stands in the same sentence as token `beside`. */
export const sameSentence = (view: View, at: number, beside: number): boolean =>
  view.tokens[at] !== undefined && view.tokens[at]?.sentence === view.tokens[beside]?.sentence
