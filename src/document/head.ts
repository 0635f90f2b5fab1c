import type { Traits } from './traits.ts'

/** More lines than this above the body are a page's menus. */
const FEW = 8

/** How far above the body a page's headline may stand, in lines. */
const REACH = 30

const LONGEST_TITLE = 75

/** What stands above the body: which line is the title (-1 for none), and which lines to keep beside it. */
export interface Head {
  readonly title: number
  readonly kept: readonly number[]
}

/** Reads the lines above the body, the first `end` of `lines`. */
export const readHead = (lines: readonly Traits[], end: number): Head => {
  const candidates = indexes(end).filter((index) => isTitle(lines, index))
  const spoken = indexes(end).filter((index) => speaks(lines[index]))
  if (spoken.length <= FEW) {
    const title = candidates[0] ?? -1
    return {
      title,
      kept: indexes(end).filter((index) => index > title && (speaks(lines[index]) || lines[index]?.caption)),
    }
  }
  const title = bestOf(
    candidates.filter((index) => index >= end - REACH),
    (index) => titleScore(lines, index, end),
  )
  return { title, kept: indexes(end).filter((index) => index > title && lines[index]?.caption) }
}

const indexes = (end: number): number[] => Array.from({ length: end }, (_, index) => index)

const speaks = (line: Traits | undefined): boolean =>
  line !== undefined && !line.furniture && !line.frame && !line.heads && !line.ends && !line.caption

const isTitle = (lines: readonly Traits[], index: number): boolean => {
  const line = lines[index]
  return (
    line !== undefined &&
    speaks(line) &&
    line.weight >= 4 &&
    line.weight <= LONGEST_TITLE &&
    !/。$|[：:]$|[>»|｜].*[>»|｜]/.test(line.line.text) &&
    !isMenu(line.line.text)
  )
}

/** 首頁 即時 政治 國際: words of one or two letters between spaces. */
const isMenu = (text: string): boolean => {
  const words = text.split(/[\s|｜/・·-]+/)
  return (
    words.length >= 4 &&
    words.filter((word) => word.length <= 4).length > 0.7 * words.length &&
    /\p{Script=Han}/u.test(text)
  )
}

/** A headline is longer than a menu, near the body, and the date or the byline stands right below it. */
const titleScore = (lines: readonly Traits[], index: number, end: number): number => {
  const below = lines.slice(index + 1, Math.min(end, index + 4))
  const dated = below.some((line) => line.frame) ? 20 : 0
  const weight = lines[index]?.weight ?? 0
  return Math.min(weight, 24) + dated - 1.2 * (end - index) - (lines[index]?.item ? 12 : 0)
}

const bestOf = (candidates: readonly number[], score: (index: number) => number): number =>
  candidates.reduce((best, index) => (best < 0 || score(index) > score(best) ? index : best), -1)
