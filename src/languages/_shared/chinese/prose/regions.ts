import { codesByForm, createAbbreviations, regionNames } from '../../regions.ts'

/** What headlines call countries by one character, by CLDR's code. */
const LETTERS: Readonly<Record<string, string>> = {
  US: '美',
  CN: '中陸',
  JP: '日',
  KR: '韓',
  KP: '朝',
  TW: '台臺',
  HK: '港',
  GB: '英',
  FR: '法',
  DE: '德',
  IT: '義意',
  RU: '俄',
  UA: '烏',
  IN: '印',
  IL: '以',
  IR: '伊',
  AU: '澳',
  NZ: '紐',
  CA: '加',
  PH: '菲',
  VN: '越',
  TH: '泰',
  SG: '新星',
  MY: '馬',
  EU: '歐',
  ES: '西',
  BR: '巴',
  UN: '聯',
}

/** What such a character makes a word with that tells of its country: 美|股, 訪|日. */
const BEHIND = [...'方媒股企軍圓元籍製商相債國廠資艦機警援裔幣銀語式版網大客']
const BEFORE = [...'訪赴駐旅對抗親反留返抵援遊來在離涉挺']

const shortForms = (letters: string): string[] =>
  [...letters].flatMap((letter) => [
    ...BEHIND.map((one) => letter + one),
    ...BEFORE.map((one) => one + letter),
    ...PAIRED.flatMap((other) => (other === letter ? [] : [letter + other, other + letter])),
  ])

const PAIRED = [...Object.values(LETTERS).join('')]

/** Other names that news has for them. */
const NAMES = `
  US: US, USA, U.S., 美利堅, 華府, 華盛頓, 白宮
  GB: UK, U.K., 英國, 大不列顛, 不列顛, 英倫, 倫敦當局
  CN: 中國大陸, 大陸, 中華人民共和國, 北京當局, 中共, 內地, 對岸
  TW: 中華民國, 台澎金馬, 臺灣, 全台, 全臺
  KR: 南韓, 韓國, 大韓民國
  KP: 北韓, 朝鮮
  JP: 日本
  RU: 俄國, 俄羅斯, 蘇俄, 俄羅斯聯邦
  EU: EU, 歐盟, 歐洲聯盟
  150: 歐洲, 歐陸
  UN: UN, 聯合國
  IT: 義大利, 意大利
  DE: 德國
  FR: 法國
  AU: 澳洲, 澳大利亞
  NZ: 紐西蘭, 新西蘭
  SA: 沙國, 沙烏地, 沙特, 沙烏地阿拉伯
  AE: 阿聯, 阿聯酋
  PS: 巴勒斯坦
  NL: 荷蘭
  CD: 剛果
  BA: 波士尼亞
  LA: 寮國, 老撾
  TR: 土耳其
  003: 北美
  005: 南美
  035: 東南亞
  142: 亞洲
  145: 中東
  154: 北歐, 斯堪地那維亞
  419: 拉丁美洲, 拉美, 中南美
  KZ: 哈薩克
  UZ: 烏茲別克
  TJ: 塔吉克
  KG: 吉爾吉斯
  TM: 土庫曼
  CZ: 捷克
`

const OTHERS = [
  NAMES,
  ...Object.entries(LETTERS).map(([code, letters]) => `${code}: ${shortForms(letters).join(', ')}`),
].join('\n')

let known: ReadonlyMap<string, readonly string[]> | undefined
let codes: ReadonlyMap<string, string> | undefined

/** What Chinese calls the regions of the world; worked out when first asked for. */
export const regions = (): ReadonlyMap<string, readonly string[]> => {
  known ??= regionNames(['zh-Hant', 'zh-Hans', 'zh-Hant-HK'], OTHERS)
  return known
}

/** The codes by what the regions are called. */
export const regionsOf = (): ReadonlyMap<string, string> => {
  codes ??= codesByForm(regionNames(['zh-Hant', 'zh-Hans', 'zh-Hant-HK'], NAMES))
  return codes
}

/** The regions of a word that is made of such characters alone: 中美, 台日韓. */
export const abbreviatedIn = createAbbreviations(LETTERS)
