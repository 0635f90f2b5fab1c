const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** What a reader sees as one character each. */
export const splitGraphemes = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

// East Asian wide and full-width blocks: 「潮」 and 「Ａ」 take two columns, 「ｱ」 (half-width) and 「é」 take one.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2fb}\u{20000}-\u{3fffd}]/u

const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

const emoji = /^\p{Emoji_Presentation}|\ufe0f/u

/** Columns that one grapheme takes in a terminal: 0, 1 or 2. */
export const columnsOf = (grapheme: string): number => {
  if (invisible.test(grapheme)) return 0
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1
}

/** Columns that a text takes in a terminal. */
export const textWidth = (text: string): number =>
  splitGraphemes(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0)
