import type { SpacedForms } from '../../../languages/parts/spaced/forms.ts'
import type { Span } from '../../../model/span.ts'

type Kind = 'double' | 'single'

/** A place where a mark opens or closes. */
export interface Mark {
  readonly at: number
  /** In UTF-16 units: '' is one mark. */
  readonly length: number
  readonly kind: Kind
  readonly opens: boolean
  readonly block: number
}

const OPENING = /[\s([{—–\-/“‘"']/

const LETTER = /[\p{L}\p{N}]/u

/** What stands around a mark, on the same line. */
interface Around {
  readonly before: string
  readonly after: string
  /** Whether it stands where only an opening mark can. */
  readonly couldOpen: boolean
}

const aroundOf = (text: string, at: number, length: number, from: number): Around => {
  const before = at > from ? text.charAt(at - 1) : ' '
  const after = text.charAt(at + length) || ' '
  return { before, after, couldOpen: OPENING.test(before) && !/\s/.test(after) }
}

/** Whether a single mark opens, closes, or is an apostrophe (`null`). */
const turnOfSingle = (
  text: string,
  at: number,
  { before, after, couldOpen }: Around,
  { elision }: SpacedForms,
): boolean | null => {
  if (LETTER.test(before) && LETTER.test(after)) return null
  if (couldOpen && elision.test(text.slice(at + 1, at + 7))) return null
  const mark = text.charAt(at)
  if (mark === '‘') return couldOpen ? true : null
  if (mark === '’') return couldOpen && LETTER.test(after) && !/[“"]/.test(before) ? null : false
  if (couldOpen && LETTER.test(after)) return true
  return /\s/.test(before) ? null : false
}

/** Whether a straight double mark opens or closes; `null` for inches. */
const turnOfStraight = ({ before, after, couldOpen }: Around): boolean | null => {
  if (couldOpen && !(/["']/.test(before) && !LETTER.test(after))) return true
  return /\d/.test(before) && /[\s\d]/.test(after) ? null : false
}

/** Whether a mark opens or closes quoted words; `null` where it does neither. One that is turned the wrong way is read by its place. */
const opensAt = (text: string, at: number, mark: string, from: number, forms: SpacedForms): boolean | null => {
  const around = aroundOf(text, at, mark.length, from)
  if (
    mark === '“' &&
    !/\s/.test(around.before) &&
    /[\s.,;:!?]/.test(around.after) &&
    LETTER_OR_STOP.test(around.before)
  )
    return false
  if (mark === '”' && /\s/.test(around.before) && LETTER.test(around.after)) return true
  if ('“„«``'.includes(mark)) return true
  if ('”»'.includes(mark)) return false
  return mark === '"' || mark.length > 1 ? turnOfStraight(around) : turnOfSingle(text, at, around, forms)
}

const LETTER_OR_STOP = /[\p{L}\p{N}.,!?…]/u

const ANY_MARK = /''|``|["'‘’“”„«»]/g

/** The marks of a text, in order; apostrophes and inches are none. */
export const marksOf = (text: string, blocks: readonly Span[], forms: SpacedForms): Mark[] =>
  blocks.flatMap(({ start, end }, block) =>
    Array.from(text.slice(start, end).matchAll(ANY_MARK), ({ index, 0: mark }): Mark | null => {
      const opens = opensAt(text, start + index, mark, start, forms)
      const kind = mark.length === 1 && "‘’'".includes(mark) ? 'single' : 'double'
      return opens === null ? null : { at: start + index, length: mark.length, kind, opens, block }
    }).filter((mark) => mark !== null),
  )
