import type { Span } from '../../model/span.ts'
import type { View } from './view.ts'

const LONGEST = 60
const BRACKETED = /^\s?[(（]\s?([A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F.'’\- ]*[A-Za-z\u00C0-\u024F.])\s?[)）]/u
const WORD = /^[A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u024F.'’-]*$/u

/** The Latin form in brackets right after `offset`, with the offset after the bracket: 奧特萊(Sam Ottlay). */
export const latinAfter = (view: View, offset: number): { readonly latin: string; readonly span: Span } | undefined => {
  const match = BRACKETED.exec(view.text.slice(offset, offset + LONGEST))
  const latin = match?.[1]
  if (!match || !latin) return undefined
  const start = offset + match[0].indexOf(latin)
  return { latin, span: { start, end: start + latin.length } }
}

/** Whether a Latin name reads like a person's: two to four capitalised words, none of which makes a body of it. */
export const isPersonal = (view: View, latin: string): boolean => {
  const words = latin.split(' ').filter((word) => word !== '')
  if (words.length < 2 || words.length > 4) return false
  const { latinWords } = view.pack.names.organisations
  return words.every((word) => WORD.test(word) && !latinWords.has(word.toLowerCase().replace(/\.$/, '')))
}

const RUN =
  /[A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u024F0-9.'’&-]{0,30}(?: [A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u024F0-9.'’&-]{0,30}){0,5}/gu

/** The runs of capitalised Latin words in a text, as spans without a full stop at the end. */
export const latinRuns = (text: string): Span[] =>
  [...text.matchAll(RUN)].map((match) => {
    const words = match[0].replace(/[.'’&-]+$/u, '')
    return { start: match.index, end: match.index + words.length }
  })
