import type { Span } from '../../model/span.ts'
import { createLexicon } from '../../text/lexicon.ts'
import { type Folded, isEdge } from './folding.ts'

/** A place where a form of a name stands. */
export interface FormPlace<T> extends Span {
  readonly key: string
  readonly owner: T
}

/**
 * Every place where one of several names stands, by what the names fold to; the longest first where several begin together,
 * never inside a word or a number of a script with spaces. One walk over the text, however many names there are.
 */
export const findForms = <T>(folded: Folded, owners: ReadonlyMap<string, T>): FormPlace<T>[] => {
  const found: FormPlace<T>[] = []
  if (owners.size === 0) return found
  const lexicon = createLexicon(owners.keys())
  for (let at = 0; at < folded.text.length; at++) {
    const length = isEdge(folded, at) ? edgedLength(folded, at, lexicon.startsAt(folded.text, at), owners) : 0
    if (length === 0) continue
    const key = folded.text.slice(at, at + length)
    const owner = owners.get(key)
    if (owner === undefined) continue
    found.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + length - 1] ?? 0, key, owner })
    at += length - 1
  }
  return found
}

/** The longest name that starts at `at` and ends where a word ends: Moss of Moss Street, where Moss Str is none. */
const edgedLength = <T>(folded: Folded, at: number, longest: number, owners: ReadonlyMap<string, T>): number => {
  for (let length = longest; length > 0; length--)
    if (isEdge(folded, at + length) && owners.has(folded.text.slice(at, at + length))) return length
  return 0
}
