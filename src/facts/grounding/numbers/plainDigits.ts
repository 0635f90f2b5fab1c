import type { SaidNumber } from '../../../languages/parts/prose.ts'
import { foldWidth } from '../../../text/fold.ts'
import { matchesOf } from '../../../text/matches.ts'

// 1,234.5 · 1 234,5 · 128 ; both readings of a comma are given where it may be either
const DIGITS = /\d{1,3}(?:([,.\u00a0\u202f' ])\d{3})(?:\1\d{3}){0,5}(?!\d)(?:[.,]\d{1,6})?|\d{1,16}(?:[.,]\d{1,6})?/g

const plain = (digits: string): number[] => {
  const tight = digits.replace(/[\u00a0\u202f' ]/g, '')
  const english = Number(tight.replaceAll(',', ''))
  const continental = Number(tight.replaceAll('.', '').replace(',', '.'))
  return [english, continental].filter((value) => Number.isFinite(value))
}

/** The numbers that stand in digits in a text of a language that is none of ours. */
export const plainNumbers = (text: string): SaidNumber[] =>
  matchesOf(DIGITS, foldWidth(text)).map((match) => {
    const [value = 0, ...also] = plain(match[0])
    return { start: match.index, end: match.index + match[0].length, value, also }
  })
