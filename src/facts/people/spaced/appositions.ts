import { officeEnd } from './lookup.ts'
import type { Run } from './runs.ts'
import type { View } from './view.ts'

const LONGEST = 10
const STOPS = new Set(['AUX', 'PRON', 'SCONJ', 'PUNCT', 'ADP', 'CCONJ', 'X', 'SYM'])

/** Whether a token is a noun for what somebody is, or the last word of an office. */
export const isPersonWord = (view: View, at: number): boolean => {
  const { personNouns, personEnds, offices } = view.pack.titles
  const lower = view.tokens[at]?.lower ?? ''
  return personNouns.has(lower) || offices.has(lower) || personEnds.test(lower)
}

/** The end of the noun phrase that starts at `at` and ends in a word for somebody; `at` where there is none. */
export const personPhraseEnd = (view: View, at: number): number => {
  const { sentence } = view.tokens[at] ?? { sentence: -1 }
  for (let to = at; to < at + LONGEST; to++) {
    to = Math.max(to, officeEnd(view, to, to + LONGEST) - 1)
    const token = view.tokens[to]
    const isStop = !token || token.sentence !== sentence || token.shape === 'mark' || STOPS.has(token.part)
    if (isStop || (token.part === 'VERB' && !isPersonWord(view, to)))
      return to > at && isPersonWord(view, to - 1) ? to : at
  }
  return at
}

/** The words behind a name and a comma that tell what somebody is: …, a teacher; an age between them is passed over. */
export const appositionAfter = (view: View, to: number): Run | undefined => {
  if (view.tokens[to]?.text !== ',') return undefined
  let from = to + 1
  if (view.pack.names.suffixes.has(view.tokens[from]?.text ?? '') && view.tokens[from + 1]?.text === ',') from += 2
  if (view.tokens[from]?.shape === 'number' && view.tokens[from + 1]?.text === ',') from += 2
  if (view.pack.names.context.ageWords.has(view.tokens[from]?.lower ?? '')) from++
  if (view.pack.names.context.determiners.has(view.tokens[from]?.lower ?? '')) from++
  const end = personPhraseEnd(view, from)
  return end > from ? { from, to: end } : undefined
}
