import { createLexicon, wordsOf } from '../../../../text/lexicon.ts'

/** What a lone Han numeral counts besides the units of figures: 三者, 六年生. */
export const countables = createLexicon(
  wordsOf(
    '年 月 日 号 歳 才 時 分 秒 週 夜 晩 期 度 級 階 層 国 カ国 か国 党 省 市 県 区 州 島 大 者 人 男 女 名 位 個 つ 場所 局 院 校 店 線 路 車 機 世紀 世 代 戦 勝 敗 連勝 連敗 連覇 冠 球 打席 回 孫 字 句 面 倍 割 分の 種 型 段 部 章 節 課 項 点 条 道 座 間 棟 口 戸 組 隊 番 行 列 票 席 件 本 枚 社 軒 杯 皿 匹 頭 羽 台 隻 発 丁目 番地 円 か月 カ月 ヶ月 ヵ月 か所 カ所 箇所 学期 日間 年間 週間 時間 周年 男 女 塁 死 塁打 人組 品 泊',
  ),
)

/** What makes a lone pronoun or determiner of it; anchored behind the numeral. */
export const pronoun =
  /^[ ]?人(?:は|とも|が共に|の間|で|が(?!死|亡|重|軽|負傷|けが|死亡))|^[ ]?(?:者|[かカヶ]?国間|国の|つとも)/

/** Words that say a number without its numeral, whoever is meant by them. */
export const faint: readonly (readonly [pattern: RegExp, value: number, also?: readonly number[]])[] = [
  [/[初最]初?(?=[のめてに回戦])|首位|ひとり|ひとつ|単独|単(?=[一発位打])/g, 1],
  [/前半|上半/g, 1],
  [/後半|下半/g, 2],
  [/両(?!替|手)|双|ふたり|ふたつ|二(?!十|百|千)/g, 2],
  [/みっつ|トリオ|三(?!十|百|千)/g, 3],
  [/半(?=時間)/g, 30, [0.5]],
  [/半(?=年)/g, 6, [0.5, 50]],
  [/(?<=[時間])半/g, 30, [0.5]],
  [/(?<![時間])半(?!導|島|年|時間)/g, 50, [0.5]],
  [/倍/g, 2],
  [/元(?=年)/g, 1],
  [/[毎各](?=[年月日週時回人])/g, 1],
  [/次いで|次点|準優勝/g, 2],
  [/正午/g, 12],
  [/ダース/g, 12],
]
