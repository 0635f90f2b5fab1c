import { withoutControls, withoutInvisible } from '../text/invisible.ts'

const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g
/** Spaces of other widths. The ideographic one stays: headlines are written with it. */
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
}

const ENTITY = /&(?:nbsp|amp|quot|lt|gt|#\d{1,6}|#x[\da-f]{1,5});/gi

/** What a page's source leaves in a paste: &nbsp;, &#8231; */
const decodeEntity = (entity: string): string => {
  const number = /^&#(x?)([\da-f]+);$/i.exec(entity)
  if (!number) return ENTITIES[entity.toLowerCase()] ?? entity
  const code = Number.parseInt(number[2] ?? '', number[1] ? 16 : 10)
  return /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(String.fromCodePoint(Math.min(code, 0x10ffff)))
    ? String.fromCodePoint(code)
    : ''
}

/** A text in NFC with `\n` for every line end, plain spaces, and nothing in it that can't be seen. */
export const normaliseCharacters = (text: string): string =>
  withoutControls(withoutInvisible(text.replace(LINE_END, '\n')))
    .replace(ENTITY, decodeEntity)
    .replace(SPACE, ' ')
    .normalize('NFC')
