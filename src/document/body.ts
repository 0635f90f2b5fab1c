import type { Span } from '../model/span.ts'
import type { Traits } from './traits.ts'

/** What a line adds to the body that it lies in. Prose counts by its length, everything else speaks against it, the more the longer its run is. */
const value = (line: Traits, run: number): number => {
  if (line.ends) return -60
  if (line.heads) return -25
  if (line.furniture) return -12
  if (line.prose) return Math.min(line.weight, 240)
  if (line.caption || line.row) return -1
  if (line.item) return -3
  return run > 2 ? -14 : -4
}

/** How much of the prose must stand before a heading of other stories for it to end the body. */
const ENOUGH = 0.5

/** Comments follow a story even where they are longer than it; less prose before them is a menu's. */
const A_STORY = 100

/** The lines (as half-open indexes) that the story's running text lies in; empty where there is no prose. */
export const findBody = (lines: readonly Traits[]): Span => {
  const core = richest(lines)
  if (core.end === core.start) return core
  const body = bridged(lines, core)
  const stop = stopIn(lines, body)
  const end = lastProse(lines, { start: body.start, end: stop })
  return { start: body.start, end: withTail(lines, end) }
}

/** A date or a byline right above speaks for the prose below it, as does the head of the text. */
const DATED = 60
const HEAD = 3

const isDated = (lines: readonly Traits[], index: number): boolean =>
  lines[index]?.prose === true &&
  (index <= HEAD || lines.slice(Math.max(0, index - 4), index).some((line) => line.frame))

/** The run of lines whose values add up to most. */
const richest = (lines: readonly Traits[]): Span => {
  let best = { start: 0, end: 0, sum: 0 }
  let run = { start: 0, sum: 0 }
  let short = 0
  for (const [index, line] of lines.entries()) {
    if (run.sum <= 0) run = { start: index, sum: 0 }
    short = line.prose || line.item || line.caption || line.row ? 0 : short + 1
    run.sum += value(line, short) + (index === run.start && isDated(lines, index) ? DATED : 0)
    if (run.sum > best.sum) best = { start: run.start, end: index + 1, sum: run.sum }
  }
  return { start: best.start, end: best.end }
}

/** A table, a poem or a list of names that stands in a story without a page around it is no longer, in lines. */
const LONGEST_GAP = 60

/** In a text without any sign of a page no prose is left outside: the body with what a run of short lines parts from it. */
const bridged = (lines: readonly Traits[], body: Span): Span => {
  if (body.end === body.start || lines.some(isOfPage)) return body
  let { start, end } = body
  for (let index = start - 1; index >= 0 && start - index <= LONGEST_GAP; index--)
    if (isFull(lines[index])) start = index
  for (let index = end; index < lines.length && index - end < LONGEST_GAP; index++)
    if (isFull(lines[index])) end = index + 1
  return { start, end }
}

const isOfPage = (line: Traits): boolean => line.furniture || line.menu || line.heads || line.ends

/** Prose that ends as a sentence does; a long headline doesn't. */
const isFull = (line: Traits | undefined): boolean =>
  line?.prose === true && /[。.][”"'’」』）)】]*$/u.test(line.line.text)

/** Where the first heading of other stories with enough prose before it stands, else the end of the body. */
const stopIn = (lines: readonly Traits[], body: Span): number => {
  const inside = lines.slice(body.start, body.end)
  const all = inside.reduce((sum, line) => sum + proseOf(line), 0)
  let before = 0
  for (const [index, line] of inside.entries()) {
    if ((line.heads || line.ends) && before >= ENOUGH * all) return body.start + index
    if (line.ends && before >= A_STORY) return body.start + index
    before += proseOf(line)
  }
  return body.end
}

const proseOf = (line: Traits): number => (line.prose ? line.weight : 0)

const lastProse = (lines: readonly Traits[], { start, end }: Span): number => {
  const last = lines.slice(start, end).findLastIndex((line) => line.prose || line.caption || line.item || line.row)
  return last < 0 ? end : start + last + 1
}

/** A run of short lines that is longer than this and no list or poem is the headlines of other stories. */
const LONGEST_TAIL = 2

/** The end of the body with the short lines that still belong to it: a last short paragraph, a list, a poem, captions. */
const withTail = (lines: readonly Traits[], end: number): number => {
  const stop = lines.findIndex((line, index) => index >= end && (line.heads || line.ends))
  const tail = lines.slice(end, stop < 0 ? lines.length : stop)
  const said = tail.filter((line) => !line.furniture && !line.frame && !line.caption)
  if (said.length <= LONGEST_TAIL && tail.length <= 3 * LONGEST_TAIL) return end + tail.length
  if (stop < 0 && !lines.some(isOfPage) && isClosing(tail)) return end + tail.length
  const announced = /[：:]$/.test(lines[end - 1]?.line.text ?? '')
  if (announced || isVerse(said)) return end + tail.length
  return end + Math.max(announcedList(tail), leading(tail, 'caption'))
}

/** How many of the first lines are of a kind. */
const leading = (lines: readonly Traits[], kind: 'caption' | 'item'): number => {
  const other = lines.findIndex((line) => !line[kind])
  return other < 0 ? lines.length : other
}

/** How many lines of a tail are a list under a line with a colon. */
const announcedList = (tail: readonly Traits[]): number => {
  const items = /[：:]$/.test(tail[0]?.line.text ?? '') ? leading(tail.slice(1), 'item') : 0
  return items < 2 ? 0 : items + 1
}

/** What may stand last in a text: the rows of a table, the regards and the name of a letter. Headlines are longer and more. */
const isClosing = (tail: readonly Traits[]): boolean =>
  tail.every((line) => line.row || line.frame || line.caption) ||
  (tail.length <= 5 && tail.every((line) => line.weight <= 12) && meanWeight(tail) <= 7)

const meanWeight = (lines: readonly Traits[]): number =>
  lines.reduce((sum, line) => sum + line.weight, 0) / Math.max(1, lines.length)

/** Lines of a poem end in commas, or are all of one length; headlines do neither. */
const isVerse = (lines: readonly Traits[]): boolean => {
  if (lines.length < 3 || lines.length > 60) return false
  const open = lines.filter((line) => /[，；、,;—]$/.test(line.line.text)).length
  const weights = lines.map((line) => line.weight)
  const even =
    Math.min(...weights) >= 4 && Math.max(...weights) <= 12 && Math.max(...weights) - Math.min(...weights) <= 4
  return open >= lines.length / 4 || even
}
