import { foldWidth } from '../../../../text/fold.ts'
import type { Credit, WrittenDate } from '../../../parts/boilerplate.ts'
import { withoutPlace } from './places.ts'

/** Agencies that stand alone in brackets where a report or a photo ends. */
export const AGENCY =
  '(?:中央社|美聯社|美联社|路透社?|法新社|歐新社|新華社|新华社|中新社|共同社|韓聯社|韩联社|德新社|塔斯社|彭博|達志影像|視覺中國|视觉中国|Getty(?: Images)?|AP|AFP|Reuters|EPA)'

const ONLY_AGENCY = new RegExp(`^${AGENCY}$`)
const BRACKETED = /[（(〔【[［]([^（()）〔〕【】［］[\]\n]{2,60})[）)〕】\]］]/g
const EDITOR =
  /^(?:責任編輯|责任编辑|責編|责编|編輯|编辑|核稿編輯|核稿|編譯|编译|譯者|译者|翻譯|翻译|校對|校对|主編|主编|實習編輯)\s?[：:／/╱\s]/
const REPORT = /(?:報導|报道|報道|报导|[電电]|[专專][電电]|特稿)$/
/** 【某報專訊】 */
const NEWS_OF = /[專专]?[訊讯]$/
const REPUBLIC_DAY = /^\s?(1\d{2})(\d{2})(\d{2})(?!\d)/
const OPEN_DATELINES: readonly RegExp[] = [
  // 中央社記者某某台北8日電
  /^[^\s，。：（()）]{2,12}?[記记]者[^\s，。：（()）]{2,24}?\d{1,2}日[^\s，。：（()）]{0,4}[電电](?!廠|厂|站|力|影|視|视|動|动|信|子|腦|脑|話|话|價|价|網|网|商|器|池|纜|缆|車|车)/u,
  // 新华社北京1月8日电（记者某某）
  /^[\p{Script=Han}]{1,6}[社網网][\p{Script=Han}]{2,10}(?:\d{1,2}月)?\d{1,2}日[電电](?:\s?[（(](?:[記记]者)?[^（()）\n]{2,24}[）)])?/u,
  // 某報訊（記者某某）
  /^[\p{Script=Han}]{2,8}[訊讯]\s{0,2}[（(]\s?[記记]者[^（()）\n，]{2,30}[）)]/u,
  // 本報訊 記者某某
  /^本[報报][訊讯](?:\s?[（(]?[記记]者\s?[\p{Script=Han}、\s]{2,16}[）)]?(?=\s))?/u,
  // （某報記者 某某）
  /^[（(〔【][\p{Script=Han}]{0,8}[記记]者[\s　:：]?[\p{Script=Han}、\s　]{2,16}[）)〕】]/u,
  // 記者某某／台北報導
  /^[記记]者[^，。：\s／/╱]{2,20}[／/╱][^，。\s]{2,6}[報报][導道导]/u,
]
const AFTER_DATELINE = /^[\s　:：]*/

/** Datelines, bylines and sign-offs of Chinese pages: （中央社記者某某台北8日電）, 〔記者某某／台北報導〕, （編輯：某某）1140701. */
export const chineseCredits = (line: string): Credit[] => {
  const credits = [...line.matchAll(BRACKETED)]
    .map((match) => bracketed(line, match))
    .filter((credit) => credit !== null)
  const open = openDateline(line)
  return open && !credits.some((credit) => credit.span.start < open.span.end) ? [open, ...credits] : credits
}

/** A dateline without brackets. Agencies of the mainland write its digits in full width. */
const openDateline = (line: string): Credit | undefined => {
  const head = foldWidth(line.slice(0, 80))
  const end = OPEN_DATELINES.map((pattern) => pattern.exec(head)?.[0].length).find((length) => length !== undefined)
  if (end === undefined) return undefined
  const space = AFTER_DATELINE.exec(head.slice(end))?.[0].length ?? 0
  return { span: { start: 0, end: end + space }, place: 'opens', ...reportersOf(head.slice(0, end)), date: null }
}

const bracketed = (line: string, match: RegExpExecArray): Credit | null => {
  const content = (match[1] ?? '').trim()
  const span = { start: match.index, end: match.index + match[0].length }
  if (EDITOR.test(content)) return signOff(line, span)
  if (REPORT.test(content) && /[／/╱日社者]|中心/.test(content) && isPlaced(line, span, content)) {
    return { span, place: placeOf(line, span, content), ...reportersOf(content), date: null }
  }
  if (NEWS_OF.test(content) && line.slice(0, span.start).trim() === '') {
    return { span, place: 'opens', byline: null, publisher: content.replace(NEWS_OF, ''), date: null }
  }
  const isAgency = ONLY_AGENCY.test(content)
  if (!isAgency || !followsSentence(line, span.start) || line.length < 160) return null
  return { span, place: 'closes', byline: null, publisher: content, date: null }
}

const signOff = (line: string, span: Credit['span']): Credit => {
  const day = REPUBLIC_DAY.exec(line.slice(span.end, span.end + 10))
  if (!day) return { span, place: 'closes', byline: null, publisher: null, date: null }
  const end = span.end + day[0].length
  return {
    span: { start: span.start, end },
    place: 'closes',
    byline: null,
    publisher: null,
    date: republicDay(day, end),
  }
}

const republicDay = (day: RegExpExecArray, end: number): WrittenDate => ({
  year: Number(day[1]) + 1911,
  month: Number(day[2]),
  day: Number(day[3]),
  hour: null,
  minute: 0,
  second: 0,
  offset: null,
  span: { start: end - 7, end },
})

/** A bracket in the middle of a sentence (去年報導過的) is a part of it. */
const isPlaced = (line: string, span: Credit['span'], content: string): boolean =>
  /\d日.{0,4}[電电]$/.test(content) ||
  /[〔【]/.test(line.charAt(span.start)) ||
  line.slice(0, span.start).trim() === '' ||
  line.slice(span.end).trim() === '' ||
  followsSentence(line, span.start)

/** A report from a place opens its story wherever it stands, （…／台北報導） only at the head of a line. */
const placeOf = (line: string, span: Credit['span'], content: string): Credit['place'] => {
  if (line.slice(0, span.start).trim() === '') return 'opens'
  if (line.slice(span.end).trim() === '') return 'closes'
  return /[電电]$/.test(content) || /[〔【]/.test(line.charAt(span.start)) ? 'opens' : 'closes'
}

const followsSentence = (line: string, at: number): boolean =>
  /[。！？!?」』”"）)》…]\s*$/.test(line.slice(Math.max(0, at - 4), at))

/** 中央社 before 記者 or a place, 某某日報記者; not the desk of 即時新聞／綜合報導. */
const PUBLISHER =
  /^[\p{Script=Han}A-Za-z]{1,8}?(?:社|報|报|網|网|台|臺|新聞|新闻)(?=\s?(?:特派|實習|实习|駐|驻)?[記记]者|[\p{Script=Han}]{2,6}(?:\d{1,2}月)?\d{1,2}日)/u

/** The reporters and the publisher that a dateline names. */
const reportersOf = (content: string): Pick<Credit, 'byline' | 'publisher'> => {
  const inside = content.replace(/^[（(〔【]|[（()）〕】\s:：]+$/gu, '').replace(/[（(]/u, ' ')
  const publisher = PUBLISHER.exec(inside)?.[0] ?? null
  const ofPublisher = publisher && !/^本[報报]/.test(publisher) ? publisher : null
  const named = /((?:特派|實習|实习)?[記记]者)\s{0,2}([\p{L}][^／/╱]+)/u.exec(inside)
  if (named) return { byline: `${named[1]}${namesOf(named[2] ?? '')}`, publisher: ofPublisher }
  const desk = /^(?=\p{L})([^／/╱]{2,24})[／/╱]/u.exec(inside)?.[1]?.trim()
  return { byline: desk ?? null, publisher: ofPublisher }
}

const namesOf = (written: string): string => {
  const names = written.replace(/(?:\d{1,2}月)?\d{1,2}日.*$/u, '').replace(/[報报][導道导]$/u, '')
  if (names.length === written.length) return names.trim()
  return names
    .split('、')
    .map((name, index, all) => (index === all.length - 1 ? withoutPlace(name.trim()) : name.trim()))
    .join('、')
}

const NAMES = '[\\p{Script=Han}A-Za-z·．.、／/╱&\\s]{2,30}?'
const CREDIT_LINE = new RegExp(
  `^[（(【〔[◎●■\\s]{0,2}((?:文|撰文|作者|記者|记者|採訪|采访|報導|编译|編譯|整理|撰稿|文字|圖文|特約記者)\\s?[：:／/｜|╱]\\s?${NAMES}|` +
    `(?:特派|實習)?[記记]者(?:\\s?[\\p{Script=Han}]{2,4}(?:、[\\p{Script=Han}]{2,4}){0,4}\\s?[／/╱]${NAMES}|\\s[\\p{Script=Han}]{2,4}|[\\p{Script=Han}]{3}))` +
    `[）)】〕\\]]?(?:\\s+[\\p{Script=Han}]{2,4}[：:／/｜|].*)?$`,
  'u',
)
const SOURCE_LINE =
  /^(?:資料|新聞|稿件|文章)?(?:來源|来源|出處|出处)\s?[：:｜|]\s?([A-Za-z][A-Za-z .&'-]{1,30}|[^\s。，！？【（([{\n]{2,24})(?:[\s【（([{].{0,40})?$/u

/** A whole line that names the reporters (文／某某, 記者某某／台北報導) or the source (來源：某報). */
export const chineseCreditLine = (line: string): Pick<Credit, 'byline' | 'publisher'> | undefined => {
  const source = SOURCE_LINE.exec(line)
  if (source) return { byline: null, publisher: source[1]?.trim() ?? null }
  const written = CREDIT_LINE.exec(line)?.[1]?.trim()
  if (!written) return undefined
  if (/[報报][導道导]$|[電电]$/.test(written)) return reportersOf(written)
  return { byline: written, publisher: null }
}
