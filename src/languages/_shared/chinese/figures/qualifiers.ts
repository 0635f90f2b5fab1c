import type { QualifierWords } from '../../../parts/numerals.ts'

// What may stand between the qualifier and its number: 約有30人, 超過了, 至少造成5人.
const GAP =
  '(?:[有為達是需要共花占佔在了過]|(?:只能|可以?|能)(?:載|容納|收|坐|領|用)?|(?:還|仍|也)?(?:要|需|須|得|將)?再?(?:持續|維持|等待?)|還[要需]|已有|造成|停留|耗時|歷時|花費|耗費|增加|減少|相當於|高達|達到|來到|[:：])?[ \\u00a0]?'

const before = (words: string): RegExp => new RegExp(`(?:${words})${GAP}$`)

/** Before the number. The longer and the negated come first: 不超過 and 不會超過 are under, not over. */
export const qualifiersBefore: readonly QualifierWords[] = [
  // 不到100億 · 低於5% · 至多3人 ; not 不足為奇
  {
    qualifier: 'under',
    pattern: before(
      '不到|未滿|不滿|不足|低於|少於|小於|未達|不達|至多|最多|頂多|[不未沒](?:會|得|能|可|應|該|宜|致|致於|至於|曾|有)?超過|不可能超過|不逾|未逾|未破|跌破|不多於|不高於',
    ),
  },
  // 逾10% · 至少5人 · 上百萬 ; not 經過, 通過
  {
    qualifier: 'over',
    pattern: before(
      '逾|超過|超逾|超出|突破|衝破|至少|起碼|最少|高於|多於|大於|不止|不只|不少於|不低於|不下|(?<![打跌衝突看識摜踢戳])破',
    ),
  },
  // 約30人 · 近百人 ; not 紐約30人, 附近3戶, 最近3年
  {
    qualifier: 'about',
    pattern: before(
      '大約|約莫|約略|約計|將近|接近|逼近|大概|差不多|幾乎|粗估|估計?約|概約|大致|(?<![條合紐預簽契公節制解租違毀相邀赴續婚密稿履])約|(?<![最附鄰靠親拉走貼])近|上下',
    ),
  },
]

/** Only before a magnitude that nothing counts: 上百萬, 過半百, 成千. */
export const bareQualifiersBefore: readonly QualifierWords[] = [{ qualifier: 'over', pattern: /[上過超破][ \u00a0]?$/ }]

/** After the number and its unit. */
export const qualifiersAfter: readonly QualifierWords[] = [
  // 100億美元都不到
  { qualifier: 'under', pattern: /^(?:[都還也]?(?:不到|未滿|不滿|沒有到)|以下|以內|之內|之下)/ },
  // 10年以上 · 3成多 · 1年餘 ; not 多數
  {
    qualifier: 'over',
    pattern: /^(?:[或及]?以上|之上|開外|有餘|出頭|起跳|[多餘](?![數少出額重次媒樣方半邊達為是國項名人種位年家]))/,
  },
  // 30人左右 ; not 左右兩側
  { qualifier: 'about', pattern: /^(?:左右(?![兩邊側手])|上下(?![班學樓車])|之譜|不等)/ },
]
