import type { SubjectRules, WordKind } from '../../../parts/subjectRules.ts'
import { acts } from './wordKinds/acts.ts'
import { changes, haves, levels, shares } from './wordKinds/changes.ts'
import {
  adverbs,
  classifiers,
  compares,
  functions,
  opinions,
  places,
  prepositions,
  pronouns,
  says,
  scopes,
} from './wordKinds/functionWords.ts'
import { nouns } from './wordKinds/nouns.ts'
import { times } from './wordKinds/times.ts'
import { verbs } from './wordKinds/verbs.ts'

// A word that stands in two lists is what the later one says.
const lists: readonly (readonly [WordKind, string])[] = [
  ['verb', verbs],
  ['say', says],
  ['act', acts],
  ['opinion', opinions],
  ['classifier', classifiers],
  ['level', levels],
  ['have', haves],
  ['share', shares],
  ['scope', scopes],
  ['pronoun', pronouns],
  ['place', places],
  ['function', functions],
  ['change', changes],
  ['adverb', adverbs],
  ['preposition', prepositions],
  ['compare', compares],
  ['time', times],
  ['after', '後 前 時 之後 之前 以後 以前 時候 之際 後來 起'],
  ['each', '每'],
  ['list', '、 和 與 及 以及 跟 或 暨'],
  ['possessive', '的 之'],
  ['noun', nouns],
]

/** What the words of Traditional Chinese do in a clause. */
export const kinds: ReadonlyMap<string, WordKind> = new Map(
  lists.flatMap(([kind, text]) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((word): [string, WordKind] => [word, kind]),
  ),
)

export const longest = Math.max(...Array.from(kinds.keys(), (word) => word.length))

export const endings: SubjectRules['endings'] = [
  // 寄往 · 擴大至 · 派給
  { kind: 'verb', pattern: /^.{1,3}[到至往給]$/ },
  // 這隻 · 該艘
  {
    kind: 'pronoun',
    pattern: /^[這那該某][個名位項筆起座家場件批條艘支段棟間部輛款套份張隻種類次屆群顆台架組篇首道口塊片頭匹]$/,
  },
  // 是個 · 有個
  { kind: 'level', pattern: /^[是有]個$/ },
  // 拍了 · 貼著 · 看完
  { kind: 'verb', pattern: /^.[了著過完]$/ },
]
