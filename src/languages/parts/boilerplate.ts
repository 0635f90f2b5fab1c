import type { Span } from '../../model/span.ts'

/** A date as written; `hour` is `null` where the text gives no time, `offset` (minutes east of UTC) where it gives no zone. */
export interface WrittenDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number | null
  readonly minute: number
  readonly second: number
  readonly offset: number | null
  /** Where it stands in the text that was searched. */
  readonly span: Span
}

/** Finds the first date of one form in a text. It may be impossible (30 February): its reader checks that. */
export type DateForm = (text: string) => WrittenDate | undefined

/** A stretch that says who reports, where and for whom: （中央社記者…台北8日電）, By Mara Voss, (Reporting by …). */
export interface Credit {
  readonly span: Span
  /**
   * `opens`: the story begins after it (a dateline). `closes`: the story ends before it (a sign-off).
   */
  readonly place: 'opens' | 'closes'
  /** The reporters as written, with their word (記者林某、謝某, By Mara Voss); `null` for an editor or where none is named. */
  readonly byline: string | null
  readonly publisher: string | null
  readonly date: WrittenDate | null
}

/** How a language's pages frame a story. Every function takes one line and is linear in its length. */
export interface BoilerplateRules {
  /** Forms of dates, the likeliest first. */
  readonly dates: readonly DateForm[]
  /** Whether a line ends as a sentence of prose does. */
  endsSentence(line: string): boolean
  /** Whether a whole line heads a list of other stories: 更多文章, Read more. */
  headsOtherStories(line: string): boolean
  /** Whether a whole line begins what comes after any story: comments, copyright. */
  endsPage(line: string): boolean
  /** Whether a whole line is a part of the page rather than of the story: share buttons, subscription boxes, app adverts. */
  isFurniture(line: string): boolean
  /** Stretches of a line to be cut out: pointers to other stories, adverts, help lines. */
  intrusions(line: string): Span[]
  /** Datelines, bylines and sign-offs inside a line, in order, without overlaps. */
  credits(line: string): Credit[]
  /** What a whole line says of the reporters or the source, if it says nothing else. */
  creditLine(line: string): Pick<Credit, 'byline' | 'publisher'> | undefined
  /** Whether a whole line could be the names of reporters and nothing else (Mara Voss and Tao Lin); a date beside it tells. */
  couldBeReporters(line: string): boolean
  /** Where photo captions that were glued together end, by their photo credits; empty where the line holds no photo credit. */
  captionEnds(line: string): number[]
  /** Photo captions, with their credits, that were glued into a paragraph. */
  innerCaptions(line: string): Span[]
  /** Whether a line is a photo caption by its first sign: ▲, 圖為. */
  opensCaption(line: string): boolean
  /** Whether a line reads like the name of a page's section or a count rather than a headline: 相關新聞, 12條. */
  unlikelyTitle(line: string): boolean
  /** Words beside a date in its line, which say no more than that it is one: 發布時間, 更新, Published. */
  readonly dateWords: RegExp
}
