import { withoutControls, withoutInvisible } from '../text/invisible.ts'

const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g
/** Spaces of other widths. The ideographic one stays: headlines are written with it. */
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

/** A text in NFC with `\n` for every line end, plain spaces, and nothing in it that can't be seen. */
export const normaliseCharacters = (text: string): string =>
  withoutControls(withoutInvisible(text.replace(LINE_END, '\n')))
    .replace(/&(?:nbsp|amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(SPACE, ' ')
    .normalize('NFC')
