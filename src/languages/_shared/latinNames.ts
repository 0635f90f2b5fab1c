import { matchesOf } from '../../text/matches.ts'
import type { ProperNoun } from '../parts/naming.ts'
import { initials } from './initials.ts'

/** «Elon Musk», «OpenAI», «iPhone», «AT&T», «G7» ; not «app», «vs.», the V of 5V. */
const RUN =
  /(?<![\p{Script=Latin}\d])(?=[\p{Script=Latin}\d&'’.-]{0,3}\p{Lu})\p{Script=Latin}[\p{Script=Latin}\d&'’-]*(?:\.(?=\p{Script=Latin}))?[\p{Script=Latin}\d&'’-]*(?: \p{Lu}[\p{Script=Latin}\d&'’-]*){0,5}/gu

/** The names of a text that are written in Latin letters, but for abbreviations that every reader knows. */
export const latinNames = (text: string): ProperNoun[] =>
  matchesOf(RUN, text).flatMap(({ 0: run, index }): ProperNoun[] => {
    const words = run.split(' ').filter((word) => !initials.has(word.toUpperCase()))
    if (words.length === 0 || run.length < 2) return []
    const start = index + run.indexOf(words[0] ?? '')
    const last = words.at(-1) ?? ''
    return [{ start, end: index + run.lastIndexOf(last) + last.length, kind: 'thing' }]
  })
