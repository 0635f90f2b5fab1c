import { COMMON_FURNITURE, STYLE_RULE } from '../_shared/boilerplate/common.ts'
import { compactDate, eraDate, hanDate, numericDate } from '../_shared/boilerplate/dates.ts'
import { consistsOf, matchesAny, placesOf } from '../_shared/boilerplate/spans.ts'
import type { BoilerplateRules, Credit } from '../parts/boilerplate.ts'

/** 【霧港＝山田太郎】, 【ロンドン時事】, ［東京　８日　ロイター］ */
const DATELINE =
  /^(?:【([^【】\n]{2,24})】|[［[]([^［］[\]\n]{2,24}(?:ロイター|共同|時事|AFP|AP))[］\]](?:\s?[-－―]{1,2})?)[\s　]*/u
const SIGN_OFF =
  /[（(]((?:記者・|文・)?[\p{Script=Han}\p{Script=Katakana}ー・、\s]{2,24}記者|共同|時事|ロイター|聞き手・[^（()）\n]{2,16}|[\p{Script=Han}]{1,4}[\s　]?[\p{Script=Han}]{1,4})[）)]$/u
const CREDIT_LINE =
  /^(?:文|取材|記者|執筆|編集|筆者|聞き手)(?:\s?[：:・／/＝]\s?|[\s　])([\p{Script=Han}\p{Script=Katakana}ー・、\s　]{2,24})$/u
const NAMED = /^([\p{Script=Han}]{2,8}|[\p{Script=Katakana}ー・]{3,16})\s?記者$/u
/** Words in brackets at the end of a story that name nobody. */
const NO_NAME = /敬称略|つづく|続く|おわり|終わり|^[完終了]$|抜粋|原文|以下同|写真|後編|前編|全文/
const AGENCY = /^(?:共同|時事|ロイター|AFP|AP)$/

const TOOLS =
  /シェア(?:する)?|ツイート|ブックマーク|印刷|保存|メール|コピー|コメント|フォロー|ログイン|会員登録|無料登録|文字サイズ|拡大|縮小|大|中|小|いいね|facebook|twitter|line|はてな|pocket|note|x|記事|この|を|する|を?読む|時間|分|閉じる|メニュー|検索/giu
const SHORT_FURNITURE: readonly RegExp[] = [
  /(?:会員|無料)?登録(?:する|は|して)[^。]{0,20}$|有料(?:会員|記事)|続きを(?:読む|見る)|残り[:：]?\s?\d+文字/,
  /アプリを?(?:ダウンロード|で読む)|メールマガジン|ニュースレター|友だち追加|公式(?:LINE|X|アカウント)/,
  /無断転載|著作権|転載を禁/,
  /^(?:タグ|キーワード|カテゴリー?|トピックス?)\s?[：:]/,
  /^(?:【PR】|PR|広告|スポンサー)/,
]
/** 無断転載を禁じます; not: 著作権は市に残る。 */
const NO_COPY = /(?:無断(?:転載|複製|使用)|転載)[^。]{0,16}(?:禁じ|禁止|お断り|ご遠慮)/
/** A sentence of the story may speak of apps and copyright too. */
const isSaid = (line: string): boolean => line.length > 10 && /。[」』）]?$/.test(line)
const isNotice = (line: string): boolean =>
  matchesAny(line, SHORT_FURNITURE) || (line.length <= 50 && consistsOf(line, TOOLS))
const MORE =
  /^[\s■●◆▼▶【[]*(?:関連(?:記事|ニュース|リンク|キーワード|トピックス)|あわせて読みたい|おすすめ(?:の)?(?:記事|ニュース)?|こちらも(?:おすすめ|読む)|人気(?:記事|ランキング)|アクセスランキング|ランキング|最新(?:記事|ニュース)|新着(?:記事|ニュース)|注目の?(?:記事|ニュース)|もっと(?:見る|読む)|ほかの記事|この記事を読んだ人は)[\s：:】\]>]*(?:一覧)?$/u
const PAGE_END = /^(?:コメント(?:\s?[（(]?\d*|を書く|欄)|利用規約|プライバシーポリシー|運営会社|お問い合わせ|会社概要)/u
const PHOTO =
  /[（(＝=][^（()）\n＝=]{0,40}?(?:撮影|写真提供|提供|代表撮影|資料写真|ロイター|共同|AP|AFP)[^（()）\n]{0,16}[）)]?$|(?:写真|画像|撮影|提供)\s?[：:＝=]\s?[^。\n]{2,30}$/gu

/** How Japanese pages frame a story. */
export const boilerplate: BoilerplateRules = {
  dates: [eraDate, hanDate, numericDate, compactDate],
  endsSentence: (line) => /[。！？!?…][」』”"）)】]*$/u.test(line),
  headsOtherStories: (line) => line.length <= 30 && MORE.test(line),
  endsPage: (line) => line.length <= 40 && PAGE_END.test(line),
  isFurniture: (line) =>
    matchesAny(line, COMMON_FURNITURE) ||
    (line.length <= 80 && (NO_COPY.test(line) || (!isSaid(line) && isNotice(line)))),
  intrusions: (line) => placesOf(line, STYLE_RULE),
  credits: (line) => [...dateline(line), ...signOff(line)],
  creditLine: (line) => {
    if (NAMED.test(line) || CREDIT_LINE.test(line)) return { byline: line, publisher: null }
    return undefined
  },
  couldBeReporters: () => false,
  captionEnds: (line) => placesOf(line, PHOTO).map((place) => place.end),
  innerCaptions: () => [],
  opensCaption: (line) => /^(?:写真[：:＝]|▲|△|【写真】|画像[：:])/.test(line),
  unlikelyTitle: () => false,
  dateWords: /公開|配信|更新|掲載|投稿|日時|最終|付|発信|時間|記事|朝刊|夕刊/gu,
}

const dateline = (line: string): Credit[] => {
  const match = DATELINE.exec(line)
  const content = match?.[1] ?? match?.[2]
  if (!match || !content || (match[1] && !/[＝=]|時事|共同|支局/.test(content))) return []
  const byline = /[＝=]([^＝=]{2,16})$/.exec(content)?.[1]?.trim() ?? null
  const publisher = /時事|共同|ロイター|AFP|AP/.exec(content)?.[0] ?? null
  return [{ span: { start: 0, end: match[0].length }, place: 'opens', byline, publisher, date: null }]
}

const signOff = (line: string): Credit[] => {
  const tail = line.slice(-40)
  const match = SIGN_OFF.exec(tail)
  if (!match || !/[。」]$/.test(tail.slice(0, match.index).trimEnd())) return []
  const name = (match[1] ?? '').trim()
  if (NO_NAME.test(name)) return []
  const start = line.length - tail.length + match.index
  const isAgency = AGENCY.test(name)
  return [
    {
      span: { start, end: line.length },
      place: 'closes',
      byline: isAgency ? null : name,
      publisher: isAgency ? name : null,
      date: null,
    },
  ]
}
