/** Characters of an endpoint's message that are kept for the log. */
const MAX_MESSAGE = 200
/** Characters of an endpoint's message that are looked at. */
const MAX_LOOKED_AT = 500
/** Characters in a row that are the article's own words rather than chance; of Han script and its like a third of that. */
const ECHO = 12
const DENSE_ECHO = 4
/** Where the scripts begin whose characters are syllables or words: Han, kana, Hangul. */
const DENSE_FROM = 0x2e80
/** The same for a key: even a part of one tells too much. Shorter ones are words that an endpoint without keys is given. */
const KEY_ECHO = 5
const SHORTEST_KEY = 8

/** Takes out all that stands in `source` too, for as many characters as `leastAt` has it, or more. */
const withoutEcho = (text: string, source: string, leastAt: (code: number) => number): string => {
  let kept = ''
  for (let at = 0; at < text.length; ) {
    const least = leastAt(text.charCodeAt(at))
    let length = least
    if (at + least > text.length || !source.includes(text.slice(at, at + least))) {
      kept += text[at]
      at += 1
      continue
    }
    while (at + length < text.length && source.includes(text.slice(at, at + length + 1))) length += 1
    kept += '…'
    at += length
  }
  return kept
}

// \u4e2d\u6587: words that an endpoint repeats in another writing.
const escapes = /(?:\\u[\da-f]{4})+/gi
// sk-ab*****wxyz: OpenAI repeats a key with its middle starred.
const starred = /[\w-]{0,40}\*{3,}[\w-]{0,40}/g
const controls = /[\p{Cc}\p{Cf}\s]+/gu

/** What an endpoint says, without what it repeats of `content`; on one line. */
export const withoutContent = (message: string, content: string): string =>
  withoutEcho(message.slice(0, MAX_LOOKED_AT).replace(escapes, '…').replace(controls, ' ').trim(), content, (code) =>
    code < DENSE_FROM ? ECHO : DENSE_ECHO,
  )

/** What an endpoint says, without the key, whole, in part or starred. */
export const withoutKey = (message: string, key: string): string => {
  const whole = message.replaceAll(key, '[key]').replace(starred, '[key]')
  return key.length < SHORTEST_KEY ? whole : withoutEcho(whole, key, () => KEY_ECHO)
}

/** Short enough for a log line. */
export const brief = (message: string): string =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message
