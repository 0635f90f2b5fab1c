import type { Span } from '../../../model/span.ts'
import type { View } from './view.ts'

/** Longer runs are no names. */
const LONGEST = 60
const LONG_WORD = 4
const LEAST_REST = 2

/** Whether two runs with a space between them are one name: ジョン スミス. */
const isSpaced = (view: View, left: Span, right: Span): boolean => {
  if (right.start !== left.end + 1 || !view.pack.names.scripts.space.test(view.text.charAt(left.end))) return false
  const name = view.text.slice(left.start, left.end)
  return view.pack.names.sound.given.has(name) || view.kindAlone(name) === 'given'
}

/** A run without the title that it may begin or end with: コーチ|ジョン・スミス, ミスター・|スミス, スミス|コーチ. */
const withoutTitles = (view: View, { start, end }: Span): Span => {
  const { titles, persons, forms } = view.pack.titles
  const { text } = view
  const form = forms.startsAt(text, start)
  const dot = start + form
  if (form && view.pack.names.scripts.dot.test(text.charAt(dot))) return { start: dot + 1, end }
  const front = Math.max(titles.startsAt(text, start), persons.startsAt(text, start))
  const from = front >= LONG_WORD && end - start - front >= LEAST_REST ? start + front : start
  const back = titles.endsAt(text, end)
  const sounding = view.pack.names.scripts.sound.test(text.charAt(end - back))
  return { start: from, end: back > LEAST_REST && end - from - back >= LEAST_REST && sounding ? end - back : end }
}

/** The stretches that a foreign name may fill, in order. */
export const soundRuns = (view: View): Span[] => {
  const runs: Span[] = []
  for (const match of view.text.matchAll(view.pack.names.scripts.soundRuns)) {
    const run = { start: match.index, end: match.index + match[0].length }
    const last = runs.at(-1)
    if (last && run.end - last.start <= LONGEST && isSpaced(view, last, run))
      runs[runs.length - 1] = { start: last.start, end: run.end }
    else runs.push(run)
  }
  return runs.map((run) => withoutTitles(view, run)).filter(({ start, end }) => end - start <= LONGEST)
}

/** The parts of a foreign name. */
export const partsOf = (view: View, name: string): string[] =>
  name.split(view.pack.names.scripts.partMarks).filter((part) => part !== '')
