import type { NamingRules } from '../../../parts/naming.ts'
import { foldNames } from '../../foldNames.ts'
import { lists } from './names/lists.ts'
import { createProseView } from './names/view.ts'
import { abbreviatedIn, regions, regionsOf } from './regions.ts'

const LONGEST_SHORT = 6

/** Whether the characters of `short` stand in `long` in this order. */
const isDrawnFrom = (short: string, long: string): boolean => {
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at++
  return at === short.length
}

/** How names stand for one another in Chinese of either script. */
export const naming: NamingRules = {
  fold: foldNames,
  regions,
  regionsIn: (name) => {
    const code = regionsOf().get(name)
    return code ? [code] : abbreviatedIn(name)
  },
  pieces: ({ start, end, kind }, text) => {
    if (kind === 'person') return []
    const name = text.slice(start, end)
    const view = createProseView(name)
    const suffix = lists.suffixes.endsAt(view.text, name.length)
    const stem = name.length - suffix
    const own = view.pieces.filter((piece) => piece.kind !== 'word' && piece.end <= stem && piece.end - piece.start > 1)
    const covered = own.reduce((sum, piece) => sum + piece.end - piece.start, 0)
    return covered < stem || own.length === 0 || covered === name.length
      ? []
      : own.map((piece) => name.slice(piece.start, piece.end))
  },
  stem: (word) => word,
  // 北市府 of 台北市政府, 安理會 of 聯合國安全理事會
  shortens: (short, long) =>
    short.length >= 2 && short.length <= LONGEST_SHORT && short.length < long.length && isDrawnFrom(short, long),
}
