/** How one language writes numbers with Han characters; the sticky patterns are tried at one place of the text. */
export interface HanHabits {
  /** Global: every character that a number may begin with. */
  readonly start: RegExp
  /** Sticky: digits with their separators and decimals. */
  readonly arabic: RegExp
  /** Sticky: a digit of an amount, written so that it can't be forged; `null` where none is. */
  readonly formal: RegExp | null
  /** Sticky: decimals behind Han digits or a magnitude; group 1 are the digits. */
  readonly decimal: RegExp
  /** Sticky: a digit left open before a magnitude (數十億); `atLeast` is one that counts it at least once (何万). */
  readonly vague: RegExp
  readonly atLeast: RegExp | null
  /** Sticky: a digit left open behind tens: 十幾, 二十数. */
  readonly some: RegExp
  /** Whether tens in Arabic digits take it too: 20数. */
  readonly someAfterDigits: boolean
  /** Sticky marks that say "and more" and "or so". */
  readonly more: RegExp
  readonly about: RegExp | null
  /** Sticky: a letter behind digits that says thousands. */
  readonly thousands?: RegExp
  /** Whether a last lone digit counts tenths of the magnitude before it: 兩千四百五 is 2450. */
  readonly shortTail: boolean
  /** Whether a magnitude needs no count behind a larger one: 百十六, where Chinese writes 百一十六. */
  readonly barePlaces?: true
  /** A magnitude from this size on counts nothing by itself: 百 is a hundred in Japanese, but never 萬 ten thousand. */
  readonly bareFrom: number
  /** Sticky: what stands between the denominator of a fraction and its numerator. */
  readonly over: RegExp
  /** Sticky: what joins a whole number to a fraction behind it: 三又二分之一. */
  readonly mixed?: RegExp
  /** Ends with `$`, group 1 is the sign of a negative number. */
  readonly sign: RegExp
  /** Fractions that are written in some other way, in order. */
  readonly slashed: RegExp | null
}

/** Chinese in either script. */
export const chineseHabits: HanHabits = {
  start: /[0-9０-９〇零一二兩两三四五六七八九壹貳贰參叁肆伍陸陆柒捌玖廿卅卌十百千拾佰仟萬万億亿兆數数幾几]/g,
  // 2,500 · 44156.73 · １２０ ; not the tail of 1,2345
  arabic:
    /(?<![0-9０-９])(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3}){1,5}|[0-9０-９]{1,16})(?![0-9０-９])(?:[.．][0-9０-９]{1,10}(?![0-9０-９]))?/y,
  // 陸佰元 · 伍萬元 · 肆拾肆 · 陸點五折 ; not 大陸人, 隊伍, 三千陸軍
  formal:
    /[壹貳贰參叁肆伍陸陆柒捌玖](?=[拾佰仟百千]|[萬万億亿]?[元圓圆]|[萬万億亿]分之|[點点][〇零一二三四五六七八九]|[折成])|(?<=[拾佰仟]零?)[壹貳贰參叁肆伍陸陆柒捌玖]|(?<=分之)[壹貳贰參叁肆伍柒捌玖]/y,
  // 三點五億 ; not 三點半
  decimal: /[點点]([〇零一二三四五六七八九叁貳贰肆伍柒捌玖]{1,8})(?![十廿卅分刻])/y,
  // 數十億 · 幾百 ; not 數名, 幾個
  vague: /[數数幾几](?=[十百千萬万億亿兆])/y,
  atLeast: null,
  some: /[幾几]/y,
  someAfterDigits: false,
  // 5000多次 · 百餘人 · 30多億 ; not 多數, 多元, 餘額
  more: /(?:多(?!數|数|元[化文價价性的]|媒|樣|样|邊|边|半|達|达|為|为|是|國|国)|[餘余](?!額|额|地|震|生|裕|溫|温|命|波))/y,
  // 十來個 ; not 十來自
  about: /[來来](?=[個个位名人年天次歲岁萬万條条件隻只種种家])/y,
  // 15k元 · 百分之3k ; not 4K電視
  thousands: /[ ]?[kKｋＫ](?=[元塊块美個个人粉％%]|[，。、；！）)]|$)/y,
  shortTail: true,
  bareFrom: 100,
  // 五分之一 · 百分之 50 ; the numerator is read behind it
  over: /[ \u00a0]?分之[ \u00a0]?/y,
  mixed: /又/y,
  // -2.5% · 負3% ; not 30-50, A-3, 正負3%, 勝負3分
  sign: /(?:^|[^正勝胜0-9０-９A-Za-z〇零一二兩两三四五六七八九十百千萬万億亿兆%％])([-−－負负])$/,
  // 4/5 ; not 7/10（五）, 2025/1/3, 2/3起
  slashed:
    /(?<![0-9０-９/／.:：年月日期於于在自從从至到（(])([1-9１-９])[/／](10|[2-9２-９])(?![0-9０-９/／起開开晚早上下中午至到~～（(日號号月年])/g,
}
