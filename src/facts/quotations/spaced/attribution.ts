import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import type { Followed } from './following.ts'
import type { Range } from './phrases.ts'
import type { Subject } from './subject.ts'

/** How a place says who speaks: she said; saying; according to her; her claim that; called it “…”; accused them of. */
export type Form = 'finite' | 'participle' | 'source' | 'noun' | 'calling' | 'charging'

/** A place that says who speaks, as far as grammar tells. */
export interface Attribution {
  readonly form: Form
  /** The words that give what is said, as tokens. */
  readonly cue: Range
  readonly rule: SpacedCue
  readonly subject: Subject | null
  readonly followed: Followed
  /** The first token of all that belongs to it but what is said, and the one behind the last. */
  readonly start: number
  readonly end: number
}
