import type { Span } from '../../../../../model/span.ts'
import type { DictionaryWord } from '../../../../parts/names.ts'
import { dictionaryWords } from '../../dictionary.ts'
import { simplified } from '../../script.ts'

/** A word of the dictionary, or a stretch of Han characters that it doesn't know: a `gap`. */
export interface Piece extends Span {
  readonly kind: DictionaryWord['kind'] | 'gap'
}

/** A text in simplified characters, of the same length, and what it falls into. */
export interface ProseView {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const HAN = /\p{Script=Han}+/gu

const gapsIn = (text: string, start: number, end: number): Piece[] =>
  [...text.slice(start, end).matchAll(HAN)].map(({ 0: run, index }) => ({
    start: start + index,
    end: start + index + run.length,
    kind: 'gap',
  }))

/** Linear in the text. */
export const createProseView = (written: string): ProseView => {
  const text = simplified.write(written.toWellFormed())
  const pieces: Piece[] = []
  let at = 0
  for (const word of dictionaryWords(text)) {
    pieces.push(...gapsIn(text, at, word.start), word)
    at = word.end
  }
  pieces.push(...gapsIn(text, at, text.length))
  return { text, pieces }
}

/** Where a name may begin or end: at the edges of a word, and everywhere in a gap. */
export const offsetsOf = ({ start, end, kind }: Piece): number[] =>
  kind === 'gap' ? Array.from({ length: end - start + 1 }, (_, n) => start + n) : [start, end]
