import type { Entities } from '../people/people.ts'
import type { CueMatch } from './cueMatches.ts'
import type { Field } from './phrases.ts'
import type { Focus } from './speakers.ts'
import type { Clause, SpokenSentence } from './view.ts'

/** What attributions are looked for with. `today` is the day of the article. */
export interface Search {
  readonly field: Field
  readonly entities: Entities
  readonly focus: Focus
  readonly cues: readonly CueMatch[]
  readonly today: string | null
}

/** One clause: its sentence and its place there, as indexes. */
export interface Place {
  readonly sentence: SpokenSentence
  readonly index: number
  readonly clause: Clause
  readonly clauseIndex: number
}
