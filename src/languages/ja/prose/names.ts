import type { Span } from '../../../model/span.ts'
import { apart } from '../../_shared/apart.ts'
import { latinNames } from '../../_shared/latinNames.ts'
import type { ProseRules } from '../../parts/prose.ts'
import { listedNames, nativeNames } from './names/native.ts'
import { soundNames } from './names/sound.ts'
import { piecesOf } from './names/view.ts'

// M6.3: how strong an earthquake is ; not the chip M3
const MAGNITUDE = /^M\d$/

const isMagnitude = (text: string, { start, end }: Span): boolean =>
  MAGNITUDE.test(text.slice(start, end)) && /^[.．]\d/.test(text.slice(end, end + 2))

/** Names in Japanese, by the tagger's proper nouns, by katakana, by our lists. */
export const properNouns: ProseRules['properNouns'] = (text) => {
  const pieces = piecesOf(text)
  return apart([
    ...soundNames(text, pieces),
    ...nativeNames(text, pieces),
    ...listedNames(text, pieces),
    ...latinNames(text).filter((noun) => !isMagnitude(text, noun)),
  ])
}
