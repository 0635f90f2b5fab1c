import type { UnitContext } from '../../../parts/units.ts'
import type { ChineseScript } from '../script.ts'

const patterns = {
  // 3成 · 3成長者 (30% of the old) ; not 10成員, 成立, 成為
  notTenth: /^(?:[立為功員果績就名軍群形型真熟語家品本份都案行屋災團癮因]|長(?!者)|交|年(?!輕)|分(?!之)|人(?!口))/,
  // 打8折 · 九五折 ; not 三折肱, 骨折
  notDiscount: /^[磨騰疊扣合斷損射返現肱]/,
  changed:
    /(?:漲|跌|升|降|挫|揚|彈|高|低|失|增|減|收復|墜|滑|回吐|收|報|破|逾|約|至|在|上|下|於|近|站|守|為|達|望|攻|叩關)[ ]?[^，。；0-9０-９]{0,3}$/,
  index:
    /指數|大盤|台股|臺股|股市|股價|加權|道瓊|那斯達克|納斯達克|標普|費半|日經|恆生|恒生|上證|期指|台指|收盤|盤中|開盤|櫃買|點數|漲點|跌點|萬點/,
  notPoint: /^[鐘半整檔火心子名數亮出滴燃評閱]/,
  clock: /(?:[上下中]午|[早晚]上|清晨|凌晨|傍晚|晚間)[^，。]{0,2}$/,
  // 36.5度 · 攝氏28度 · 5億度電 ; not 2度裁定, 一度
  degreeAfter: /^(?:[CＣ電]|左右|以[上下])/,
  degreeBefore: /(?:攝氏|華氏|溫|零下|飆|飆破)[^，。；0-9０-９]{0,6}$/,
  degreeEnds: /^(?:$|[，。、；）」]|高溫|低溫|的)/,
  // 80分及格 ; not 3分鐘, 10時20分, 百分
  notMark: /^[鐘之析別鏡店局貝手子工析數紅]/,
  hourBefore: /[時点點][0-9０-９]*$/,
  // 99年歷史 · 長達80年 ; 98年 alone is a calendar year
  lasting: /^(?:的?(?:歷史|老店|老牌|徒刑)|來|以來|以上|之久|的|壽|半|多|餘)/,
  spanning: /(?:約|近|逾|達|長達|超過|歷|歷時|共|刑|滿|過去|未來|至少|度過|相隔|時隔)[ ]?$/,
  notYears: /^[級期制代初底終間齡節輕]/,
  sentenced:
    /(?:徒刑|羈押|延押|禁見|出海|出境|拘役|緩刑|刑期|監禁|停權|停職|求刑|求處|(?<![審談裁批評宣])判處?|禁賽|延長)[^，。；在於0-9０-９]{0,4}$/,
  notSentence: /^[間初底中起0-9０-９]/,
  sum: /(?:總計|合計|減至|減為|應執行|刑)[^，。；0-9０-９]{0,4}$/,
  prison: /^(?:有期)?徒刑/,
  // 7.1級地震 · 芮氏7.5級 ; not 3級地區, 一級颶風
  shockAfter: /^[ ]?的?[ ]?(?:[強大淺深餘]{0,2}震|海底地震|地震)/,
  shockBefore: /(?:芮氏|里氏|矩震級|震級|地震強度|震度|烈度)[^，。；0-9０-９]{0,5}$/,
  detention: /拘役[^，。；0-9０-９]{0,3}$/,
}

/** Whether a unit of measure is meant, where its characters also begin or end other words. */
export const createMeasureRules = ({ write }: ChineseScript) => {
  const is = write(patterns)
  const discounted = ({ after }: UnitContext): boolean => !is.notDiscount.test(after)
  const years = ({ value, digits, before, after }: UnitContext): boolean =>
    digits && value >= 60 && value <= 130 && !is.lasting.test(after) && !is.spanning.test(before)
  return {
    tenth: ({ value, after }: UnitContext): boolean => value <= 10 && !is.notTenth.test(after),
    tenths: (context: UnitContext): boolean => context.value > 0 && context.value < 10 && discounted(context),
    // 九五折, 72折 ; not 十折
    hundredths: (context: UnitContext): boolean => context.value > 10 && context.value < 100 && discounted(context),
    /** Index points: decimals or an index nearby, and a movement or level before; never 10點 of the clock. */
    indexPoint: ({ value, digits, before, after }: UnitContext): boolean => {
      if (is.notPoint.test(after)) return false
      if (digits && !Number.isInteger(value)) return !/^[0-9０-９]*分/.test(after)
      return is.index.test(before) && (value > 24 || (is.changed.test(before) && !is.clock.test(before)))
    },
    degree: ({ value, before, after }: UnitContext): boolean =>
      is.degreeAfter.test(after) ||
      !Number.isInteger(value) ||
      is.degreeBefore.test(before) ||
      (value >= 10 && is.degreeEnds.test(after)),
    mark: ({ after, before }: UnitContext): boolean => !is.notMark.test(after) && !is.hourBefore.test(before),
    /** 有期徒刑3年 · 3年 ; not 113年 (a calendar year), 3年級. */
    year: (context: UnitContext): boolean =>
      context.value < 1000 &&
      !years(context) &&
      !(context.digits && /^[ ]?[0-9０-９]/.test(context.after)) &&
      !is.notYears.test(context.after),
    shock: ({ before, after }: UnitContext): boolean => is.shockAfter.test(after) || is.shockBefore.test(before),
    penal: ({ before, after }: UnitContext): boolean => is.sentenced.test(before) && !is.notSentence.test(after),
    /** 28年6月徒刑 and 1年3個月 are durations, 107年5月 is a date. */
    compound: ({ before, after }: UnitContext): boolean =>
      is.sentenced.test(before) || is.sum.test(before) || is.prison.test(after),
    longDays: ({ value, before }: UnitContext): boolean => value > 31 || is.detention.test(before),
  }
}
