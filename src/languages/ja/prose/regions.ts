import { codesByForm, createAbbreviations, regionNames } from '../../_shared/regions.ts'

/** What headlines call countries by one character, by CLDR's code. */
const LETTERS: Readonly<Record<string, string>> = {
  US: '米',
  CN: '中',
  JP: '日',
  KR: '韓',
  KP: '朝',
  TW: '台',
  GB: '英',
  FR: '仏',
  DE: '独',
  IT: '伊',
  RU: '露ロ',
  IN: '印',
  AU: '豪',
  CA: '加',
  UA: 'ウ',
  ES: '西',
  EU: '欧',
}

/** What such a character makes a word with that tells of its country: 米|軍, 訪|米. */
const BEHIND = [
  '国',
  '政府',
  '軍',
  '紙',
  '誌',
  '側',
  '外務省',
  '大統領',
  '首相',
  '企業',
  '市場',
  '国民',
  '当局',
  '議会',
  '連邦',
]
const BEFORE = [...'訪対在駐親反']

const PAIRED = [...Object.values(LETTERS).join('')]

const shortForms = (letters: string): string[] =>
  [...letters].flatMap((letter) => [
    ...BEHIND.map((one) => letter + one),
    ...BEFORE.map((one) => one + letter),
    ...PAIRED.flatMap((other) => (other === letter ? [] : [letter + other, other + letter])),
  ])

/** Other names that news has for them. */
const NAMES = `
  US: US, USA, U.S., 米国, アメリカ, 米合衆国, アメリカ合衆国, 合衆国
  GB: UK, U.K., 英国, イギリス, イングランド, ブリテン
  CN: 中国, 中華人民共和国
  TW: 台湾, 中華民国
  KR: 韓国, 大韓民国
  KP: 北朝鮮, 朝鮮民主主義人民共和国
  JP: 日本, 我が国
  RU: ロシア, ロシア連邦
  FR: フランス
  DE: ドイツ
  IT: イタリア
  AU: 豪州, オーストラリア
  SA: サウジ, サウジアラビア
  AE: アラブ首長国連邦, UAE, ＵＡＥ
  EU: 欧州連合, EU, ＥＵ
  150: 欧州, ヨーロッパ
  UN: 国連, 国際連合
  003: 北米
  005: 南米
  035: 東南アジア
  142: アジア
  145: 中東
  154: 北欧, スカンディナビア
  419: 中南米, ラテンアメリカ
  PS: パレスチナ
  CD: コンゴ, コンゴ民主共和国
  BA: ボスニア
`

const OTHERS = [
  NAMES,
  ...Object.entries(LETTERS).map(([code, letters]) => `${code}: ${shortForms(letters).join(', ')}`),
].join('\n')

let known: ReadonlyMap<string, readonly string[]> | undefined
let byForm: ReadonlyMap<string, string> | undefined

/** What Japanese calls the regions of the world; worked out when first asked for. */
export const regions = (): ReadonlyMap<string, readonly string[]> => {
  known ??= regionNames(['ja'], OTHERS)
  return known
}

/** The codes by what the regions are called. */
export const codes = (): ReadonlyMap<string, string> => {
  byForm ??= codesByForm(regionNames(['ja'], NAMES))
  return byForm
}

/** The regions of a word that is made of such characters alone: 日米韓. */
export const abbreviatedIn = createAbbreviations(LETTERS)
