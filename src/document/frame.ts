import type { BoilerplateRules, Credit } from '../languages/parts/boilerplate.ts'
import type { Article } from '../model/article.ts'
import { findDate, toIso } from './dates.ts'
import type { Traits } from './traits.ts'

/** Who reports a story, for whom and when. */
export interface Frame {
  readonly byline: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
}

/** How many lines below the body still speak of it. */
const NEAR = 6

interface Signs {
  /** Lines above the body, nearest to the top first, and those below it. */
  readonly above: readonly Traits[]
  readonly below: readonly Traits[]
  readonly captions: readonly string[]
  readonly credits: readonly Credit[]
}

/** Reads the frame from the lines around the body and the credits inside it. What the source states itself wins. */
export const readFrame = (article: Article, signs: Signs, rules: BoilerplateRules, timeZone: string): Frame => {
  const lines = [...signs.above, ...signs.below.slice(0, NEAR)].filter((line) => line.frame)
  const stated = lines.map((line) => rules.creditLine(line.line.text)).filter((one) => one !== undefined)
  const all = [...stated, ...signs.credits]
  return {
    byline: article.byline ?? joined(all.map((one) => one.byline)),
    publisher: article.publisher ?? all.find((one) => one.publisher !== null)?.publisher ?? null,
    publishedAt: article.publishedAt ?? dateOf(lines, signs, rules, timeZone),
  }
}

const joined = (names: readonly (string | null)[]): string | null => {
  const distinct = [...new Set(names.filter((name) => name !== null))]
  return distinct.length === 0 ? null : distinct.join('、')
}

/** A line of its own dates the story best, then the sign-off, then the photos of a dated report. */
const dateOf = (lines: readonly Traits[], signs: Signs, rules: BoilerplateRules, timeZone: string): string | null => {
  const byLine = lines.map((line) => findDate(line.line.text, rules.dates)).find((date) => date !== undefined)
  const byCredit = signs.credits.find((credit) => credit.date !== null)?.date
  const opens = signs.credits.some((credit) => credit.place === 'opens')
  const byPhoto = opens
    ? signs.captions.map((text) => findDate(text, rules.dates)).find((date) => date !== undefined)
    : undefined
  const date = byLine ?? byCredit ?? byPhoto
  return date ? toIso(date, timeZone) : null
}
