import type { BoilerplateRules } from '../languages/parts/boilerplate.ts'
import { findDate } from './dates.ts'
import type { Line } from './lines.ts'
import { isWide, LONGEST_CAPTION, weightOf } from './weight.ts'

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
  /** Unlikely to be the title, by its language. */
  readonly unlikely: boolean
  /** A row or a cell of a table, by the lines around it. */
  readonly row: boolean
  /** Says when, where from or by whom, and nothing else. */
  readonly frame: boolean
  /** Holds the names of reporters and nothing else, by the lines around it. */
  readonly reporters: boolean
}

const ITEM =
  /^(?:[-*•・●◎○■□▪◆★☆–—]\s?|[（(]?\d{1,3}[.)、）:：]\s?(?!\d)|[（(]?[一二三四五六七八九十]{1,3}[、）)]|[QA問答问][：:.]\s?)/u
const FULL_STOP = /[。.][”"'’」』）)】]*$|[。]|[.!?]["'”’]? +\p{Lu}/u

/** An answer of an interview: nothing but a quotation with clauses. */
const QUOTED = /^[「“][^「」“”]*[。，、；][^「」“”]*[」”]$/u

/** The traits of all lines; a line that comes again has been read already. */
export const traitsOfAll = (lines: readonly Line[], rules: BoilerplateRules): Traits[] => {
  const read = new Map<string, Traits>()
  return lines.map((line) => {
    const key = line.role + line.text
    const traits = read.get(key) ?? traitsOf(line, rules)
    read.set(key, traits)
    return traits.line === line ? traits : { ...traits, line }
  })
}

const traitsOf = (line: Line, rules: BoilerplateRules): Traits => {
  const { text } = line
  const weight = weightOf(text)
  const caption = isCaption(line, weight, rules)
  const furniture = rules.isFurniture(text)
  const menu = isMenu(text)
  const sentence = !menu && isProse(text, weight, rules)
  return {
    line,
    weight,
    prose: !furniture && sentence,
    furniture,
    menu,
    heads: !sentence && rules.headsOtherStories(text),
    ends: !sentence && rules.endsPage(text),
    item: ITEM.test(text) && !HANDLE.test(text),
    caption,
    unlikely: rules.unlikelyTitle(text),
    row: false,
    frame: !caption && isFrame(text, weight, rules),
    reporters: false,
  }
}

const isProse = (text: string, weight: number, rules: BoilerplateRules): boolean => {
  if (weight < 10) return false
  if (QUOTED.test(text)) return true
  if (rules.endsSentence(text)) return FULL_STOP.test(text) || weight >= 45
  const clauses = text.match(/[，、；,;]/g)?.length ?? 0
  return weight >= 70 || (weight >= 45 && clauses >= 3) || (weight >= 30 && /。/.test(text))
}

const SHORTEST_CAPTION = 4

const isCaption = (line: Line, weight: number, rules: BoilerplateRules): boolean => {
  if (weight > LONGEST_CAPTION) return false
  if (line.role === 'caption') return true
  if (line.text.length < SHORTEST_CAPTION) return false
  if (rules.opensCaption(line.text)) return true
  const end = rules.captionEnds(line.text).at(-1)
  return end !== undefined && line.text.slice(end).replace(/[。.\s]/g, '') === ''
}

/** Who wrote a post that the story shows, and when: — Mara Voss (@voss) October 14, 2026 */
const HANDLE = /^[—–―-].*\(@\w|\(@\w+\)/

const isFrame = (text: string, weight: number, rules: BoilerplateRules): boolean => {
  if (weight > 60 || HANDLE.test(text)) return false
  if (rules.creditLine(text)) return true
  const date = findDate(text, rules.dates)
  if (!date) return false
  const rest = (text.slice(0, date.span.start) + text.slice(date.span.end)).replace(rules.dateWords, '')
  const said = rest.replace(/[\s\p{P}\p{S}\d]+/gu, '')
  return !/[。！？]|\p{L} \p{L}.*\p{Ll}{2}\.["”’]?$/u.test(rest) && weightOf(said) <= (isWide(said) ? 14 : 22)
}

/** What a headline or a sentence has and a menu hasn't. */
const SAID = /[，。！？；：「」『』]/

/** 首頁 即時 政治 國際; 首頁 > 新聞 > 正文: many short words between spaces or signs. Text s p a c e d out has shorter ones, a headline (電廠動工 市長宣布 下月開工) fewer and longer ones. */
const isMenu = (text: string): boolean => {
  if (text.length > 1000 || /。$/.test(text)) return false
  if (isTrail(text) || /^\p{L}{2,8}\s?[/|｜]\s?\p{L}{2,6}$/u.test(text)) return true
  if (SAID.test(text) || !/\p{Script=Han}/u.test(text)) return false
  const words = text.split(/[\s|｜/・·>»-]+/).filter((word) => word !== '')
  const short = words.filter((word) => word.length > 1 && word.length <= 4)
  const letters = short.reduce((sum, word) => sum + word.length, 0)
  return words.length >= 4 && short.length > 0.6 * words.length && (words.length >= 5 || letters <= 2.7 * short.length)
}

/** The way to a page: 首頁 > 地方 > 霧港. 〈〉 enclose titles too. */
const isTrail = (text: string): boolean => {
  if (/[>»→]\s?正文/.test(text)) return true
  const steps = text.split(text.includes('〈') ? /[>»→]/ : /[>»〉→]/).map((step) => step.trim())
  return steps.length >= 3 && steps.slice(0, -1).every((step) => step !== '' && step.length <= 12)
}
