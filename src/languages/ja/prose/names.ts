import { inOrder } from '../../../text/spans.ts'
import { latinNames } from '../../_shared/latinNames.ts'
import type { ProperNoun } from '../../parts/naming.ts'
import type { ProseRules } from '../../parts/prose.ts'
import { listedNames, nativeNames } from './names/native.ts'
import { soundNames } from './names/sound.ts'
import { piecesOf } from './names/view.ts'

/** Of names that overlap the one that starts first, the longer where two start together. */
const apart = (names: readonly ProperNoun[]): ProperNoun[] => {
  const kept: ProperNoun[] = []
  for (const name of [...names].sort(inOrder)) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name)
  return kept
}

/** Names in Japanese, by the tagger's proper nouns, by katakana, by our lists. */
export const properNouns: ProseRules['properNouns'] = (text) => {
  const pieces = piecesOf(text)
  return apart([
    ...soundNames(text, pieces),
    ...nativeNames(text, pieces),
    ...listedNames(text, pieces),
    ...latinNames(text),
  ])
}
