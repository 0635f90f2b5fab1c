import type { BoilerplateRules } from '../languages/parts/boilerplate.ts'
import { findDate } from './dates.ts'
import type { Line } from './lines.ts'
import { isWide, weightOf } from './weight.ts'

/** What one line is by its own look. */
export interface Traits {
  readonly line: Line
  readonly weight: number
  /** Running text: sentences, or a long line with clauses. */
  readonly prose: boolean
  readonly furniture: boolean
  /** The words of a page's navigation. */
  readonly menu: boolean
  /** Heads a list of other stories. */
  readonly heads: boolean
  /** Begins what comes after the story. */
  readonly ends: boolean
  /** An item of a list, a question or an answer of an interview. */
  readonly item: boolean
  readonly caption: boolean
  /** Says when, where from or by whom, and nothing else. */
  readonly frame: boolean
}

const ITEM =
  /^(?:[-*•・●◎○■□▪◆★☆–—]\s?|[（(]?\d{1,3}[.)、）:：]\s?(?!\d)|[（(]?[一二三四五六七八九十]{1,3}[、）)]|[QA問答问][：:.]\s?)/u
const FULL_STOP = /[。.][”"'’」』）)】]*$|[。]|[.!?]["'”’]? +\p{Lu}/u

/** How long a photo caption can be. */
const LONGEST_CAPTION = 160

export const traitsOf = (line: Line, rules: BoilerplateRules): Traits => {
  const weight = weightOf(line.text)
  const caption = isCaption(line, weight, rules)
  const furniture = rules.isFurniture(line.text)
  const menu = isMenu(line.text)
  return {
    line,
    weight,
    prose: !furniture && !menu && isProse(line.text, weight, rules),
    furniture,
    menu,
    heads: rules.headsOtherStories(line.text),
    ends: rules.endsPage(line.text),
    item: ITEM.test(line.text),
    caption,
    frame: !caption && isFrame(line.text, weight, rules),
  }
}

const isProse = (text: string, weight: number, rules: BoilerplateRules): boolean => {
  if (weight < 10) return false
  if (rules.endsSentence(text)) return FULL_STOP.test(text) || weight >= 45
  const clauses = text.match(/[，、；,;]/g)?.length ?? 0
  return weight >= 70 || (weight >= 45 && clauses >= 3) || (weight >= 30 && /。/.test(text))
}

const isCaption = (line: Line, weight: number, rules: BoilerplateRules): boolean => {
  if (weight > LONGEST_CAPTION) return false
  if (line.role === 'caption') return true
  if (rules.opensCaption(line.text)) return true
  const end = rules.captionEnds(line.text).at(-1)
  return end !== undefined && line.text.slice(end).replace(/[。.\s]/g, '') === ''
}

const isFrame = (text: string, weight: number, rules: BoilerplateRules): boolean => {
  if (weight > 60) return false
  if (rules.creditLine(text)) return true
  const date = findDate(text, rules.dates)
  if (!date) return false
  const rest = (text.slice(0, date.span.start) + text.slice(date.span.end)).replace(rules.dateWords, '')
  const said = rest.replace(/[\s\p{P}\p{S}\d]+/gu, '')
  return !/[。！？]/.test(rest) && weightOf(said) <= (isWide(said) ? 14 : 22)
}

/** 首頁 即時 政治 國際; 首頁 > 新聞 > 正文: many short words between spaces or signs. Text s p a c e d out has shorter ones. */
const isMenu = (text: string): boolean => {
  if (text.length > 1000) return false
  if (/[>»〉→].*[>»〉→]|[>»〉→]\s?正文/.test(text) || /^\S{2,8}\s?[/|｜]\s?\S{2,6}$/.test(text)) return true
  const words = text.split(/[\s|｜/・·>»-]+/).filter((word) => word !== '')
  const short = words.filter((word) => word.length > 1 && word.length <= 4).length
  return words.length >= 3 && short > 0.6 * words.length && /\p{Script=Han}/u.test(text)
}
