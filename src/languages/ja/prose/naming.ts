import { foldNames } from '../../_shared/foldNames.ts'
import { isShortName } from '../../_shared/shortNames.ts'
import type { NamingRules } from '../../parts/naming.ts'
import { lists } from './names/lists.ts'
import { piecesOf } from './names/view.ts'
import { abbreviatedIn, codes, regions } from './regions.ts'

const NAMES = new Set(['surname', 'given', 'person', 'place', 'body', 'proper', 'unknown'])

/** Words for a kind of body that are often said or left out: 米国|政府, 三谷電機|社. */
const LIGHT = new Set([
  '政府',
  '政権',
  '軍',
  '社',
  '会社',
  '株式会社',
  'グループ',
  '側',
  '市',
  '県',
  '州',
  '町',
  '村',
  '区',
  '当局',
])

/** How names stand for one another in Japanese. */
export const naming: NamingRules = {
  fold: foldNames,
  regions,
  regionsIn: (name) => {
    const short = name.length > 1 ? abbreviatedIn(name) : []
    const code = codes().get(name)
    return short.length === 0 && code ? [code] : short
  },
  pieces: ({ start, end, kind }, text) => {
    if (kind === 'person') return []
    const name = text.slice(start, end)
    const stem = name.length - lists.suffixes.endsAt(name, name.length)
    const own = piecesOf(name.slice(0, stem)).filter((piece) => NAMES.has(piece.kind))
    const covered = own.reduce((sum, piece) => sum + piece.end - piece.start, 0)
    if (covered < stem || own.length === 0 || covered === name.length) return []
    const names = own.map((piece) => piece.text)
    return LIGHT.has(name.slice(stem)) ? names : [...names, name.slice(stem)]
  },
  isGeneric: (name) => lists.suffixes.has(name) || lists.common.has(name) || lists.earth.has(name),
  isEveryday: (text) => !piecesOf(text).some((piece) => NAMES.has(piece.kind)),
  stem: (word) => word,
  shortens: isShortName,
}
