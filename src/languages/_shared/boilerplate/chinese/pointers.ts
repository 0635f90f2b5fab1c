import type { Span } from '../../../../model/span.ts'

const LABEL =
  '(?:相關(?:新聞|報導|文章|閱讀|影音)|相关(?:新闻|报道|文章|阅读)|(?:延伸|推薦|延伸阅读|推荐)(?:閱讀|阅读|新聞|文章)?|更多(?:新聞|報導|文章|内容|內容|新闻)|看更多|同場加映|今日推薦|編輯推薦|熱門新聞|你可能(?:還|也)?(?:會)?想看|【?(?:新聞|影)[片音]】?)'

/** A label in brackets: (相關報導: … ); the closing bracket may be missing. */
const BRACKETED = new RegExp(`[（(【〔]\\s?${LABEL}\\s?[：:｜|]`, 'gu')

/** A bare label with a colon or an arrow after a sentence, or at the head of the line: 相關新聞：…, 延伸閱讀》… */
const BARE = new RegExp(
  `(?<=^|[。！？」』）)…\\s>】])(?:[▶►▷>☛👉◎●★]\\s?){0,4}${LABEL}\\s?(?:[：:｜|】»》▶►→]|>{1,2})\\s?`,
  'gu',
)

/** The longest headline, in UTF-16 units. */
const HEADLINE = 70

/** Words that a body sentence begins with after a headline that no mark separates from it. */
const SENTENCE_OPENER =
  /(?:在(?=[最這此昨今本去])|由於|由于|對此|对此|針對|针对|根據|根据|據(?=[了悉報調])|日前|近日|近年|當[時天日晚]|当[时天日晚]|事後|稍早|隨後|(?:台北|新北|桃園|台中|台南|高雄|基隆|新竹|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|澎湖|苗栗)(?=[\d市縣一])|昨[天晚（(日]|今[天年晚（(日早]|原(?:本|po|PO)|一名|該名|該[^在]|記者|記者會|目前|警方|不過|然而|此外|另外)/u

/** Pointers to other stories inside a line, each with the headline that it names. */
export const chinesePointers = (line: string): Span[] => {
  const bracketed = [...line.matchAll(BRACKETED)].map((match) => ({
    start: match.index,
    end: bracketEnd(line, match.index + match[0].length),
  }))
  const bare = [...line.matchAll(BARE)].map((match, index, all) => {
    const from = match.index + match[0].length
    return { start: match.index, end: headlineEnd(line, from, all[index + 1] ?? all[index - 1]) }
  })
  return [...bracketed, ...bare]
}

/** Behind a forgotten bracket the headline runs to the end of a short rest, else as far as a headline does. */
const bracketEnd = (line: string, from: number): number => {
  const close = /[）)】〕]/.exec(line.slice(from, from + 2 * HEADLINE))
  if (close) return from + close.index + 1
  return headlineEnd(line, from, undefined)
}

/**
 * Where the headline that begins at `from` ends: at the end of a short rest, else where it stops being the same as
 * the headline of another pointer of the line, else before the first words that open a sentence, else behind its last
 * full-width space or mark (what follows may be the story's), else at a comma.
 */
const headlineEnd = (line: string, from: number, twin: RegExpExecArray | undefined): number => {
  const rest = line.slice(from, from + HEADLINE + 20)
  if (from + rest.length >= line.length && !rest.includes('。')) return line.length
  const shared = twin
    ? sharedLength(rest, line.slice(twin.index + twin[0].length, twin.index + twin[0].length + HEADLINE))
    : 0
  if (shared >= 8) return from + shared
  return from + looseHeadline(rest)
}

const sharedLength = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++
  return length
}

const looseHeadline = (rest: string): number => {
  const lead = /^(?:[^。\n　]{0,40}　)?.{6}/u.exec(rest)?.[0].length ?? 0
  const opener = SENTENCE_OPENER.exec(rest.slice(lead, HEADLINE))
  if (opener) return lead + opener.index
  const mark = /[，。]/u.exec(rest.slice(lead, HEADLINE))
  const gap = rest.slice(0, mark ? lead + mark.index : HEADLINE).search(/[　！？!?][^　！？!?]*$/u)
  if (gap >= 8) return gap + 1
  return mark ? lead + mark.index + 1 : Math.min(rest.length, HEADLINE)
}
