import type { ParticleCueWords } from '../../../languages/parts/particle/cues.ts'
import type { Span } from '../../../model/span.ts'
import type { Speaker } from './focus.ts'
import type { Marker } from './markers.ts'
import type { Run } from './phrases.ts'
import type { Tail } from './tails.ts'

/** A place that says who speaks. */
export interface Attribution {
  readonly sentence: number
  readonly speaker: Speaker
  /** How the speaker was found. */
  readonly by: 'named' | 'chained' | 'source' | 'carried'
  readonly group: ParticleCueWords | null
  readonly cue: Span | null
  readonly tail: Tail
  /** What is said, in units; `null` where it stands in another sentence or before the speaker without a particle. */
  readonly content: Run | null
  readonly how: Marker['how'] | 'source' | null
  /** Units of the cue. */
  readonly place: Run
  readonly addressee: string | null
  readonly saidOn: string | null
}
