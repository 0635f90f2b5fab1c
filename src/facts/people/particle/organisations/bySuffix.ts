import type { Word } from '../../../../languages/parts/words.ts'
import type { Span } from '../../../../model/span.ts'
import { acronymIn } from '../notes.ts'
import { isNoun, isProper } from '../nouns.ts'
import { pastPointers } from '../pointers.ts'
import type { View } from '../view.ts'
import { type BodyFind, bodyFind } from './drafts.ts'

const LONGEST = 30

/** The stretches of nouns without a particle between them. */
const nounRuns = (view: View): Span[] => {
  const runs: Span[] = []
  for (const word of view.words) {
    const last = runs.at(-1)
    const dot = view.pack.names.scripts.dot.test(word.text) && last?.end === word.start
    if (!dot && !isNoun(view, word)) continue
    if (last && last.end === word.start && word.end - last.start <= LONGEST)
      runs[runs.length - 1] = { start: last.start, end: word.end }
    else runs.push({ start: word.start, end: word.end })
  }
  return runs
}

const LONGEST_TITLE = 4

/** Whether a title starts before `end` and goes on past it: 上院|議員, 州|知事. */
const cutsTitle = (view: View, start: number, end: number): boolean => {
  for (let at = Math.max(start + 1, end - LONGEST_TITLE); at < end; at++)
    if (view.starts(at) && at + view.pack.titles.titles.startsAt(view.text, at) > end) return true
  return false
}

const isLetter = (view: View, { text }: Word): boolean => text.length === 1 && view.pack.names.scripts.han.test(text)

/** Whether a name or a body stands before a suffix: 霧港|大学, 共和党選挙|委員会. */
const isLed = (view: View, start: number, end: number): boolean => {
  const { wholes } = view.pack.names.organisations
  for (let at = start; at < end; ) {
    const word = view.wordAt(at)
    if (!word || word.start !== at) return false
    if (isProper(view, word) || wholes.startsAt(view.text, at) > 1) return true
    // 霧|浜 is a name that the dictionary lacks.
    const next = view.wordAt(word.end)
    if (isLetter(view, word) && next && next.end <= end && isLetter(view, next)) return true
    at = word.end
  }
  return false
}

/** Whether a stretch that ends in a suffix names one body: 霧港大学, not 地元大学. */
const isNamed = (view: View, start: number, end: number): boolean => {
  const { suffixes, plainSuffixes, governed } = view.pack.names.organisations
  const suffix = suffixes.endsAt(view.text, end)
  if (!suffix || end - start <= suffix || governed.has(view.text.slice(end - suffix, end))) return false
  const before = view.wordBefore(end - suffix)
  if (before && view.pack.names.kindOf(before) === 'number') return false
  // 離|党 is no party.
  const last = view.wordBefore(end)
  const kind = last && last.start < end - suffix ? view.pack.names.kindOf(last) : undefined
  if (kind === 'common' || (kind === 'unknown' && view.pack.names.scripts.sound.test(view.text.charAt(end - 1))))
    return false
  if (plainSuffixes.endsAt(view.text, end) !== suffix) return true
  return acronymIn(view, end) !== null || isLed(view, start, end - suffix)
}

/** The longest body that a run of nouns names from its start: 霧港地方裁判所|判事. */
const bodyIn = (view: View, run: Span): BodyFind | undefined => {
  const start = pastPointers(view, run.start)
  for (let end = run.end; end - start > 1; end--)
    if (view.starts(end) && isNamed(view, start, end) && !cutsTitle(view, start, end))
      return bodyFind(view.text, start, end)
  return undefined
}

/** Bodies that the last word of their name tells: 霧港大学, 海嶼銀行. */
export const findBySuffix = (view: View): BodyFind[] =>
  nounRuns(view)
    .map((run) => bodyIn(view, run))
    .filter((find) => find !== undefined)
