import type { UnitContext, UnitForm } from '../../../parts/units.ts'
import type { ChineseScript } from '../script.ts'
import { createMeasureRules } from './measureRules.ts'

const measure = (forms: string, fits: UnitForm['fits'] = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit: null, kind: 'measure', factor: 1, noun: false, fits }))

const percent = (forms: string, factor: number, unit = '%', fits: UnitForm['fits'] = null): UnitForm[] =>
  forms.split(' ').map((form) => ({ form, unit, kind: 'percent', factor, noun: false, fits }))

type Rules = ReturnType<typeof createMeasureRules>
type Not = (pattern: RegExp) => (context: UnitContext) => boolean

/** Shares, multiples and points of an index. */
const ratios = (rules: Rules, not: Not): UnitForm[] => [
  ...percent('% ％ ﹪ 趴 百分比', 1),
  ...percent('成', 10, '%', rules.tenth).map((form): UnitForm => ({ ...form, tenths: true })),
  ...percent('折', 10, '%', rules.tenths),
  ...percent('折', 1, '%', rules.hundredths),
  ...percent('‰', 0.1),
  ...percent('個百分點 百分點', 1, 'pp'),
  ...measure('個基點 基點'),
  ...[...measure('倍', not(/^[感思受化率券]/)), ...measure('倍數')].map(
    (form): UnitForm => ({ ...form, unit: '倍', kind: 'multiple' }),
  ),
  ...measure('點', rules.indexPoint).map((form): UnitForm => ({ ...form, unit: 'points', kind: 'index' })),
]

const LATIN =
  'km cm mm nm m kg g mg ml KM CM MM KG ML kW MW GW kWh MWh GWh Wh Hz kHz MHz GHz GB MB TB KB PB Gbps Mbps fps ppm ppb dB mph km/h'

/** Lengths, areas, weights, energy. */
const amounts = (rules: Rules, not: Not): UnitForm[] => [
  ...measure(
    '公里 公尺 公分 公厘 毫米 微米 奈米 納米 英里 英哩 哩 英尺 英呎 英吋 英寸 吋 呎 碼 海里 浬 光年 千米 厘米 釐米 分米',
  ),
  ...measure('米', not(/^[粉飯酒食蘭其勒香糧色]/)),
  ...measure('尺', not(/^[寸度]/)),
  ...measure(LATIN, not(/^[A-Za-z0-9]/)),
  ...measure('坪', not(/^林/)),
  ...measure(
    '公頃 公畝 英畝 畝 平方公尺 平方公里 平方米 平方英尺 平方英里 平方千米 平方厘米 立方公尺 立方米 立方公分 立方厘米 立方英尺 甲地',
  ),
  ...measure('公噸 噸 噸位 公斤 千克 台斤 市斤 斤 公克 毫克 微克 公升 毫升 加侖 克拉 盎司 英磅 磅 西西'),
  ...measure('cc CC c.c.', not(/^[A-Za-z0-9]/)),
  ...measure('克', not(/^[服拉里羅蘭林難隆制勤]/)),
  ...measure(
    '瓦 千瓦 兆瓦 吉瓦 百萬瓦 瓩 度電 千瓦時 兆瓦時 瓦時 千瓦小時 千伏 伏 馬力 伏特 安培 赫茲 兆赫 分貝 大卡 卡路里 千卡 百帕 毫巴 毫米汞柱 畫素 像素 西弗 貝克 字節 千字節 兆字節 吉字節 太字節 比特 千比特 兆比特',
  ),
  ...measure('度 ℃ °C', rules.degree),
  ...measure('攝氏度 華氏度 攝氏'),
]

/** Lengths of time, marks, levels of wind and of earthquakes. */
const times = (rules: Rules, not: Not): UnitForm[] => [
  ...measure('小時 個小時 個鐘頭 鐘頭 分鐘 秒鐘 毫秒 刻鐘'),
  ...measure('秒', not(/^[殺懂回變]/)),
  ...measure('天', not(/^[王后堂才空然氣文花橋線]/)),
  ...measure('週 周 個星期 星期 個禮拜 個工作天 工作天 個工作日 工作日', not(/^[一二三四五六日末刊歲年遭邊圍]/)),
  ...measure('個月 個季度 個世紀', not(/^大(?!幅)/)),
  ...measure('個多月 個多小時 個多星期 個多禮拜').map((form): UnitForm => ({ ...form, qualifier: 'over' })),
  ...measure('年', rules.year),
  ...measure('月', rules.penal),
  ...measure('日', rules.longDays),
  ...measure('分', rules.mark),
  ...measure('級風 級分'),
  ...measure('級', rules.shock),
]

/** Units that measure. The longest form that fits wins. */
export const createMeasureForms = (script: ChineseScript): readonly UnitForm[] => {
  const rules = createMeasureRules(script)
  const not: Not = (pattern) => {
    const written = script.write(pattern)
    return ({ after }) => !written.test(after)
  }
  return script.write([...ratios(rules, not), ...amounts(rules, not), ...times(rules, not)])
}
