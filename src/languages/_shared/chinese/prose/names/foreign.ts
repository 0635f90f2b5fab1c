import { matchesOf } from '../../../../../text/matches.ts'
import type { ProperNoun } from '../../../../parts/naming.ts'
import { lists } from './lists.ts'
import { isSound } from './trusted.ts'
import type { ProseView } from './view.ts'

/** 伊隆·馬斯克, 邁爾斯・波菲・二世 ; not 3·11, nor items of a list without Han characters on both sides. */
const DOTTED = /\p{Script=Han}{1,10}(?:[·•‧・．∙⋅﹒][\p{Script=Han}A-Z]{1,10}){1,4}/gu
const WEAK = new Set('得因于约当道可若达明和从来立因比加以本')

/** The stretch of sound letters around `at` in a dotted run: what comes before the name is cut off. */
const soundStart = (text: string, from: number, dot: number): number => {
  let start = dot
  while (start > from && lists.sound.has(text.charAt(start - 1))) start--
  return start
}

const soundEnd = (text: string, from: number, to: number): number => {
  let end = from
  while (end < to && (lists.sound.has(text.charAt(end)) || !/\p{Script=Han}/u.test(text.charAt(end)))) end++
  return end
}

/** Foreign names with a dot between their parts. */
export const dottedNames = ({ text }: ProseView): ProperNoun[] =>
  matchesOf(DOTTED, text).flatMap(({ 0: run, index }): ProperNoun[] => {
    const dot = run.search(/[^\p{Script=Han}]/u)
    const start = soundStart(text, index, index + dot)
    const end = soundEnd(text, index + dot, index + run.length)
    return start < index + dot && end > index + dot + 1 ? [{ start, end, kind: 'person' }] : []
  })

const trimmed = (text: string, start: number, end: number): ProperNoun | undefined => {
  let [from, to] = [start, end]
  while (from < to && WEAK.has(text.charAt(from))) from++
  while (to > from && WEAK.has(text.charAt(to - 1))) to--
  const name = text.slice(from, to)
  return isSound(name) && !lists.notNames.has(name) ? { start: from, end: to, kind: 'person' } : undefined
}

/** Foreign names written by their sound, that no word of the dictionary stands in: 柯瑞爾, 馬泰奧. */
export const soundNames = ({ text, pieces }: ProseView): ProperNoun[] => {
  const found: ProperNoun[] = []
  let [start, end] = [-1, -1]
  const close = (): void => {
    const name = start < 0 ? undefined : trimmed(text, start, end)
    if (name) found.push(name)
    start = -1
  }
  for (const piece of pieces) {
    if (piece.start !== end) close()
    for (let at = piece.start; at < piece.end; at++) {
      if (piece.kind === 'word' || !lists.sound.has(text.charAt(at))) close()
      else {
        if (start < 0) start = at
        end = at + 1
      }
    }
    end = piece.end
  }
  close()
  return found
}
