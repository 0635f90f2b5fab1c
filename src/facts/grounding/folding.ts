import { foldForMatching } from '../../languages/fold.ts'

/** A text as it is matched, with the place of each of its units in the text that it was made of. */
export interface Folded {
  readonly text: string
  /** Where the letter begins and ends that a unit stands for. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What one letter is matched by: of one script, width and case. */
export type FoldLetter = (letter: string) => string

/** A letter with the marks that belong to it (é in two characters, ｶﾞ), which fold together. */
const LETTERS = /[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]*|[\p{M}\uFF9E\uFF9F]+/gu

/** Every kind of quotation mark and apostrophe is the same one. */
const QUOTES = /^["'`´‘’‚‛“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟＂＇｢｣]$/u
const DASHES = /^[‐‑‒–—―─－-]$/u
const DOTS = /^[·•‧・∙⋅･]$/u
const ELLIPSES = /^[…⋯]$/u
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Variation_Selector}]+$/u

/** Letters and digits of scripts that set words apart by spaces. */
export const WORDLIKE = /[\p{L}\p{N}]/u
const CLOSE_SET = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u

/** Whether a unit belongs to a word or number that a space would end: a letter of 3 or B, not one of 字. */
export const isSpaced = (unit: string): boolean => WORDLIKE.test(unit) && !CLOSE_SET.test(unit)

const known = new Map<string, string>()

const folded = (letter: string, fold: FoldLetter): string => {
  if (QUOTES.test(letter)) return '"'
  if (DASHES.test(letter)) return '-'
  if (DOTS.test(letter)) return '·'
  if (ELLIPSES.test(letter)) return '…'
  return INVISIBLE.test(letter) ? '' : fold(letter)
}

/** Letters of one unit are folded once. */
const foldOnce = (letter: string, fold: FoldLetter): string => {
  if (letter.length > 1 || fold !== foldForMatching) return folded(letter, fold)
  const before = known.get(letter)
  if (before !== undefined) return before
  const made = folded(letter, fold)
  known.set(letter, made)
  return made
}

/** What is said by one mark as well as by several: 「『, ——, ……. */
const RUNS = '"-…'

interface Growing {
  text: string[]
  starts: number[]
  ends: number[]
}

const push = ({ text, starts, ends }: Growing, units: string, start: number, end: number): void => {
  for (const unit of units.split('')) {
    text.push(unit)
    starts.push(start)
    ends.push(end)
  }
}

/**
 * Folds a text for matching only: width, case, script, kinds of quotation marks, dashes and dots, and white space, which
 * counts between two words of scripts that have it and nowhere else. Linear.
 */
export const foldText = (text: string, fold: FoldLetter = foldForMatching): Folded => {
  const grown: Growing = { text: [], starts: [], ends: [] }
  let space = false
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    if (/^\s/u.test(letter)) {
      space = true
      continue
    }
    const units = foldOnce(letter, fold)
    const last = grown.text.at(-1) ?? ''
    const end = index + letter.length
    if (units === last && RUNS.includes(units)) {
      grown.ends[grown.ends.length - 1] = end
      continue
    }
    const before = grown.ends.at(-1) ?? 0
    if (space && isSpaced(last) && isSpaced(units.charAt(0))) push(grown, ' ', before, before)
    space = false
    push(grown, units, index, end)
  }
  return { text: grown.text.join(''), starts: grown.starts, ends: grown.ends }
}

const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9' && unit.length === 1

/** Whether a word or a number goes on over the edge before `at`: par|ty, 1|3億, 3|.5. */
const goesOn = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  if (before === '' || after === '') return false
  if (isSpaced(before) && isSpaced(after)) return true
  const point = '.,'.includes(before) ? isDigit(text.charAt(at - 2)) && isDigit(after) : false
  return point || (isDigit(before) && '.,'.includes(after) && isDigit(text.charAt(at + 1)))
}

/** Whether a letter that folds to several units is cut at `at`: ㎡ is m2. */
const cuts = ({ starts }: Folded, at: number): boolean => at > 0 && starts[at] === starts[at - 1]

/** Whether words may begin or end at a unit: no word, number or letter goes on there. */
export const isEdge = (folded: Folded, at: number): boolean => !goesOn(folded.text, at) && !cuts(folded, at)

/** How many letters and digits words hold, up to `enough`. */
export const lettersIn = (words: string, enough: number): number => {
  let count = 0
  for (const letter of words) if (WORDLIKE.test(letter) && ++count >= enough) break
  return count
}
