import { signPrefixes } from '../../_shared/currencies.ts'
import type { ByPlace, MoneyPrefix, UnitContext, UnitForm } from '../../parts/units.ts'

/** ドル alone is the dollar of the place that the article is about; 元 is that of China but in Taiwan. */
const dollar: ByPlace = {
  none: 'USD',
  JP: 'USD',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  TWD: 'TWD',
}
const yuan: ByPlace = { none: 'CNY', JP: 'CNY', CN: 'CNY', TW: 'TWD', TWD: 'TWD' }
const yen: ByPlace = { none: 'JPY', JP: 'JPY', CN: 'CNY' }

/** What the news calls them, beside the names of the dictionary. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  JPY: ['日本円'],
  USD: ['米ドル', '米国ドル', '㌦'],
  EUR: ['ユーロ'],
  GBP: ['英ポンド', 'スターリングポンド'],
  CNY: ['人民元', '中国元'],
  TWD: ['台湾ドル', '台湾元', 'ニュー台湾ドル', '新台湾元', 'NTドル'],
  HKD: ['香港ドル', '港ドル'],
  KRW: ['ウォン'],
  AUD: ['豪ドル', 'オーストラリアドル', '豪州ドル'],
  CAD: ['加ドル', 'カナダドル'],
  NZD: ['NZドル', 'ニュージーランドドル'],
  SGD: ['シンガポールドル', '星ドル'],
  INR: ['インドルピー', 'ルピー'],
  IDR: ['ルピア'],
  THB: ['バーツ'],
  PHP: ['フィリピンペソ'],
  MXN: ['メキシコペソ', 'ペソ'],
  ARS: ['アルゼンチンペソ'],
  RUB: ['ルーブル'],
  BRL: ['レアル'],
  TRY: ['リラ'],
  CHF: ['スイスフラン', 'フラン'],
  SEK: ['スウェーデンクローナ'],
  NOK: ['ノルウェークローネ'],
  DKK: ['デンマーククローネ'],
  HUF: ['フォリント'],
  PLN: ['ズロチ', 'ズウォティ'],
  VND: ['ドン'],
  MYR: ['リンギット', 'リンギ'],
  SAR: ['サウジリヤル'],
  AED: ['ディルハム'],
  ZAR: ['南アランド'],
  ILS: ['シェケル'],
  UAH: ['フリブナ', 'フリヴニャ', 'グリブナ'],
  NGN: ['ナイラ'],
  MMK: ['チャット'],
  KHR: ['リエル'],
}

/** The dictionary's own names, without their spaces: タイ バーツ is written タイバーツ. */
const dictionary = (): (readonly [form: string, code: string])[] => {
  const names = new Intl.DisplayNames('ja', { type: 'currency' })
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const name = names.of(code)?.replace(/\s/g, '')
    return name && /^[\p{Script=Katakana}\p{Script=Han}ー・]{2,}$/u.test(name) ? [[name, code] as const] : []
  })
}

const money = (form: string, unit: string | ByPlace, fits: UnitForm['fits'] = null): UnitForm => ({
  form,
  unit,
  kind: 'money',
  factor: 1,
  noun: false,
  fits,
})

// 100円高 ; not 円形, 円滑
const yenFits = ({ after }: UnitContext): boolean => !/^[形周卓滑熟盤満筒陣舞錐柱]/.test(after)
// 300元 ; not 3元首相, 元日
const yuanFits = ({ after }: UnitContext): boolean => !/^[年日首旦気々素凶祖老請号手帥栓従]/.test(after)
// 1ドル＝150円: what one of it costs is told behind
const isPriced = ({ value, after }: UnitContext): boolean =>
  value === 1 && /^[ \u00a0]?(?:[=＝]|は|あたり|当たり|[0-9０-９])/.test(after)
const foreign = (context: UnitContext): boolean => !isPriced(context)
// 20ポンドの重さ ; else money
const weighs = ({ before, after }: UnitContext): boolean =>
  /(?:体重|重さ|重量|重い)[^。、]{0,10}$/.test(before) || /^(?:の(?:重[さり量]|体重|荷)|軽|重|太|痩|やせ)/.test(after)
const pound = (context: UnitContext): boolean => foreign(context) && !weighs(context)

const named: readonly UnitForm[] = [
  ...dictionary(),
  ...Object.entries(SHORT).flatMap(([code, forms]) => forms.map((form) => [form, code] as const)),
].map(([form, code]) => money(form, code, foreign))

/** Currencies after the number. */
export const moneyForms: readonly UnitForm[] = [
  ...named,
  money('円', 'JPY', yenFits),
  money('ドル', dollar, foreign),
  money('元', yuan, yuanFits),
  money('ポンド', 'GBP', pound),
  { ...money('ポンド', 'ポンド', weighs), kind: 'measure' },
  { ...money('セント', 'USD'), factor: 0.01 },
  { ...money('銭', 'JPY', ({ before }) => /ドル|円相場|為替|前日比|円[高安]/.test(before)), factor: 0.01 },
]

/** Currencies before the number. */
export const moneyPrefixes: readonly MoneyPrefix[] = [
  ...signPrefixes,
  ...['$', '＄'].map((form) => ({ form, unit: dollar })),
  ...['¥', '￥'].map((form) => ({ form, unit: yen })),
]
