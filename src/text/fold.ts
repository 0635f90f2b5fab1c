const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/g
const IGNORED = /[\s\p{P}\p{S}\p{Cf}]+/gu

/** Full-width ASCII and the ideographic space as half-width; every UTF-16 offset stays true. For matching, never for showing. */
export const foldWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (c) => (c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))

/** `foldWidth` in lower case; every UTF-16 offset stays true, so letters whose lower case is longer stay as they are. */
export const foldInPlace = (text: string): string => {
  const narrow = foldWidth(text)
  const lower = narrow.toLowerCase()
  if (lower.length === narrow.length) return lower
  return Array.from(narrow, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

/** What two names or headlines are compared by: NFKC, lower case, without spaces, marks and signs. Offsets are lost. */
export const foldKey = (text: string): string => text.normalize('NFKC').toLowerCase().replace(IGNORED, '')

/** What typed input is compared by: NFKC, lower case, white space joined; marks stay. Offsets are lost. */
export const foldQuery = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
