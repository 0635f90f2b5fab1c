import { rounded } from '../../../../../text/decimals.ts'
import { findHanNumerals } from '../../../hanNumerals.ts'
import { type Draft, wordDrafts } from '../../../said/drafts.ts'

const NUMBER = '[0-9０-９]{1,4}|[一二两三四五六七八九十百千]{1,4}'
/** 每五人就有一人, 每5名员工中有1人 (in simplified characters) ; not 每5人发3个口罩, 148人中有62人, which are two counts. */
const PATTERN = new RegExp(
  `(?<=每)(${NUMBER})(?:名|个|位|人|户|家)[^，。；、0-9０-９]{0,5}?[就便即]?有(?:近|约)?(${NUMBER})(?:名|个|位|人|户|家)`,
  'g',
)
const MOST = 1000

const countOf = (words: string | undefined): number => findHanNumerals(words ?? '')[0]?.low ?? 0

const shareOf = (whole: number, part: number): number =>
  whole > 0 && whole <= MOST ? rounded((100 * part) / whole) : 0

/** Shares that are told by counting heads: 每五人就有一人 is 20%. */
export const ratioDrafts = (text: string): Draft[] =>
  wordDrafts(text, PATTERN, ([, whole, part]) => ({
    value: shareOf(countOf(whole), countOf(part)),
    share: true,
  })).filter(({ value }) => value > 0 && value < 100)
