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

/** No story has more lines about itself. */
const MOST = 60

interface Signs {
  /** Lines between the title and the prose, those above the title from there upwards, and those below the prose. */
  readonly near: readonly Traits[]
  readonly far: readonly Traits[]
  readonly below: readonly Traits[]
  readonly captions: readonly string[]
  readonly credits: readonly Credit[]
}

/** Reads the frame from the lines around the body and the credits inside it. What the source states itself wins. */
export const readFrame = (article: Article, signs: Signs, rules: BoilerplateRules, timeZone: string): Frame => {
  const near = signs.near.filter((line) => line.frame).slice(0, MOST)
  const beyond = [...signs.far, ...signs.below.slice(0, NEAR)].filter((line) => line.frame).slice(0, MOST)
  const lines = [...near, ...beyond]
  const stated = near.some((line) => statedIn(line, rules)?.byline) ? near : lines
  const all = [...stated.map((line) => statedIn(line, rules)).filter((one) => one !== undefined), ...signs.credits]
  return {
    byline: article.byline ?? joined(all.map((one) => one.byline)),
    publisher: article.publisher ?? all.find((one) => one.publisher !== null)?.publisher ?? null,
    publishedAt: article.publishedAt ?? dateOf(lines, signs, rules, timeZone),
  }
}

type Stated = ReturnType<BoilerplateRules['creditLine']>

/** What a line says of the reporters and the source, apart from the date in it. */
const statedIn = ({ reporters, line: { text } }: Traits, rules: BoilerplateRules): Stated => {
  if (reporters) return { byline: text, publisher: null }
  const whole = rules.creditLine(text)
  if (whole) return whole
  const date = findDate(text, rules.dates)
  if (!date) return undefined
  const sides = [text.slice(0, date.span.start), text.slice(date.span.end)]
  return sides.map((side) => rules.creditLine(side.replace(EDGES, ''))).find((credit) => credit !== undefined)
}

/** What parts a name from a date in one line. */
const EDGES = /^[\s|｜•·,，/／–—-]+|[\s|｜•·,，/／–—-]+$/g

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
