import { createLexicon, wordsOf } from '../../../../../text/lexicon.ts'

/** What a lone Han numeral counts besides the units of figures, in simplified characters: 三国, 六大, 五年级. */
export const countables = createLexicon(
  wordsOf(
    '年 月 日 号 岁 点 时 分 秒 周 天 夜 晚 季 期 届 次 度 级 楼 层 国 党 省 市 县 区 州 岛 大 强 者 人 男 女 童 兄弟 姐妹 名 位 个 处 场 场比赛 局 方 院 校 厂 店 线 路 车 船 机 镇 村 里 代 世纪 世 多 余 度 战 胜 败 连胜 连败 连霸 冠 球 分球 分 安打 洲 子 孙 字 句 面 倍 半 死 伤 重 审 种 款 类 型 段 部 篇 章 节 课 步 项 点 条 道 座 间 栋 口 家 户 组 队 排 行 列 格 档 票 席 案 件 宗 笔 单 份 包 盒 箱 瓶 杯 碗 盘 桌 套 双 对 支 枝 根 棵 株 朵 片 块 张 幅 幢 台 架 辆 艘 匹 头 只 条 尾 粒 颗 滴 元 圆 角 毛 公里 米 公斤 吨 克 升 亩 坪 成 折 个月 星期 礼拜 小时 分钟 秒钟 刻钟',
  ),
)

/** Right before a numeral: the day of a week, and not how many. Ends with `$`. */
export const weekday = /(?:星期|礼拜|[周週])$/

/** Right before a numeral: an order. Ends with `$`. */
export const order = /第[ ]?$/

/** 两国, 两人都, 三者之间: who was named before. Anchored behind the numeral. */
export const pronoun =
  /^[国岸党者造老边旁侧端头极难手眼腿脚耳性](?!家)|^(?:人|名?[^，。；、\d]{0,4}?[人方])(?:都|均|皆|也|则|还|互|相|一起|一同|共同|同时|曾|各|分别|之间|间的|关系|双方|因|以|于|在|从|将|已|的|是|后来|随后|表示|，|、|$)/

/** 这两种, 另外三人: the same, told by the word before it. Ends with `$`. */
export const definite = /[这那该此]$|(?:上述|前述|其余|其他|另外|另|这另外)$/

/** 一人死亡, 一死: counted among the victims. Anchored behind the numeral. */
export const victim = /^(?:名?[^，。；、\d]{0,3})?(?:死|亡|身亡|丧生|罹难|遇难|受伤|重伤|轻伤|失踪|送医)/

/** 第一大, 第一时间: the largest, at once. Anchored behind the numeral. */
export const superlative = /^(?:[大线手眼]|时间|夫人)/

/** 20世纪30年代: the century of a decade, anchored behind its number, and before the decade's. */
export const century = /^[ ]?世纪[ ]?[0-9一二三四五六七八九]0?[十]?[ ]?年代/
export const ofCentury = /([0-9]{1,2}|十[一二三四五六七八九]?|二十[一]?)[ ]?世纪[ ]?$/

/** 甲、乙和丙三人: a list that the number only sums up. Global. */
export const listMarks = /[、和与及跟]/g

/** Numerals that count nothing and that no list of figures has: 百分点, 万岁. */
export const idle: readonly RegExp[] = [/百分点/g, /万岁/g, /《[^《》\n]{1,40}》/g]

/** Vague numbers in words of their own, with the range that they leave open. */
export const vague: readonly (readonly [pattern: RegExp, low: number, high: number])[] = [
  [/数以百计/g, 100, 999],
  [/数以千计/g, 1e3, 9999],
  [/数以万计/g, 1e4, 99_999],
  [/数以十万计/g, 1e5, 999_999],
  [/数以百万计/g, 1e6, 9_999_999],
  [/成千上万/g, 1e3, 99_999],
  [/成百上千/g, 100, 9999],
]

/** Behind a number: what makes 增加一倍 twofold. Before it, ends with `$`. */
export const grows = /(?:增|涨|多|高|升|长|扩大|超出|大|贵|快)[加长了出过约近达逾]{0,3}$/

/** Words that say a number without its numeral, whoever is meant by them. */
export const faint: readonly (readonly [pattern: RegExp, value: number, also?: readonly number[]])[] = [
  [/首(?=[次位度批场季日个座家例名名]|相|)/g, 1],
  [/[上前]半/g, 1],
  [/[下后]半/g, 2],
  [/[双俩]|倆/g, 2],
  [/[单独](?=[一日月季场]|亡|人)/g, 1],
  [/半(?=个?(?:小时|钟头))/g, 30, [0.5]],
  [/半(?=年)/g, 6, [0.5, 50]],
  [/半(?!导|岛|小时|个小时|个?钟头|年)/g, 50, [0.5]],
  [/其次|次于|居次|亚军|次席/g, 2],
  [/[每某][一]?(?=[年月天日周个小人名位次场])/g, 1],
  [/元(?=年)/g, 1],
  [/[点时]半/g, 30],
]
