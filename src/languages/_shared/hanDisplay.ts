import type { Figure, Qualifier } from '../../model/figure.ts'
import type { DisplayRules } from '../parts/display.ts'
import { compactNumber, groupDigits, type NumberStyle } from './numberForms.ts'

/** How a language that writes numbers in 萬 and 億 shows figures. */
export interface HanDisplayWords extends NumberStyle {
  readonly qualified: Readonly<Record<Qualifier, (written: string) => string>>
  /** An amount that is already in digits with its currency: 5,000億美元, 新台幣128億元. */
  money(amount: string, code: string): string
  readonly percentagePoints: string
  readonly points: string
  readonly times: string
  /** A figure that this language's readers wouldn't write so: $500 billion; not 5,000億美元. */
  isForeign(figure: Figure): boolean
}

const HAN_DIGITS = '〇零一二三四五六七八九兩两'
/** 三五〇億 and 一百五十: read faster in digits. Not 三成, 十萬, 三十一. */
const SPELT_OUT = new RegExp(`[${HAN_DIGITS}]{2}|[${HAN_DIGITS}十百千萬万億亿]{4}`)
/** 五分之一, 兩成五: nobody writes these otherwise. */
const FRACTION = /分之|成|割/
/** 兩三天 is a range, which digits tell no better. */
const isHard = ({ text, value }: Figure): boolean => value !== null && SPELT_OUT.test(text) && !FRACTION.test(text)

/** 5千億, 3千萬: a digit before two words. Not 5億, 1兆2,500億. */
const MIXED = /(?<![\d,.])\d[\d,.]*[百千][萬万億亿兆]/
/** 10多萬人, 十餘人, 4,700 多則: it holds its qualifier already. */
const HEDGED = /[\d十百千萬万億亿] ?(?:多|餘|余|來|数|數)|以上|以下|未満|超|約|约|逾|近/

const ends = (figure: Figure, write: (value: number) => string): string | null => {
  if (figure.value !== null) return write(figure.value)
  if (figure.low !== null && figure.high !== null) return `${write(figure.low)}～${write(figure.high)}`
  return null
}

/** The figure in digits and this language's words; `null` where only the article can name what is counted. */
const plain = (figure: Figure, words: HanDisplayWords): string | null => {
  const amount = ends(figure, (value) => compactNumber(value, words))
  if (amount === null) return null
  if (figure.kind === 'money') return words.money(amount, figure.unit)
  if (figure.unit === '%') return `${amount}%`
  if (figure.unit === 'pp') return `${amount}${words.percentagePoints}`
  if (figure.unit === 'points') return `${amount}${words.points}`
  if (figure.kind === 'multiple') return `${amount}${words.times}`
  return amount
}

const inDigits = (figure: Figure, words: HanDisplayWords): string | null => {
  const amount = figure.value === null ? null : compactNumber(figure.value, words)
  const takesUnit = figure.kind === 'money' || figure.kind === 'measure'
  return amount === null ? null : `${amount}${takesUnit ? figure.unitText : ''}`
}

/** 5千億美元 as 5,000億美元; everything else keeps its words and gets its digits grouped. */
const rewritten = (figure: Figure, words: HanDisplayWords): string => {
  const { text, value } = figure
  const written = value === null ? text : text.replace(MIXED, () => compactNumber(value, words))
  return groupDigits(written, words.format)
}

/** Shows figures in a language that writes its numbers in 萬 and 億. */
export const createHanDisplay = (words: HanDisplayWords): DisplayRules => ({
  figure(figure) {
    const written = words.isForeign(figure) ? figure.text : rewritten(figure, words)
    return figure.qualifier && !HEDGED.test(written) ? words.qualified[figure.qualifier](written) : written
  },
  beside(figure) {
    const isForeign = words.isForeign(figure)
    if (!isForeign && !isHard(figure)) return null
    const form = isForeign ? plain(figure, words) : inDigits(figure, words)
    return form === null || figure.text.startsWith(form) ? null : form
  },
})
