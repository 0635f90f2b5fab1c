import type { Span } from '../../../../model/span.ts'
import { placesOf } from '../spans.ts'
import { AGENCY } from './credits.ts'

const OPENING = /^(?:[▲▼△▽↑↓◀▶◤◥]|圖\s?[：:／/]|图\s?[：:／/]|圖為|图为|圖說[：:]|图说[：:]|示意圖|資料照)/

/** （記者某某攝）, （圖／某某提供）, （資料照）, （翻攝畫面） */
const BRACKETED =
  '[（(](?:[^（()）\\n]{0,40}?(?:攝|摄|翻拍|提供|資料照片?|资料照片?|檔案照片?|資料圖|资料图|圖片?[／/：:]|图片?[／/：:]|圖取自|取自|截圖|截图|截自|圖源|傳真|[製制][圖图表])[^（()）\\n]{0,30})[）)]'
/** 中央社記者某某攝 114年7月1日, 記者某某／翻攝 */
const TAIL = `(?:${AGENCY})?[記记]者\\s?[\\p{Script=Han}]{2,4}(?:[、／/][\\p{Script=Han}]{2,4}){0,3}\\s?[／/╱]?\\s?(?:攝影?|摄影?|翻攝|提供|傳真|合成)(?:[\\s　]{0,4}1?\\d{1,3}年\\d{1,2}月\\d{1,2}日)?`
/** 潮汐電廠位置圖。中央社製圖; 圖／翻攝畫面 */
const DRAWN = `(?:${AGENCY}|[\\s。])(?:[製制]表?[圖图表])(?=$|[\\s。）)])`
const SHOWN = '(?<=[。！？\\s」])[圖图]\\s?[：:／/╱｜|]\\s?[^。，\\n]{2,20}$'
const SOURCE = '(?:[圖图]片?[來来]源|照片來源|[攝摄]影|圖片提供)\\s?[：:／/｜|][^。\\n]{1,30}$'

const CREDITS = new RegExp(
  `${BRACKETED}|${TAIL}|${DRAWN}|${SHOWN}|${SOURCE}|[（(]${AGENCY}[^（()）\\n]{0,6}[）)]$`,
  'gu',
)

/** Two credits in a row end one caption. A bracket within the first words is no credit. */
export const chineseCaptionEnds = (line: string): number[] => {
  const places = placesOf(line, CREDITS).filter((place) => place.start > 1)
  return places
    .filter((place, index) => !isFollowed(line, place.end, places[index + 1]?.start))
    .map((place) => place.end)
}

const isFollowed = (line: string, end: number, next: number | undefined): boolean =>
  next !== undefined && line.slice(end, next).trim() === ''

/** ▲, 圖為: what only a caption begins with. */
export const chineseOpensCaption = (line: string): boolean => OPENING.test(line)

/** A credit in brackets that says nothing else: （記者某某攝）, （圖／市政府提供）, （中央社檔案照片） */
const PLAIN_CREDIT =
  '[（(](?:[^（()）。，\\n]{0,20}(?:攝|摄|檔案照片?|档案照片?|資料照片?|资料照片?|截圖|截图|提供)|(?:圖片?|图片?|照片)\\s?[：:／/╱取][^（()）。，\\n]{1,24})[）)]'
const START = '(?<=[。！？][」』）)]?\\s?)'
const INSIDE = new RegExp(
  `${START}(?:[▲▼△▽]{1,2}|[圖图][為为]|[圖图][說说][：:])[^。\\n]{2,120}(?:。(?:${PLAIN_CREDIT})?|${PLAIN_CREDIT}|$)|` +
    `(?:^|${START})[^。！？\\n]{4,120}[。！？]${PLAIN_CREDIT}(?!$)`,
  'gu',
)

/** Captions inside a paragraph: sentences that open as one does (圖為…。) or that a photo credit follows, with the credit. */
export const chineseInnerCaptions = (line: string): Span[] => placesOf(line, INSIDE)
