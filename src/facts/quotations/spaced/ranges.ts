import { isBreak, isParticiple, isStop, isWord, type Line, type Range } from './phrases.ts'

/** Whether a range holds a verb that makes a clause. */
export const hasFinite = (line: Line, { from, to }: Range): boolean =>
  line.tokens.slice(from, to).some((token, index) => {
    if (token.part === 'AUX' || (token.part === 'QUOTE' && token.verbal && index > 0)) return true
    return (
      token.part === 'VERB' && !isParticiple(line, token) && !isWord(line, line.tokens[from + index - 1], 'infinitive')
    )
  })

/** The range without marks and joining words at its ends. */
export const trim = ({ tokens }: Line, { from, to }: Range): Range => {
  let [start, end] = [from, to]
  const isEnd = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && (isBreak(token) || isStop(token) || token.part === 'CCONJ')
  }
  while (start < end && isEnd(start)) start++
  while (end > start && isEnd(end - 1)) end--
  return { from: start, to: end }
}
