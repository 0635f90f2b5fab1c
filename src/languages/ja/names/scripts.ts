import { wordsOf } from '../../../text/lexicon.ts'
import type { NameScripts } from '../../parts/particle/names.ts'

const PART = '[ァ-ヺー]+'
const INITIAL = '(?:(?<![A-Za-zＡ-Ｚａ-ｚ])[A-ZＡ-Ｚ](?![A-Za-zＡ-Ｚａ-ｚ])[.．]?)'
const JOIN = '[・･·＝=゠]'

const latinThings = wordsOf(
  'The Of And University Inc Corp Ltd Company Group Institute Center Centre News Times Post Journal Association Bank Club Party Game World Street School College New Network Channel Business Park Tower Art Music Store Watch Phone Air Pro Max Plus Show Live Night Day Week Daily Weekly Magazine Review Press Records Studio Studios Pictures Entertainment Team',
)

/** Which letters names are written with in Japanese news. */
export const scripts: NameScripts = {
  sound: /[ァ-ヺー]/u,
  han: /[\p{Script=Han}々ヶ]/u,
  soft: /[ぁ-ゖ]/u,
  latin: /[A-Za-zＡ-Ｚａ-ｚ\u00C0-\u024F]/u,
  // ジョン・F・ケネディ, J・K・ローリング, デボラ＝リー・ファーネス, カーディB
  soundRuns: new RegExp(
    `(?:${INITIAL}${JOIN}?){0,3}${PART}(?:${JOIN}(?:${PART}|${INITIAL}))*(?:(?<=[ァ-ヺー])[A-ZＡ-Ｚ](?![A-Za-zＡ-Ｚａ-ｚ\\d]))?`,
    'gu',
  ),
  space: /[ \u3000]/u,
  dot: /[・･]/u,
  partMark: /[・･·＝=゠]/u,
  partMarks: /[・･·＝=゠.． \u3000]/gu,
  latinThings: new Set(latinThings),
  latinRuns:
    /[A-ZＡ-Ｚ\u00C0-\u00DE][A-Za-zＡ-Ｚａ-ｚ\u00C0-\u024F'’.-]{0,30}(?:[ \u3000](?:(?:de|van|von|der|den|bin|al|la|le|da|di|del|dos) )?[A-ZＡ-Ｚ\u00C0-\u00DE][A-Za-zＡ-Ｚａ-ｚ\u00C0-\u024F'’.-]{0,30}){0,4}/gu,
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
  [/ティ/g, 'チ'],
  [/ディ/g, 'ジ'],
  [/[ー・･·＝=゠\s]/g, ''],
  [/[ァィゥェォッャュョ]/g, ''],
  [/ズ/g, 'ス'],
]

/** What two spellings of one foreign name have in common: ヴァルガス, バルガス. */
export const foldName = (name: string): string =>
  SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), name.normalize('NFKC').toLowerCase())
