import { wordsOf } from '../../text/lexicon.ts'
import type { SpacedTitleRules } from '../parts/spaced/titles.ts'
import { honorifics, kin, offices } from './titles/offices.ts'
import {
  genderedNouns,
  humanVerbs,
  leading,
  modifiers,
  personEnds,
  personNouns,
  speechVerbs,
} from './titles/persons.ts'

export const titles: SpacedTitleRules = {
  offices,
  honorifics,
  kin,
  personNouns,
  personEnds,
  leading,
  genderedNouns,
  pronouns: new Map([
    ...wordsOf('he him his himself').map((word): [string, 'male'] => [word, 'male']),
    ...wordsOf('she her hers herself').map((word): [string, 'female'] => [word, 'female']),
  ]),
  modifiers,
  nameLike: new Set(
    wordsOf(
      'king queen prince princess pope bishop dean major marshal judge justice count earl duke baron father brother sister mother private chief cardinal saint st. canon coach agent host rector chancellor marshall guru anchor constable provost chair',
    ),
  ),
  speechVerbs,
  humanVerbs,
}
