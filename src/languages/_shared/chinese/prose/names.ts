import { inOrder } from '../../../../text/spans.ts'
import type { ProperNoun } from '../../../parts/naming.ts'
import type { ProseRules } from '../../../parts/prose.ts'
import { latinNames } from '../../latinNames.ts'
import { suffixedNames } from './names/bodies.ts'
import { dottedNames, soundNames } from './names/foreign.ts'
import { dictionaryNames, listedNames } from './names/known.ts'
import { nativePeople } from './names/people.ts'
import { createProseView } from './names/view.ts'

/** Of names that overlap the one that starts first, the longer where two start together. */
const apart = (names: readonly ProperNoun[]): ProperNoun[] => {
  const kept: ProperNoun[] = []
  for (const name of [...names].sort(inOrder)) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name)
  return kept
}

/** Names in Chinese of either script, where no capital letter tells them. */
export const properNouns: ProseRules['properNouns'] = (text) => {
  const view = createProseView(text)
  return apart([
    ...dottedNames(view),
    ...suffixedNames(view),
    ...listedNames(view),
    ...nativePeople(view),
    ...soundNames(view),
    ...dictionaryNames(view),
    ...latinNames(view.text),
  ])
}
