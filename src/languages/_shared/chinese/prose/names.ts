import type { ProseRules } from '../../../parts/prose.ts'
import { apart } from '../../apart.ts'
import { latinNames } from '../../latinNames.ts'
import { suffixedNames } from './names/bodies.ts'
import { dottedNames, soundNames } from './names/foreign.ts'
import { dictionaryNames, listedNames } from './names/known.ts'
import { nativePeople } from './names/people.ts'
import { createProseView } from './names/view.ts'

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
