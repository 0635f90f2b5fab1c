import type { Span } from '../../../model/span.ts'
import type { View } from './view.ts'

const LATIN_NAME = /^\p{Lu}[\p{L}'’.\-・ \u3000]{1,38}$/u
const ALL_CAPITALS = /^[\p{Lu}.]+$/u
const ACRONYM = /^\p{Lu}{2,6}$/u
const REACH = 44

/** What brackets that open at `offset` hold; null where none do. */
export const noteAt = (view: View, offset: number): Span | null => {
  const match = view.pack.names.context.bracket.exec(view.text.slice(offset, offset + REACH))
  return match ? { start: offset + 1, end: offset + match[0].length - 1 } : null
}

/** Another form of the name before a note in brackets: its reading, or how it is written in Latin letters. */
export const aliasIn = (view: View, note: Span | null): string | null => {
  if (!note) return null
  const held = view.text.slice(note.start, note.end).trim()
  if (LATIN_NAME.test(held) && !ALL_CAPITALS.test(held)) return held
  return view.pack.names.context.reading.test(held) ? held : null
}

/** The abbreviation in brackets at `offset`: 世界保健機関|（WHO）. */
export const acronymIn = (view: View, offset: number): string | null => {
  const spaced = view.pack.names.scripts.space.test(view.text.charAt(offset)) ? offset + 1 : offset
  const note = noteAt(view, spaced)
  const held = note ? view.text.slice(note.start, note.end) : ''
  return ACRONYM.test(held) ? held : null
}
