import type { Traits } from './traits.ts'
import { isWide } from './weight.ts'

/** More lines than this above the body are a page's menus. */
const FEW = 8

/** How far above the body a page's headline may stand, in lines. */
const REACH = 30

/** Lines above the body that weigh this much in the mean are no menu. */
const TEXT = 16

/** A deck weighs this much, or less where it ends as a sentence. What is lighter is a headline under the name of its section. */
const LONG_DECK = 28
const SHORT_DECK = 14

const LONGEST_TITLE = 75
const SHORTEST_TITLE = 4

/** What stands above the body: which line is the title (-1 for none), and which lines to keep beside it. */
export interface Head {
  readonly title: number
  readonly kept: readonly number[]
}

/** Reads the lines above the body, the first `end` of `lines`. */
export const readHead = (lines: readonly Traits[], end: number): Head => {
  const above = Array.from({ length: end }, (_, index) => index)
  const candidates = above.filter((index) => index >= end - REACH && isTitle(lines[index]))
  const spoken = above.filter((index) => speaks(lines[index]))
  const menus = above.some((index) => lines[index]?.menu === true)
  const isText = !menus && meanWeight(spoken.map((index) => lines[index])) >= TEXT
  const isClean = !menus && (spoken.length <= 3 || isText)
  const dated = above.some((index) => lines[index]?.frame)
  const best = bestOf(candidates, (index) => titleScore(lines, index, end))
  const title = isClean && !dated ? (candidates[0] ?? -1) : aboveDeck(lines, candidates, best)
  const keepsText = !menus && (spoken.length <= FEW || isText)
  const kept = above.filter((index) =>
    lines[index]?.caption
      ? index > title || !menus
      : index > title && speaks(lines[index]) && (keepsText || isLead(lines, index, end)),
  )
  return { title, kept }
}

/** On a whole page: a longer line between the date and the first prose, such as a deck or a line of the story that the page broke. */
const isLead = (lines: readonly Traits[], index: number, end: number): boolean =>
  end - index <= 3 &&
  (lines[index]?.weight ?? 0) >= LEAD &&
  lines[index]?.menu === false &&
  lines.slice(Math.max(0, index - 4), index).some((line) => line.frame)

const LEAD = 20

const meanWeight = (lines: readonly (Traits | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (line?.weight ?? 0), 0) / Math.max(1, lines.length)

const speaks = (line: Traits | undefined): boolean =>
  line !== undefined && !line.furniture && !line.frame && !line.heads && !line.ends && !line.caption

const isTitle = (line: Traits | undefined): boolean =>
  line !== undefined &&
  speaks(line) &&
  line.weight >= SHORTEST_TITLE &&
  line.weight <= LONGEST_TITLE &&
  !/。$|[：:]$/.test(line.line.text) &&
  !line.menu

/** 標題 | 報紙, a colon before a number, an address, wordsThat ranTogether: less likely a headline's. */
const UNLIKELY = /[|｜∣]|[：:]\s?\d|https?:|www\.|(?:\p{Ll}\p{Lu}.*){2}/u

/** A headline is longer than a menu, and stands right above the date or the byline, else right above the body. */
const titleScore = (lines: readonly Traits[], index: number, end: number): number => {
  const line = lines[index]
  const frame = lines.findIndex((one, at) => at > index && at < end && one.frame)
  const below = frame < 0 ? end : frame
  const late = lines.slice(Math.max(0, index - REACH), index).some((one) => one.frame) ? 12 : 0
  const bars = line?.unlikely || UNLIKELY.test(line?.line.text ?? '') ? 14 : 0
  const ended = /\.$/.test(line?.line.text ?? '') ? 8 : 0
  const first = index === 0 && (line?.weight ?? 0) >= 8 ? 8 : 0
  return (
    first +
    Math.min(line?.weight ?? 0, 22) -
    4 * Math.min(below - index - 1, 12) -
    bars -
    ended -
    late -
    (line?.item ? 12 : 0)
  )
}

/** In Latin scripts a deck stands between the headline and the date, and is longer than the headline above it. */
const aboveDeck = (lines: readonly Traits[], candidates: readonly number[], chosen: number): number => {
  const upper = candidates.includes(chosen - 1) ? lines[chosen - 1] : undefined
  const lower = lines[chosen]
  if (!upper || !lower || isWide(lower.line.text)) return chosen
  const isDeck = lower.weight >= LONG_DECK || (/[.!?]$/.test(lower.line.text) && lower.weight >= SHORT_DECK)
  return isDeck && upper.weight >= 5 && lower.weight > 1.2 * upper.weight ? chosen - 1 : chosen
}

const bestOf = (candidates: readonly number[], score: (index: number) => number): number =>
  candidates.reduce((best, index) => (best < 0 || score(index) > score(best) ? index : best), -1)
