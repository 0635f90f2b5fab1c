import type { Span } from '../../../../model/span.ts'

/** How notices of help lines and warnings begin. */
const NOTICE =
  /(?<=^|[。！？!?）)」』》\s\d（(]|\d日)(?:[★●◎※▲■]\s?)?(?:(?:《[^《》\n]{1,20}》|[\p{Script=Han}A-Za-z]{2,10})?(?:關心|关心|提醒)[您你][，,：:\s]{1,2}(?=[^。\n]{0,12}(?:自殺|自杀|輕生|给自己|給自己|生命|珍惜|撥打|專線))|珍惜生命[，,。]?\s?自[殺杀]|自[殺杀](?:不能|解決不了|無法)解?[決决]?|(?:請|请)?再?[給给]自己一次[機机][會会]|若(?:您|你)?[須需]要?[諮咨][商詢询]|(?:自殺)?(?:防治)?[諮咨][詢询]?安心專線\s?[：:])/gu

const HOTLINE =
  /(?:專線|专线|熱線|热线|生命線|生命线|張老師|电话|電話)[^。\d\n]{0,14}?[「『]?\d[\d-]{2,11}[」』]?(?:\s?[（(][^（()）\n]{0,12}[）)])?/u

const DRINKING =
  /[※◎★]?\s?(?:酒後不開車|飲酒過量|飲酒過度|喝酒不開車|未滿18歲)[^。！!※\n]{0,20}[。！!]?(?:\s?提醒您[^。！!※\n]{0,16}[。！!])?\s?※?/gu

/** How far the next number may be from the words before it. */
const REACH = 90

/** Notices of help lines (with all their numbers) and drinking warnings inside a line. */
export const chineseHelpNotices = (line: string): Span[] => {
  const notices: Span[] = []
  for (const match of line.matchAll(NOTICE)) {
    const from = match.index + match[0].length
    if (match.index < (notices.at(-1)?.end ?? 0)) continue
    const end = noticeEnd(line, from)
    if (end) notices.push(withBrackets(line, { start: match.index, end }))
  }
  for (const match of line.matchAll(DRINKING)) notices.push({ start: match.index, end: match.index + match[0].length })
  return notices
}

/** A notice that fills its brackets takes them along. */
const withBrackets = (line: string, { start, end }: Span): Span =>
  /[（(]/.test(line.charAt(start - 1)) && /[）)]/.test(line.charAt(end))
    ? { start: start - 1, end: end + 1 }
    : { start, end }

const noticeEnd = (line: string, from: number): number | undefined => {
  let end: number | undefined
  for (let next = hotlineEnd(line, from); next !== undefined; next = hotlineEnd(line, next)) end = next
  if (end === undefined) return undefined
  const rest = /^[^。\n]{1,12}。/.exec(line.slice(end, end + 14))
  if (rest && !/^[\s」』。；;！!、）)]/.test(rest[0])) return end + rest[0].length
  return end + (/^[\s」』。；;！!]*/.exec(line.slice(end, end + 8))?.[0].length ?? 0)
}

const hotlineEnd = (line: string, from: number): number | undefined => {
  const match = HOTLINE.exec(line.slice(from, from + REACH))
  return match ? from + match.index + match[0].length : undefined
}
