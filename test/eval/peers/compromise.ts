import nlp from 'compromise/three'
import type { Span } from '../../../src/model/span.ts'

interface Found {
  readonly text: string
  readonly offset: { readonly start: number; readonly length: number }
}

/** What a corpus leaves out of a name and compromise keeps in it: a title before, a possessive and marks behind. */
const BEFORE = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|President|Sen|Gov|Rep)\.?\s+)+/
const BEHIND = /(?:['’]s?|[\s\p{P}])+$/u

const trimmed = ({ text, offset }: Found): Span => {
  const start = offset.start + (text.match(BEFORE)?.[0].length ?? 0)
  const end = offset.start + offset.length - (text.slice(0, offset.length).match(BEHIND)?.[0].length ?? 0)
  return { start, end }
}

/** The people that compromise finds in English, without titles and possessives. */
export const compromisePeople = (text: string): Span[] => {
  const found: Found[] = nlp(text).people().json({ offset: true })
  return found.map(trimmed).filter(({ start, end }) => start < end)
}
