import { createLexicon, wordsOf } from '../../../text/lexicon.ts'
import type { TitleRules } from '../../parts/titles.ts'
import { roleStops } from './names/context.ts'
import { personNouns } from './names/personNouns.ts'
import type { ChineseScript } from './script.ts'
import {
  bareTitles,
  honorifics,
  mainlandTitles,
  notTitles,
  relationWords,
  titleEndings,
  titleModifiers,
  titleWords,
} from './titles/titles.ts'

/** Stops that also stand inside names. */
const weak = new Set(
  wordsOf(
    '可 能 應 會 都 想 看 率 帶 見 無 未 等 各 每 某 其 挺 酸 批 問 要 約 訪 若 連 除 就 才 又 還 再 已 曾 此 該 最 很 太 更 仍 須 需 擬 欲 盼 願 指 偕 攜 涉 疑 依 即 如 像 時 從 當 且 至 遭 獲 替 幫 或 有 令 使 經 以 到 後 兩 今 昨 人 因 據 給 向 將 控 告 次 來 辦 做',
  ),
)

/** How roles stand beside names in Chinese. */
export const createTitles = ({ write }: ChineseScript): TitleRules => {
  const lexicon = (words: Iterable<string>) => createLexicon(write([...words]))
  return {
    titles: lexicon([...titleWords, ...mainlandTitles, ...relationWords]),
    endings: lexicon(titleEndings),
    notTitles: lexicon(notTitles),
    bare: lexicon(bareTitles),
    heads: write(new Set('局處署院部校會隊館所社科組系園廠站台團課室廳司分')),
    noRoles: lexicon(wordsOf('代表 指揮 先生 對手 記者 父母 同學 同事 偶像 冠軍 王牌 中場 民眾 網友 駕駛')),
    descriptions: lexicon(wordsOf('籍 裔 族 屆 任 線 級 系')),
    relations: lexicon(relationWords),
    modifiers: lexicon(titleModifiers),
    formers: lexicon(wordsOf('前 前任 原 原任 時任 現任 新任 候任 已故 卸任')),
    stops: lexicon(roleStops.filter((word) => !weak.has(word))),
    weakStops: lexicon(weak),
    breaks: lexicon(['的', '是']),
    attendants: lexicon(
      wordsOf(
        '律師 委任律師 辯護律師 助理 特助 特別助理 國會助理 顧問 員工 經紀人 司機 粉絲 幕僚 秘書 祕書 機要秘書 教練 研究員 同案被告 支持者 學生 隊友 對手 翻譯 口譯 主演',
      ),
    ),
    offices: lexicon(wordsOf('擔任 出任 接任 升任 轉任 兼任 身兼 就任 獲任 獲聘為 當選 現任 現為 曾任 是 為 身為')),
    determiners: lexicon(wordsOf('一名 一位 一個')),
    honorifics: write(honorifics),
    gendered: write([
      ...personNouns.male.map((word) => ({ word, gender: 'male' as const })),
      ...personNouns.female.map((word) => ({ word, gender: 'female' as const })),
    ]),
  }
}
