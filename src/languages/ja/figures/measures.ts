import type { Compound, UnitContext, UnitForm } from '../../parts/units.ts'

type Fits = UnitForm['fits']

const measure = (forms: string, fits: Fits = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit: null, kind: 'measure', factor: 1, noun: false, fits }))

const percent = (forms: string, factor: number, unit: string, fits: Fits = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit, kind: 'percent', factor, noun: false, fits }))

const not =
  (pattern: RegExp): Fits =>
  ({ after }) =>
    !pattern.test(after)

// キロ ; not キロワット where that isn't listed, ミリオン
const word = not(/^[ァ-ヺー]/)
const letter = not(/^[A-Za-z0-9０-９]/)
// 1500メートル走
const length = not(/^(?:[ァ-ヺー]|[走級]|自由形?|平泳|背泳|個人メドレー|リレー|障害|決勝|予選|競走)/)

// 3割 · 3割安 ; not 3割れ, 割合, 割り当て
const tenth = ({ value, after }: UnitContext): boolean =>
  value <= 10 && !/^(?:れ|り(?![引増安高])|[合当愛烹譲拠裂腹前])/.test(after)

const INDEX = /指数|株価|TOPIX|ＴＯＰＩＸ|ナスダック|ダウ|日経平均|S&P|Ｓ＆Ｐ|終値|DI|ＤＩ/
const SHARE = /[%％]|パーセント|[^\s能効確]率(?![いくる])|支持|議席|世論|回答|シェア|有権者|得票/

/** Percentage points beside a percentage, index points beside an index, else points of a game. */
const isIndexPoint = ({ before, after }: UnitContext): boolean =>
  INDEX.test(before.slice(-60)) && !/率[^、。]{0,16}$/.test(before) && !/^(?:カード|還元|差)/.test(after)
const isPercentagePoint = ({ before, after }: UnitContext): boolean => SHARE.test(before.slice(-60) + after)
const loyalty = not(/^(?:カード|還元|ガード|[ァ-ヺー])/)

const DEGREES = /気温|温度|水温|体温|発熱|高熱|セ氏|摂氏|華氏|カ氏|熱さ|最高|最低|平年|角度|北緯|南緯|東経|西経|傾/
const TIMES_AFTER = /^(?:の(?:優勝|受賞|[^、。]{0,8}(?:優勝|会談|訪問|大会|出場))|[、。]?(?:訪|出場|優勝|受賞|逮捕))/

/** A temperature or an angle; 3度訪れた counts times. */
const degree = (context: UnitContext): boolean => {
  const { value, digits, before, after } = context
  if (/^(?:目|と(?!な|い)|重な|胸|量|合い|外視|々)/.test(after)) return false
  return (
    /^[高低上下]/.test(after) ||
    !Number.isInteger(value) ||
    value > 10 ||
    value < 0 ||
    (digits && DEGREES.test(before.slice(-40)))
  )
}
const times = (context: UnitContext): boolean =>
  !degree(context) &&
  context.value >= 2 &&
  context.digits &&
  !/^(?:目|と|重な|胸|量|合|外)/.test(context.after) &&
  (TIMES_AFTER.test(context.after) || /^(?:の|も|にわたり|に渡り|[\u4e00-\u9fff])/.test(context.after))

// What leads in a time rather than a length: 過去5年間, この3カ月.
const WHEN =
  /(?:過去|この|ここ|今後|向こう|最近|直近|前の|次の|最後の|その|あと|残り|今から|先の|約?毎|各|一?晩)(?:約|およそ|の)?[ ]?$/
const WHEN_AFTER =
  /^(?:間)?(?:半)?(?:ほど|程度|余り|近く|以上)?(?:後|前(?!後|倒)|ぶり|目|連続|ごと|毎|おき|越し|先(?!行)|来|以来|以降|も?たった|たって|経って|が?経|早く|遅れて|生|度|代|頃|ごろ|[0-9０-９])/
const isLength = ({ before, after }: UnitContext): boolean => !WHEN.test(before) && !WHEN_AFTER.test(after)
const span = (forms: string, extra: Fits = null): UnitForm[] =>
  measure(forms, (context) => isLength(context) && (extra?.(context) ?? true))

const PENAL =
  /(?:懲役|禁錮|拘禁刑|禁固|執行猶予|刑期|求刑|任期|契約|期間|停止|保証|有効|寿命|築|創業|勤続|在職|通算|計|約|およそ|ほぼ|少なくとも|最長|最大|わずか|丸|まる|足かけ)[はがをでの、]?[ ]?$/
const LASTING =
  /^(?:以上|以内|余り|近く|ほど|程度|足らず|未満|半|分の|がかり|かけて|かか|続|に(?:わた|及|渡)|も(?:の|かか|続|待)|の(?:懲役|禁錮|刑|実刑|歴史|任期|契約|期間|歳月|猶予|服役|拘束|キャリア|経験|寿命|論争)|を超|を経|で完|で返)/

// 懲役3年 · 10年以上 ; a bare 24年 is a calendar year
const year = (context: UnitContext): boolean =>
  isLength(context) && context.value < 1000 && (PENAL.test(context.before) || LASTING.test(context.after))

// 31日間 comes by its own form; 3日以上 · 最低3日かかる ; a bare 24日 is a date
const day = (context: UnitContext): boolean =>
  isLength(context) &&
  (PENAL.test(context.before) ||
    /最低$/.test(context.before) ||
    /^(?:以上|以内|余り|近く|ほど(?!前|後)|足らず|がかり|かけて|かか|にわた|もかか|を要)/.test(context.after))

// 10分遅れ ; not 3時15分, 10分の1, 5人分
const minute = (context: UnitContext): boolean =>
  isLength(context) &&
  !/(?:[時割]|前半|後半|延長|開始)[0-9０-９〇一二三四五六七八九十]*[ ]?$/.test(context.before) &&
  !/^(?:の[0-9０-９一二三四五六七八九十]|[野類析担配散離別岐子裂布譲家身校室会科厚乗後])/.test(context.after)

const HALF_BEFORE = /震度[ \u00a0]?$/
const seismic = ({ before }: UnitContext): boolean => HALF_BEFORE.test(before)

/** Units that measure. The longest form that fits wins. */
export const measureForms: readonly UnitForm[] = [
  ...percent('% ％ ﹪ パーセント ㌫ プロセント', 1, '%'),
  ...percent('割', 10, '%', tenth).map((form): UnitForm => ({ ...form, tenths: true })),
  ...percent('‰', 0.1, '%'),
  ...percent('パーセントポイント %ポイント ％ポイント', 1, 'pp'),
  ...percent('ポイント', 1, 'points', isIndexPoint).map((form): UnitForm => ({ ...form, kind: 'index' })),
  ...percent('ポイント', 1, 'pp', isPercentagePoint),
  ...measure('ポイント', loyalty).map((form): UnitForm => ({ ...form, kind: 'count' })),
  ...measure('ベーシスポイント bp'),
  ...measure('倍', not(/^[率速化々音数加額]/)).map((form): UnitForm => ({ ...form, unit: '倍', kind: 'multiple' })),
  ...measure(
    'キロメートル メートル センチメートル ミリメートル マイクロメートル ナノメートル マイル マイルズ フィート ヤード インチ キロ センチ ミリ',
    length,
  ),
  ...measure(
    '海里 光年 平方キロメートル 平方キロ 平方メートル 平方センチ 平方フィート 平方マイル 立方メートル 立方フィート 立方センチ 立方マイル 平米 ㎡ ㎞ ㎝ ㎜ ㎏',
  ),
  ...measure('ヘクタール エーカー アール 坪', word),
  ...measure(
    'トン メートルトン キロトン メガトン キログラム グラム ミリグラム マイクログラム オンス リットル ミリリットル キロリットル デシリットル ガロン バレル カラット ダース',
    word,
  ),
  ...measure(
    'キロワット時 キロワット メガワット ギガワット テラワット ワット ボルト アンペア キロヘルツ メガヘルツ ギガヘルツ ヘルツ デシベル キロカロリー カロリー ヘクトパスカル ベクレル マイクロシーベルト ミリシーベルト シーベルト ギガバイト メガバイト テラバイト キロバイト バイト ギガビット メガビット ビット 画素 馬力 ノット',
    word,
  ),
  ...measure(
    'km cm mm nm m kg g mg t ml mL L kW MW GW kWh MWh GWh GB MB TB Hz MHz GHz hPa ha km2 m2 km² m² Gbps Mbps ppm dB',
    letter,
  ),
  ...measure('度 ℃ °C 度C', degree),
  ...measure('度', times).map((form): UnitForm => ({ ...form, kind: 'count' })),
  ...measure('弱 強', seismic).map((form): UnitForm => ({ ...form, unit: '震度' })),
  ...span('時間', not(/^(?:目|帯|割|差|外|体制|営業|対応|受付|態勢|表|給|単位|制|勤務|稼働|以内に(?:死|発))/)),
  ...span('分', minute),
  ...span('分間 秒間 秒', not(/^(?:針|読)/)),
  ...span('日間 泊', not(/^(?:戦争|隔)/)),
  ...span('週間'),
  ...span('カ月 か月 ヶ月 ヵ月 ケ月 箇月 カ月間 か月間 ヶ月間 ヵ月間', not(/^(?:児|定期|予報)/)),
  ...span('年間', not(/^(?:最|売上|予算|平均)/)),
  ...measure('年', year),
  ...measure('日', day),
]

const clock: Fits = ({ before }) => !/[時後前][ ]?$/.test(before)

/** Two units that are one quantity. */
export const compounds: readonly Compound[] = [
  // 1年6カ月
  { pattern: /^(\d{1,3})[ ]?年と?[ ]?(\d{1,2})[ ]?[カかヶヵケ箇]月/, unit: '年', parts: 12, fits: null },
  // 4時間20分 ; not 4時間20分の1
  { pattern: /^(\d{1,3})[ ]?時間[ ]?(\d{1,2})[ ]?分(?!の\d)/, unit: '時間', parts: 60, fits: null },
  // 1分30秒 ; not 10時1分30秒
  { pattern: /^(\d{1,2})[ ]?分[ ]?(\d{1,2}(?:\.\d{1,3})?)[ ]?秒/, unit: '分', parts: 60, fits: clock },
  // 9秒98
  { pattern: /^(\d{1,2})秒(\d{2})(?!\d)/, unit: '秒', parts: 100, fits: clock },
  // 149円50銭
  { pattern: /^(\d{1,4})円(\d{1,2})銭/, unit: 'JPY', kind: 'money', parts: 100, fits: null },
  // 6フィート2インチ
  { pattern: /^(\d{1,2})フィート(\d{1,2})インチ/, unit: 'フィート', parts: 12, fits: null },
]
