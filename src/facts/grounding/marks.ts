import type { Span } from '../../model/span.ts'

export type Marks = readonly (readonly [opening: string, closing: string])[]

/** Marks of other languages, which a model may put words in all the same. */
const ANYBODYS: Marks = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['〝', '〞'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ['＂', '＂'],
]

/** Whether a mark is an apostrophe too: ’ and '. */
const isApostrophe = (mark: string): boolean => mark === '’' || mark === "'"

/** A letter or digit of a word with spaces around it; an apostrophe may stand inside such a word alone. */
const WORDLIKE = /[\p{Script=Latin}\d]/u

const openingsOf = (marks: Marks): ReadonlyMap<string, string> => {
  const openings = new Map<string, string>()
  for (const [opening, closing] of [...marks, ...ANYBODYS]) if (!openings.has(opening)) openings.set(opening, closing)
  return openings
}

/** Whether words begin behind an apostrophe at `at`: of the ‘night boat’; not in the boat’s, nor the ’90s. */
const opensWords = (text: string, at: number): boolean =>
  !WORDLIKE.test(text.charAt(at - 1)) && /[^\s\d]/u.test(text.charAt(at + 1))

/** Whether an apostrophe at `at` may close words: the ‘night boat’ left; not in the boat’s. */
const closesWords = (text: string, at: number): boolean =>
  /\S/u.test(text.charAt(at - 1)) && !WORDLIKE.test(text.charAt(at + 1))

/** The end of words between apostrophes; -1 where there is none, so that it was an apostrophe. */
const apostropheEnd = (text: string, from: number, closing: string): number => {
  for (let at = text.indexOf(closing, from); at >= 0; at = text.indexOf(closing, at + 1))
    if (closesWords(text, at)) return at
  return -1
}

/** Where the words behind an opening mark end: at its own closing mark, past marks of its kind inside; else at the text's end. */
const endOf = (text: string, from: number, opening: string, closing: string): number => {
  if (opening === closing) {
    const end = text.indexOf(closing, from)
    return end < 0 ? text.length : end
  }
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === opening) depth++
    else if (text[at] === closing && --depth === 0) return at
  }
  return text.length
}

/**
 * The stretches between quotation marks, without the marks, in order, the outer ones alone; an apostrophe is no mark. A mark without
 * its other half holds all up to the text's end, or from the last stretch on: whoever forgets one means no less. Linear but for texts made of apostrophes,
 * whose length the gate limits.
 */
export const markedIn = (text: string, marks: Marks): Span[] => {
  const openings = openingsOf(marks)
  const closings = new Set(openings.values())
  const found: Span[] = []
  let after = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    const closing = openings.get(mark)
    if (closing === undefined) {
      if (closings.has(mark) && !isApostrophe(mark)) {
        found.push({ start: after, end: at })
        after = at + 1
      }
      continue
    }
    const apostrophe = isApostrophe(closing)
    if (apostrophe && !opensWords(text, at)) continue
    const end = apostrophe ? apostropheEnd(text, at + 1, closing) : endOf(text, at + 1, mark, closing)
    if (end < 0) continue
    found.push({ start: at + 1, end })
    after = at = end
    after++
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** What stands outside of the marked stretches, in order, and between them what stands inside. */
export const mapOutside = (text: string, marked: readonly Span[], change: (outside: string) => string): string => {
  let written = ''
  let at = 0
  for (const { start, end } of marked) {
    written += change(text.slice(at, start)) + text.slice(start, end)
    at = end
  }
  return written + change(text.slice(at))
}
