import type { UnitContext, UnitForm } from '../../parts/units.ts'

const measure = (forms: string, fits: UnitForm['fits'] = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit: null, kind: 'measure', factor: 1, noun: false, fits }))

const percent = (forms: string, factor: number, unit = '%', fits: UnitForm['fits'] = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit, kind: 'percent', factor, noun: false, fits }))

// 3成 · 3成長者 (30% of the old) ; not 10成員, 成立, 成為
const NOT_TENTH = /^(?:[立為功員果績就名軍群形型真熟語家品本份都案行屋災團癮因]|長(?!者)|交|年(?!輕)|分(?!之)|人(?!口))/
const tenth = ({ value, after }: UnitContext): boolean => value <= 10 && !NOT_TENTH.test(after)

// 打8折 · 九五折 ; not 三折肱, 骨折
const discounted = ({ after }: UnitContext): boolean => !/^[磨騰疊扣合斷損射返現肱]/.test(after)
const tenths = (context: UnitContext): boolean => context.value > 0 && context.value < 10 && discounted(context)
const hundredths = (context: UnitContext): boolean => context.value >= 10 && context.value < 100 && discounted(context)

const CHANGED =
  /(?:漲|跌|升|降|挫|揚|彈|高|低|失|增|減|收復|墜|滑|回吐|收|報|破|逾|約|至|在|上|下|於|近|站|守|為|達|望|攻|叩關)[ ]?[^，。；\d]{0,3}$/
const INDEX =
  /指數|大盤|台股|臺股|股市|股價|加權|道瓊|那斯達克|納斯達克|標普|費半|日經|恆生|恒生|上證|期指|台指|收盤|盤中|開盤|櫃買|點數|漲點|跌點|萬點/

/** Index points: decimals or an index nearby, and a movement or level before; never 10點 of the clock. */
const indexPoint = ({ value, digits, before, after }: UnitContext): boolean => {
  if (/^[鐘半整檔火心子名數亮出滴燃評閱]/.test(after)) return false
  if (digits && !Number.isInteger(value)) return !/^\d*分/.test(after)
  return (
    INDEX.test(before) &&
    (value > 24
      ? true
      : CHANGED.test(before) && !/(?:[上下中]午|[早晚]上|清晨|凌晨|傍晚|晚間)[^，。]{0,2}$/.test(before))
  )
}

// 36.5度 · 攝氏28度 · 5億度電 ; not 2度裁定, 一度
const degree = ({ value, before, after }: UnitContext): boolean =>
  /^(?:[CＣ電]|左右|以[上下])/.test(after) ||
  !Number.isInteger(value) ||
  /(?:攝氏|華氏|溫|零下|飆|飆破)[^，。；\d]{0,6}$/.test(before) ||
  (value >= 10 && /^(?:$|[，。、；）」]|高溫|低溫|的)/.test(after))

// 80分及格 ; not 3分鐘, 10時20分, 百分
const mark = ({ after, before }: UnitContext): boolean =>
  !/^[鐘之析別鏡店局貝手子工析數紅]/.test(after) && !/[時点點]\d*$/.test(before)

// 99年歷史 · 長達80年 ; 98年 alone is a calendar year
const LASTING = /^(?:的?(?:歷史|老店|老牌|徒刑)|來|以來|以上|之久|的|壽|半|多|餘)/
const SPANNING = /(?:約|近|逾|達|長達|超過|歷|歷時|共|刑|滿|過去|未來|至少|度過|相隔|時隔)[ ]?$/

// 有期徒刑3年 · 3年 ; not 113年 (a calendar year), 3年級
const year = ({ value, digits, before, after }: UnitContext): boolean =>
  value < 1000 &&
  !(digits && value >= 60 && value <= 130 && !LASTING.test(after) && !SPANNING.test(before)) &&
  !(digits && /^[ ]?\d/.test(after)) &&
  !/^[級期制代初底終間齡節輕]/.test(after)

const PENAL =
  /(?:徒刑|羈押|延押|禁見|出海|出境|拘役|緩刑|刑期|監禁|停權|停職|求刑|求處|判處?|禁賽|延長)[^，。；\d]{0,4}$/
const penal = ({ before, after }: UnitContext): boolean => PENAL.test(before) && !/^[間初底中起\d]/.test(after)

/** 28年6月徒刑 and 1年3個月 are durations, 107年5月 is a date. */
export const compoundFits = ({ before, after }: UnitContext): boolean =>
  PENAL.test(before) ||
  /(?:總計|合計|減至|減為|應執行|刑)[^，。；\d]{0,4}$/.test(before) ||
  /^(?:有期)?徒刑/.test(after)
const longDays = ({ value, before }: UnitContext): boolean => value > 31 || /拘役[^，。；\d]{0,3}$/.test(before)

const notFollowedBy =
  (pattern: RegExp): UnitForm['fits'] =>
  ({ after }) =>
    !pattern.test(after)

const notLetter = notFollowedBy(/^[A-Za-z0-9]/)

/** Units that measure. The longest form that fits wins. */
export const measureForms: readonly UnitForm[] = [
  ...percent('% ％ ﹪ 趴 百分比', 1),
  ...percent('成', 10, '%', tenth).map((form): UnitForm => ({ ...form, tenths: true })),
  ...percent('折', 10, '%', tenths),
  ...percent('折', 1, '%', hundredths),
  ...percent('‰', 0.1),
  ...percent('個百分點 百分點', 1, 'pp'),
  ...measure('個基點 基點'),
  ...[...measure('倍', notFollowedBy(/^[感思受化率券]/)), ...measure('倍數')].map(
    (form): UnitForm => ({ ...form, unit: '倍', kind: 'multiple' }),
  ),
  ...measure('點', indexPoint).map((form): UnitForm => ({ ...form, unit: 'points', kind: 'index' })),
  ...measure('公里 公尺 公分 公厘 毫米 微米 奈米 英里 英尺 英呎 英吋 英寸 吋 呎 海里 浬 光年 千米 厘米'),
  ...measure('米', notFollowedBy(/^[粉飯酒食蘭其勒香糧色]/)),
  ...measure('尺', notFollowedBy(/^[寸度]/)),
  ...measure(
    'km cm mm nm m kg g mg ml KM CM MM KG ML kW MW GW kWh MWh GWh Wh Hz kHz MHz GHz GB MB TB KB PB Gbps Mbps fps ppm ppb dB',
    notLetter,
  ),
  ...measure('坪', notFollowedBy(/^林/)),
  ...measure('公頃 公畝 英畝 畝 平方公尺 平方公里 平方米 平方英尺 平方英里 立方公尺 立方米 立方公分 甲地'),
  ...measure('公噸 噸 公斤 台斤 斤 公克 毫克 微克 公升 毫升 加侖 克拉 盎司 英磅 磅 西西'),
  ...measure('cc CC c.c.', notLetter),
  ...measure('克', notFollowedBy(/^[服拉里羅蘭林難隆制勤]/)),
  ...measure(
    '瓦 千瓦 百萬瓦 瓩 度電 千瓦時 瓦時 馬力 伏特 安培 赫茲 兆赫 分貝 大卡 卡路里 千卡 百帕 毫巴 毫米汞柱 畫素 像素 西弗 貝克',
  ),
  ...measure('度 ℃ °C', degree),
  ...measure('小時 個小時 個鐘頭 鐘頭 分鐘 秒鐘 毫秒 刻鐘'),
  ...measure('秒', notFollowedBy(/^[殺懂回變]/)),
  ...measure('天', notFollowedBy(/^[王后堂才空然氣文花橋線]/)),
  ...measure('週 周 個星期 星期 個禮拜 個工作天 工作天', notFollowedBy(/^[一二三四五六日末刊歲年遭邊圍]/)),
  ...measure('個月 個季度 個世紀', notFollowedBy(/^大(?!幅)/)),
  ...measure('個多月 個多小時 個多星期 個多禮拜').map((form): UnitForm => ({ ...form, qualifier: 'over' })),
  ...measure('年', year),
  ...measure('月', penal),
  ...measure('日', longDays),
  ...measure('分', mark),
  ...measure('級風 級分'),
]
