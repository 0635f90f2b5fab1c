import { fail, ok, type Result } from '../errors.ts'
import { genericBoilerplate } from '../languages/_shared/boilerplate/generic.ts'
import { genericSentences } from '../languages/_shared/sentences/generic.ts'
import { detectLanguage } from '../languages/detect.ts'
import { basicsOf } from '../languages/index.ts'
import type { Article } from '../model/article.ts'
import type { Document } from '../model/document.ts'
import { joinPieces, toPieces } from './blocks.ts'
import { findBody } from './body.ts'
import { normaliseCharacters } from './characters.ts'
import { readFrame } from './frame.ts'
import { readHead } from './head.ts'
import { toLines } from './lines.ts'
import { readMail } from './mail.ts'
import { withReporters } from './reporters.ts'
import { withRows } from './rows.ts'
import { unseam } from './seams.ts'
import { type Traits, traitsOfAll } from './traits.ts'
import { unwrap } from './wrap.ts'

export interface DocumentOptions {
  /** IANA name; what a date without a zone is read in. */
  readonly timeZone: string
}

/** Cleans an article into blocks and sentences. Fails with `empty` where nothing is left. */
export const toDocument = (article: Article, options: DocumentOptions): Result<Document> => {
  const text = normaliseCharacters(article.text)
  const language = detectLanguage(text)
  const rules = basicsOf(language)?.boilerplate ?? genericBoilerplate
  const mail = readMail(toLines(text))
  const unseamed = unwrap(mail.lines).map((line) => unseam(line, rules))
  const traits = traitsOfAll(
    unseamed.flatMap((one) => one.lines),
    rules,
  )
  const lines = withRows(withReporters(traits, rules))
  const parts = partsOf(lines, article.title ?? mail.subject)
  const credits = unseamed.flatMap((one) => one.credits)
  const captions = parts.body.filter((line) => line.caption).map((line) => line.line.text)
  const frame = readFrame(article, { ...parts, captions, credits }, rules, options.timeZone)
  const { title } = parts
  const joined = joinPieces(toPieces(parts.body, title), basicsOf(language)?.sentences ?? genericSentences)
  if (joined.text === '') return fail('empty')
  return ok({ title, ...frame, language, url: article.url, ...joined })
}

interface Parts {
  readonly title: string | null
  readonly body: readonly Traits[]
  /** Between the title and the prose, and above the title, from there upwards. */
  readonly near: readonly Traits[]
  readonly far: readonly Traits[]
  readonly below: readonly Traits[]
}

const partsOf = (lines: readonly Traits[], stated: string | null): Parts => {
  const body = findBody(lines)
  if (body.end === body.start) return proseless(lines, stated)
  const head = readHead(lines, body.start)
  const days = daysOf(lines.slice(head.title + 1, body.end))
  const kept = lines.slice(0, body.start).filter((line, index) => head.kept.includes(index) || days.has(line))
  const inside = lines.slice(body.start, body.end)
  const frames = inside.slice(0, FRAME_REACH).filter((line) => line.frame && !days.has(line))
  return {
    title: stated ?? titleOf(lines[head.title]),
    body: [...kept, ...ownLines(inside, new Set(frames))],
    near: [...lines.slice(head.title + 1, body.start).filter((line) => !days.has(line)), ...frames],
    far: lines.slice(0, Math.max(0, head.title)).reverse(),
    below: lines.slice(body.end),
  }
}

/** A headline without the arrow that its page sets before it. */
const titleOf = (line: Traits | undefined): string | null => line?.line.text.replace(/^[》>»\s]+/, '') ?? null

/** Short lines only: a poem, a list, a headline alone. All of them stay, but for what is plainly of the page. */
const proseless = (lines: readonly Traits[], stated: string | null): Parts => {
  const spoken = lines.filter((line) => !isPage(line))
  const first = spoken[0]
  const hasTitle = stated === null && first !== undefined && spoken.length > 1 && !first.item && !first.caption
  return {
    title: stated ?? (hasTitle ? first.line.text : null),
    body: hasTitle ? spoken.slice(1) : spoken,
    near: lines,
    far: [],
    below: [],
  }
}

/** How far into the body its date and its byline may stand. */
const FRAME_REACH = 12

/** A story told day by day has more dates between its paragraphs than a page has. */
const MOST_FRAMES = 2

/** The dates of a timeline, each with its paragraph below it. */
const daysOf = (story: readonly Traits[]): ReadonlySet<Traits> => {
  const days = story.filter(
    (line, index) => line.frame && story[index + 1]?.prose && (index === 0 || story[index - 1]?.prose),
  )
  return new Set(days.length > MOST_FRAMES ? days : [])
}

/** The body without the page's lines in it; the short lines under a heading of other stories go with it, up to the next prose. */
const ownLines = (inside: readonly Traits[], frames: ReadonlySet<Traits>): Traits[] => {
  let others = false
  return inside.filter((line) => {
    others = line.heads || (others && !line.prose && !line.caption)
    return !others && !line.menu && !frames.has(line) && !isFurniture(line)
  })
}

const isFurniture = (line: Traits): boolean => line.furniture || line.heads || line.ends

const isPage = (line: Traits): boolean => isFurniture(line) || line.frame
