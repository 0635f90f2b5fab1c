import type { UnitRules } from '../../parts/units.ts'
import { changes } from './figures/changes.ts'
import { createCountForms } from './figures/classifiers.ts'
import { createMoneyForms, moneyAfter, moneyBefore, moneyPrefixes, places, yuan } from './figures/currencies.ts'
import { createMeasureForms } from './figures/measureForms.ts'
import { createMeasureRules } from './figures/measureRules.ts'
import { subjects } from './figures/subjects.ts'
import { wordFigures } from './figures/words.ts'
import type { ChineseScript } from './script.ts'

const single = {
  victims: /^[死傷]/,
  sentence: /(?:徒刑|羈押|禁見|緩刑|刑|判)[^，。]{0,4}$/,
}

/** A lone small count that the noun needs grammatically: 一名, 兩人, 1隻. */
const createDeterminer = ({ write }: ChineseScript): UnitRules['determiner'] => {
  const is = write(single)
  return ({ value, digits, kind, qualified, before, after }) => {
    if (qualified) return false
    if (kind === 'count') return digits ? value < 2 && !is.victims.test(after) : value <= 2
    return kind === 'measure' && !digits && value === 1 && !is.sentence.test(before)
  }
}

const plain: Omit<UnitRules, 'forms' | 'home' | 'determiner' | 'compounds'> = {
  prefixes: moneyPrefixes,
  bareMoney: yuan,
  moneyBefore,
  moneyAfter,
  places,
  words: wordFigures,
  // 昏迷指數只有三 · 規模5.4 · Ct值29.8 ; not 標普500
  scale:
    /((?:昏迷|體質|幸福|空氣品質|景氣|物價|採購經理人|紫外線)?指數|(?:芮氏|地震)?規模|C[Tt]值|pH值|係數|本益比|防護係數)(?:一度|約|僅|只|有|只有|為|是|達|高達|降至|升至|升到|降到|掉到|剩|剩下|來到|逾|超過|、|：|:){0,3}[ \u00a0]?$/,
  // 死亡人數升至832 · 確診數達1200 · 人口超過38萬 ; not 指數, 觀眾3成
  tally:
    /((?:人口?|用戶|戶|件|票|次|班|起|個案|確診|病例|連署|得票|訂閱|案例)數|(?:銷售?|產|下載|點閱|瀏覽|觀看|出貨|發行|交易)量|(?:人口|觀眾|用戶|粉絲|會員|讀者|訂戶|聽眾)(?=已|將|約|為|達|高達|突破|逾|超過|近|接近|不到|不足))(?:已|將|會|再|就|約|僅|只|有|為|是|達|高達|突破|攀升|降|升|增|減|增加|減少|上升|下降|到|至|了|剩|來到|逾|超過|近|接近|不到|不足|破|：|:){0,4}[ \u00a0]?$/,
  // 後來提升到六
  scaleGoesOn: /(?:提升|上升|恢復|下降|回升|升|降|掉|增|減|跌|回)(?:到|至|為)[ \u00a0]?$/,
  coinGap: /^(?:又|零|，)?$/,
  changes,
  // 排名第3 · 位居第二大 ; not 第3名被告
  rank: {
    before:
      /(?:排名|名列|位居|高居|位列|排行|排在|排|居|列|退居|躍居|躍升)(?<among>全球|世界|全國|全台|全省|全市|全縣|全區|亞洲|歐洲|國內|行業|同類|榜)?(第[ ]?)$/,
    after: /^(?:名|位|大|高|強)?/,
    unit: '名',
  },
  // 三成五 · 3成5 ; not 三成五十人
  tenth: /^[ ]?([一二三四五六七八九1-9])(?![十百千萬億0-9０-９個名人位%％折成點毛角塊花.]|分之)/,
  // 一年半 · 2個月半
  half: /^半(?![數年導價山夜天徑場])/,
  // 3個月內 · 24小時內 ; not 3年內閣, 兩天內容
  within: {
    units: /^(?:年|個月|個多月|天|日|小時|分鐘|週|周|星期|個星期|秒|秒鐘|個小時)$/,
    after: /^[之以]?內(?![閣容部政科外衣在需線壢湖地陸戰])/,
  },
  subjects,
}

/** Two units that are one quantity. */
const createCompounds = (script: ChineseScript): UnitRules['compounds'] =>
  script.write([
    // 2年3個月
    { pattern: /^(\d{1,3})[ ]?年又?[ ]?(\d{1,2})[ ]?個月/, unit: '年', parts: 12, fits: null },
    // 28年6月徒刑 ; not 107年5月 (a date)
    {
      pattern: /^(\d{1,2})[ ]?年又?[ ]?(\d{1,2})[ ]?月/,
      unit: '年',
      parts: 12,
      fits: createMeasureRules(script).compound,
    },
    // 4小時20分鐘
    { pattern: /^(\d{1,3})[ ]?小時又?[ ]?(\d{1,2})[ ]?分鐘?/, unit: '小時', parts: 60, fits: null },
    // 1分30秒
    { pattern: /^(\d{1,2})[ ]?分鐘?又?[ ]?(\d{1,2}(?:\.\d{1,3})?)[ ]?秒/, unit: '分鐘', parts: 60, fits: null },
  ])

/** The units of Chinese and the words around figures; `home` is the country of an article that tells of none. */
export const createUnits = (script: ChineseScript, home: string): UnitRules => ({
  ...script.write(plain),
  home,
  forms: [...createMoneyForms(script), ...createMeasureForms(script), ...createCountForms(script)],
  determiner: createDeterminer(script),
  compounds: createCompounds(script),
})
