import type { Span } from '../../../model/span.ts'
import type { View } from './view.ts'

const LATIN_NAME = /^[\p{Lu}Ａ-Ｚ][\p{L}'’.\-・ \u3000Ａ-Ｚａ-ｚ]{1,38}$/u
const ALL_CAPITALS = /^[\p{Lu}Ａ-Ｚ.]+$/u

/** Another form of the name before a note in brackets: its reading, or how it is written in Latin letters. */
export const aliasIn = (view: View, note: Span | null): string | null => {
  if (!note) return null
  const held = view.text.slice(note.start, note.end).trim()
  if (LATIN_NAME.test(held) && !ALL_CAPITALS.test(held)) return held
  return view.pack.names.context.reading.test(held) ? held : null
}
