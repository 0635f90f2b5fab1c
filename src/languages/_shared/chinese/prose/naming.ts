import type { NamingRules } from '../../../parts/naming.ts'
import { foldNames } from '../../foldNames.ts'
import { isShortName } from '../../shortNames.ts'
import { simplified } from '../script.ts'
import { lists } from './names/lists.ts'
import { createProseView } from './names/view.ts'
import { abbreviatedIn, regions, regionsOf } from './regions.ts'

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
  isGeneric: (name) => lists.generic.has(simplified.write(name)),
  stem: (word) => word,
  shortens: isShortName,
}
