import type { Cue } from './cueMatches.ts'
import type { Speaker } from './focus.ts'
import type { Marker } from './markers.ts'
import type { Source } from './sources.ts'
import type { Unit } from './units.ts'
import type { Told } from './view.ts'

/** A sentence as its attributions are read. */
export interface Sentence {
  readonly told: Told
  readonly index: number
  readonly units: readonly Unit[]
  readonly sources: readonly Source[]
}

/** A cue with what it says. */
export interface Spoken {
  readonly cue: Cue
  readonly marker: Marker | null
}

/** Where a sentence has got to: from where on the next claim may begin, and who speaks. */
export interface Going {
  readonly from: number
  readonly chained: Speaker | null
  readonly joined: boolean
}
