import { eld } from 'eld/extrasmall'
import { hanScript } from './_shared/hanScripts.ts'

/** A longer text tells no more. Taken from the middle too, since a page begins with its menus. */
const SAMPLE = 1500

/** The share of kana among Han and kana outside quotation marks from which a text is Japanese. A Chinese one may name a thing in kana. */
const KANA_SHARE = 0.06

const QUOTED = /「[^「」\n]{0,80}」|『[^『』\n]{0,80}』|“[^“”\n]{0,80}”/g

/** The mark of long vowels belongs to no script of its own. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu
const HAN = /\p{Script=Han}/gu

/**
 * The language of a text as a BCP 47 tag: zh-Hant, zh-Hans and ja by their script and kana (Han that both scripts share
 * is zh-Hant), others by their words, `und` where it doesn't tell. A mixed text has the language of most of its words.
 */
export const detectLanguage = (text: string): string => {
  const sample = sampleOf(text)
  const kana = count(sample, KANA)
  const han = count(sample, HAN)
  const words = count(sample, /[\p{L}\p{M}]+/gu, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+/gu)
  if ((han + kana) / 2 > words) return eastAsian(sample)
  return words > 0 ? byWords(sample) : 'und'
}

const eastAsian = (sample: string): string => {
  const said = sample.replace(QUOTED, ' ')
  const kana = count(said, KANA)
  if (kana > 0 && kana >= KANA_SHARE * (kana + count(said, HAN))) return 'ja'
  return hanScript(sample) === 'Hans' ? 'zh-Hans' : 'zh-Hant'
}

/** Han and kana are blanked, so that a name in brackets doesn't speak for the words around it. */
const byWords = (sample: string): string => {
  const guess = eld.detect(sample.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, ' '))
  return guess.isReliable() && guess.language !== '' ? guess.language : 'und'
}

const count = (text: string, of: RegExp, without?: RegExp): number =>
  (without ? text.replace(without, ' ') : text).match(of)?.length ?? 0

const sampleOf = (text: string): string => {
  if (text.length <= 3 * SAMPLE) return text
  const middle = (text.length - SAMPLE) >> 1
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)].join('\n').toWellFormed()
}
