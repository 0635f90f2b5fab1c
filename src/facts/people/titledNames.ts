import { rightOf } from './context.ts'
import { inCredit } from './credit.ts'
import type { Find } from './finds.ts'
import { titleBefore, titleLength } from './titleWords.ts'
import { isEdge, type View, wordAfter } from './view.ts'

const HAN = /^[\p{Script=Han}]+$/u
const BASE = 3
const SEPARATE = 0.5
const MOST = 4

/** Whether a familiar name may start here: 老|莊. */
const isFamiliar = (view: View, start: number): boolean => {
  const { familiar, surnames } = view.pack.names.native
  return familiar.has(view.text.charAt(start)) && surnames.has(view.text.charAt(start + 1))
}

/** Whether a common word stands at `start`, or a noun that is no name ends at `end`: 質詢時, 遴選委員. */
const isCommon = (view: View, start: number, end: number): boolean => {
  const { context, organisations } = view.pack.names
  const { titles, stops } = view.pack.titles
  const opens = [
    context.acts,
    context.adverbs,
    context.notNames,
    organisations.speakers,
    organisations.places,
    titles,
    stops,
  ]
  const closes = [context.persons, organisations.suffixes, organisations.speakers, organisations.places, titles]
  return (
    opens.some((words) => words.startsAt(view.text, start) > 1) ||
    closes.some((words) => words.endsAt(view.text, end) > 1) ||
    (view.starts(start) && wordAfter(view, start) >= end && !isFamiliar(view, start))
  )
}

/** How much a stretch reads like a name; undefined where a character stands in none. */
const nameWeight = (view: View, start: number, end: number): number | undefined => {
  const { given, neverGiven, neverLast, surnames, familiar } = view.pack.names.native
  const name = view.text.slice(start, end)
  if (!HAN.test(name) || neverLast.has(name.slice(-1))) return undefined
  if ([...name].some((letter, at) => neverGiven.has(letter) && !(at === 0 && surnames.has(letter)))) return undefined
  if (end - start === 2 && !familiar.has(name.charAt(0)) && !surnames.has(name.charAt(0))) return undefined
  const telling = [...name.slice(1)].reduce((sum, letter) => sum + (given.get(letter) ?? -0.3), 0)
  return BASE + telling + (wordAfter(view, start) === start + 1 ? SEPARATE : 0)
}

const nameAt = (view: View, start: number): Find | undefined => {
  for (const end of [start + 3, start + 2, start + MOST]) {
    if (end > view.text.length || rightOf(view, end) !== 'proof') continue
    if (end - start === MOST && !view.pack.names.native.surnames.has(view.text.slice(start, start + 2))) continue
    const weight = isCommon(view, start, end) || inCredit(view, start, end) ? undefined : nameWeight(view, start, end)
    if (weight !== undefined)
      return { start, end, name: view.text.slice(start, end), kind: 'native', weight, proven: true, latin: null }
  }
  return undefined
}

/** Names right between a title and a verb of speech, whether or not they begin with a known surname: 理事長|海啟明|說, 鄰居|老莊|說. */
export const findTitledNames = (view: View): Find[] => {
  const found: Find[] = []
  for (let at = 2; at < view.text.length; at++) {
    if (isEdge(view.text, at) || !(titleBefore(view, at) || (titleLength(view, at) && isFamiliar(view, at)))) continue
    const find = nameAt(view, at)
    if (find) found.push(find)
  }
  return found
}
