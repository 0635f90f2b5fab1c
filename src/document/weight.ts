const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/gu

/** How much a line says, in Han characters: three letters of another script weigh about as much as one. */
export const weightOf = (text: string): number => {
  const wide = text.match(WIDE)?.length ?? 0
  return wide + (text.length - wide) * 0.35
}

/** Whether a text is written without spaces between its words. */
export const isWide = (text: string): boolean => 2 * (text.match(WIDE)?.length ?? 0) > text.length

/** No photo caption weighs more. */
export const LONGEST_CAPTION = 160
