import type { CueWords } from '../../languages/parts/cues/words.ts'
import type { Span } from '../../model/span.ts'
import type { Subject } from './phrases.ts'
import type { Speaker } from './speakers.ts'

/** What follows a cue: words of the same clause, a break, quoted words at once, or the end of the sentence. */
export type Following = 'words' | 'break' | 'quote' | 'end'

/** A place that says who speaks. */
export interface Attribution {
  /** Indexes of its sentence and of its clause there. */
  readonly sentence: number
  readonly clause: number
  readonly cue: Span
  readonly group: CueWords
  readonly subject: Subject | null
  readonly speaker: Speaker
  /** Where its words begin, and where what is said may begin. */
  readonly start: number
  readonly claimStart: number
  /** Where what is said ends, if the clause says so by its form; else `null`. */
  readonly claimEnd: number | null
  readonly following: Following
  /** Whether a colon stands after the cue. */
  readonly colon: boolean
  /** How the speaker was found: named in the clause, taken over from before, or as the source of a 根據. */
  readonly by: 'subject' | 'carried' | 'source'
  readonly addressee: string | null
  readonly saidOn: string | null
}
