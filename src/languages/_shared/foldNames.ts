import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters'
import traditional from 'opencc-js/dict/TSCharacters'
import { foldInPlace } from '../../text/fold.ts'

/** «萬 万|臺 台 …»: the first form of each entry; both sides one UTF-16 unit, so that offsets stay true. */
const pairsOf = (table: string): [string, string][] =>
  table
    .split('|')
    .map((entry): [string, string] => {
      const [from = '', to = ''] = entry.split(' ')
      return [from, to]
    })
    .filter(([from, to]) => from.length === 1 && to.length === 1)

const simple = new Map(pairsOf(traditional))
// The table of Japanese forms goes from the new ones to the old: 沢 澤.
const table = new Map([
  ...pairsOf(shinjitai).map(([young, old]): [string, string] => [young, simple.get(old) ?? old]),
  ...simple,
])

/** Marks that are written in several ways: between the parts of a name, apostrophes, hyphens. */
for (const [to, marks] of [
  ['·', '・‧•∙⋅﹒･＝゠='],
  ["'", '’‘ʼ`´'],
  ['-', '‐‑–—'],
] as const)
  for (const mark of marks) table.set(mark, to)

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]/g
const SPACE = /\s/g
const FOLDED = /[^\x20-\x7e\u3041-\u3096]|=/g

const plain = (letter: string): string => {
  const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '')
  return bare.length === 1 ? bare : letter
}

/** What names are compared by across scripts and languages: 黒澤 and 黑泽, Pelé and pele, ‧ and ・. Every UTF-16 offset stays true. */
export const foldNames = (text: string): string =>
  foldInPlace(text)
    .replace(ACCENTED, plain)
    .replace(SPACE, ' ')
    .replace(FOLDED, (letter) => table.get(letter) ?? letter)
