import { createLexicon, type Lexicon } from '../../text/lexicon.ts'
import type { View } from './view.ts'

const lexicons = new WeakMap<object, Lexicon>()

/** The surnames of a language, to be looked for at an offset. Made once a language. */
const surnamesOf = (surnames: ReadonlyMap<string, number>): Lexicon => {
  const known = lexicons.get(surnames)
  if (known) return known
  const made = createLexicon(surnames.keys())
  lexicons.set(surnames, made)
  return made
}

const DIGIT = /[0-9０-９]/

/** The length of the surname that starts at `offset`: the longest; 0 for none, as right behind a digit: 2.9|萬多人. */
export const surnameAt = (view: View, offset: number): number =>
  DIGIT.test(view.text.charAt(offset - 1)) ? 0 : surnamesOf(view.pack.names.native.surnames).startsAt(view.text, offset)
