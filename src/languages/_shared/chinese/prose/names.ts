import { matchesOf } from '../../../../text/matches.ts'
import type { ProperNoun } from '../../../parts/naming.ts'
import type { ProseRules } from '../../../parts/prose.ts'
import { apart } from '../../apart.ts'
import { latinNames } from '../../latinNames.ts'
import { suffixedNames } from './names/bodies.ts'
import { dottedNames, soundNames } from './names/foreign.ts'
import { dictionaryNames, listedNames } from './names/known.ts'
import { markedSurnames, nativePeople } from './names/people.ts'
import { createProseView } from './names/view.ts'

/** 《盐田月光》 ; a title in another one's marks stands for itself: 〈月光〉. */
const WORK = /《([^《》\n]{1,40})》|〈([^〈〉\n]{1,40})〉/gu

/** Titles of works, without their marks. */
const works = (text: string): ProperNoun[] =>
  matchesOf(WORK, text).map(({ 0: marked, index }) => ({
    start: index + 1,
    end: index + marked.length - 1,
    kind: 'work',
  }))

/** Names in Chinese of either script, where no capital letter tells them. */
export const properNouns: ProseRules['properNouns'] = (text) => {
  const view = createProseView(text)
  return apart([
    ...works(view.text),
    ...dottedNames(view),
    ...suffixedNames(view),
    ...listedNames(view),
    ...nativePeople(view),
    ...markedSurnames(view),
    ...soundNames(view),
    ...dictionaryNames(view),
    ...latinNames(view.text),
  ])
}
