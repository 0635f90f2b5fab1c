import { afterName, beforeName } from './context.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

const WEIGHTS: Readonly<Record<string, number>> = {
  honorific: 6,
  title: 4,
  placeTitle: 3,
  bodyTitle: 2,
  age: 5,
  naming: 4,
  belonging: 2,
  speaks: 2,
  thing: -5,
  compound: -1,
}
const BODY_WORD =
  /^(?:The|Of|And|University|Inc|Corp|Ltd|Company|Group|Institute|Center|Centre|News|Times|Post|Journal|Association|Bank|Club|Party|Game|World|Street|School|College|New)$/u

/** Names that stay in Latin letters in the middle of the text. */
export const findLatinNames = (view: View): Find[] => {
  const found: Find[] = []
  const { latinRuns, latin } = view.pack.names.scripts
  for (const match of view.text.matchAll(latinRuns)) {
    const name = match[0]
    const start = match.index
    const end = start + name.length
    if (latin.test(view.text.charAt(start - 1)) || /[\d０-９]/u.test(view.text.charAt(end))) continue
    const parts = name.split(/[ \u3000]/u)
    const spaced = view.text.charAt(end) === ' ' ? end + 1 : end
    if (parts.some((part) => BODY_WORD.test(part)) || !parts.some((part) => /[a-zａ-ｚ]/u.test(part))) continue
    const evidence =
      (WEIGHTS[afterName(view, spaced).kind] ?? 0) +
      beforeName(view, view.text.charAt(start - 1) === ' ' ? start - 1 : start).strength
    found.push({ start, end, name, kind: 'latin', parts, shape: parts.length > 1 ? 1 : -2.5, evidence, alias: null })
  }
  return found
}
