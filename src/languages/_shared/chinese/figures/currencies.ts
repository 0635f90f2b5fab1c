import type { ByPlace, MoneyPrefix, Place, UnitContext, UnitForm } from '../../../parts/units.ts'
import { prefixesOf, signPrefixes } from '../../currencies.ts'
import type { ChineseScript } from '../script.ts'

/** 元 alone is the money of the place that the article is about. */
export const yuan: ByPlace = { TW: 'TWD', CN: 'CNY', HK: 'HKD', MO: 'MOP', SG: 'SGD' }
const dollar: ByPlace = { none: 'USD', TW: 'TWD', HK: 'HKD', US: 'USD', SG: 'SGD', CA: 'CAD', AU: 'AUD' }
const yen: ByPlace = { JP: 'JPY', CN: 'CNY' }

const NAMES: Readonly<Record<string, readonly string[]>> = {
  USD: ['美元', '美金', '美圓', '美刀'],
  EUR: ['歐元', '歐圓'],
  JPY: ['日圓', '日元', '日幣', '円'],
  GBP: ['英鎊', '鎊'],
  CNY: ['人民幣', '元人民幣', '人民幣元'],
  HKD: ['港幣', '港元', '港圓', '元港幣'],
  KRW: ['韓元', '韓圜', '韓圓', '韓幣'],
  TWD: ['新台幣', '新臺幣', '台幣', '臺幣', '元新台幣', '元台幣'],
  SGD: ['新加坡元', '新加坡幣', '新幣', '坡幣', '星元', '星幣', '新元'],
  AUD: ['澳元', '澳幣', '澳洲元'],
  CAD: ['加元', '加幣', '加拿大元'],
  NZD: ['紐元', '紐幣', '紐西蘭元'],
  CHF: ['瑞士法郎', '瑞郎'],
  RUB: ['盧布'],
  INR: ['印度盧比', '盧比'],
  IDR: ['印尼盾', '印尼盧比'],
  VND: ['越南盾', '越盾'],
  THB: ['泰銖', '泰幣'],
  PHP: ['菲律賓披索', '披索'],
  MYR: ['馬來西亞令吉', '令吉', '馬幣'],
  TRY: ['土耳其里拉', '里拉'],
  SEK: ['瑞典克朗'],
  NOK: ['挪威克朗'],
  DKK: ['丹麥克朗'],
  BRL: ['巴西雷亞爾', '巴西里耳', '雷亞爾'],
  MXN: ['墨西哥披索'],
  ZAR: ['南非蘭特', '蘭特', '南非幣'],
  ILS: ['謝克爾'],
  UAH: ['荷林夫納', '格里夫納'],
  SAR: ['沙烏地里亞爾'],
  AED: ['迪拉姆'],
  MOP: ['澳門幣', '澳門元', '葡幣'],
  NGN: ['奈拉'],
  MMK: ['緬元', '緬幣'],
}

const patterns = {
  // 5元 ; not 元月, 元首
  notYuan: /^[月首旦老件素宵年朝勳配氣]/,
  // 3塊錢 ; not 三塊地, 5塊肉
  piece: /^(?:錢|多|半|[一二三四五六七八九](?![一二三四五六七八九十百千萬億個名人位塊花])|$|[，。、！？；）」])/,
  // 八元五角 · 50元6角三分 ; not 三角, 60分
  afterSum: /[元圓塊角毛]$/,
  whole: /^(?:$|[，。、；！）」])/,
}

const money = (form: string, unit: string | ByPlace, fits: UnitForm['fits'] = null): UnitForm => ({
  form,
  unit,
  kind: 'money',
  factor: 1,
  noun: false,
  fits,
})

const coins = (forms: string, factor: number, unit: string | ByPlace, fits: UnitForm['fits'] = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ ...money(form, unit, fits), factor }))

/** Currencies after the number. */
export const createMoneyForms = ({ write }: ChineseScript): readonly UnitForm[] => {
  const is = write(patterns)
  const after =
    (pattern: RegExp, wanted: boolean) =>
    (context: UnitContext): boolean =>
      pattern.test(context.after) === wanted
  return write([
    ...Object.entries(NAMES).flatMap(([code, forms]) => forms.map((form) => money(form, code))),
    money('元', yuan, after(is.notYuan, false)),
    money('元整', yuan, after(is.whole, true)),
    money('圓', yuan),
    money('塊錢', yuan),
    { ...money('塊', yuan, after(is.piece, true)), tenths: true },
    ...coins('角 毛', 0.1, yuan, (context) => is.afterSum.test(context.before)),
    ...coins('分', 0.01, yuan, (context) => is.afterSum.test(context.before)),
    ...coins('角錢 毛錢', 0.1, yuan),
    ...coins('分錢', 0.01, yuan),
    ...coins('日本銭 銭', 0.01, 'JPY'),
    ...coins('便士', 0.01, 'GBP'),
    // Everybody's code, if not ISO's.
    ...coins('個比特幣 枚比特幣 比特幣', 1, 'BTC'),
    money('USD', 'USD'),
    money('EUR', 'EUR'),
    money('TWD', 'TWD'),
    ...coins('美分', 0.01, 'USD'),
    ...coins('歐分', 0.01, 'EUR'),
  ])
}

/** Currencies before the number. */
export const moneyPrefixes: readonly MoneyPrefix[] = [
  ...signPrefixes,
  ...prefixesOf({ TWD: ['NTD', 'NT'], USD: ['美元', '美金'] }),
  ...Object.entries(NAMES).flatMap(([unit, forms]) =>
    forms.filter((form) => !form.startsWith('元')).map((form) => ({ form, unit })),
  ),
  { form: '$', unit: dollar },
  { form: '＄', unit: dollar },
  { form: '¥', unit: yen },
  { form: '￥', unit: yen },
]

/** Which country an article is about, by the places and offices that it names. */
export const places: readonly Place[] = [
  {
    tag: 'TW',
    words:
      /台灣|臺灣|台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|新竹|基隆|嘉義|彰化|雲林|屏東|花蓮|台東|臺東|宜蘭|苗栗|南投|金門|澎湖|立法院|行政院|台幣|立委|台股|全台|國人|中央社/g,
  },
  { tag: 'CN', words: /中國|大陸|北京|上海|廣州|深圳|人民幣|國務院|杭州|重慶|天津|習近平|中共|A股/g },
  { tag: 'HK', words: /香港|港府|港股|九龍|新界|特首|港人|港鐵|恒生|恆生/g },
  { tag: 'MO', words: /澳門/g },
  {
    tag: 'US',
    words:
      /美國|紐約|華盛頓|加州|白宮|聯準會|華爾街|內華達|拉斯維加斯|洛杉磯|舊金山|芝加哥|德州|佛州|川普|拜登|英國|倫敦|歐盟|非洲/g,
  },
  { tag: 'JP', words: /日本|東京|大阪|日圓|日經|京都|北海道|沖繩/g },
  { tag: 'SG', words: /新加坡|星洲/g },
  { tag: 'CA', words: /加拿大|多倫多|溫哥華|渥太華/g },
  { tag: 'AU', words: /澳洲|雪梨|墨爾本|坎培拉/g },
]

/** Before a number with 萬 or 億 and no unit: 預算1000億, 每坪38萬. */
export const moneyBefore =
  /(?:預算|經費|罰金|罰鍰|罰款|處|罰|判|價|金|款|費|額|元|錢|薪|資|營收|收入|獲利|盈餘|虧損|市值|產值|投入|投資|斥資|砸|耗資|花費?|捐|賠償?|求償|詐騙|騙走|損失|交保|債|貸|募|成本|補助|補貼|獎金|獎|保證金|房|坪|存款|撥補?|業績|稅|付|借|賣|買|標|營業|資本|基金|進帳|年收)[^，。；、\d數]{0,6}$/
/** After such a number: 200萬以下罰金, 1000億預算. */
export const moneyAfter =
  /^(?:以上|以下|的|多|餘)?(?:預算|經費|罰金|罰鍰|罰款|資金|現金|存款|貸款|賄款|善款|獎金|賠償|債務|交保|投資|補助|補貼|營收|市值|產值|價|全額|頭期|高薪|年薪|薪)/
