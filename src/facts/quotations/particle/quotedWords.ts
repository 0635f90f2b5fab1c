import { wordAfter } from '../../words.ts'
import type { Quoted } from '../marks.ts'
import type { Search } from './speakers.ts'

/** How short a clause in marks may be, in UTF-16 units. */
const LEAST = 4

/** Whether quoted words are a clause of their own: 「行く」; near miss 「海の道」. */
export const isClausal = ({ words, rules, view }: Search, { start, end }: Quoted): boolean => {
  const text = view.text.slice(start, end).trim()
  if (/[。！？!?…]/u.test(text)) return true
  const last = words[wordAfter(words, end - 1)]
  const before = words[wordAfter(words, end - 1) - 1]
  if (!last || last.start < start || text.length < 2) return false
  if (rules.claims.clausal(last)) return true
  return text.length > LEAST && !!before && rules.claims.nominal.test(text)
}
