/** What a text is written with: letters of each script, and words of Latin letters. */
export interface Letters {
  readonly han: number
  readonly hiragana: number
  readonly katakana: number
  readonly words: number
  /** Words of Latin letters that begin with a small one, so that they are no names. */
  readonly small: number
  /** Letters of any other script. */
  readonly other: number
}

const HAN = /[\p{Script=Han}々]/gu
const HIRAGANA = /\p{Script=Hiragana}/gu
const KATAKANA = /\p{Script=Katakana}/gu
const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu
const SMALL = /(?<![\p{L}\p{M}'’])\p{Ll}/gu
const OTHER = /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Counts the letters of a text. */
export const lettersOf = (text: string): Letters => ({
  han: count(text, HAN),
  hiragana: count(text, HIRAGANA),
  katakana: count(text, KATAKANA),
  words: count(text, WORD),
  small: count(text, SMALL),
  other: count(text, OTHER),
})
