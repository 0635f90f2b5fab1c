import type { SpacedPack } from '../../../languages/pack.ts'
import type { SpacedPrefix, SpacedUnitForm } from '../../../languages/parts/spaced/units.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import type { Quantity } from '../quantity.ts'

/** Units and signs by how they are written. */
export interface FormIndex {
  readonly exact: ReadonlyMap<string, readonly SpacedUnitForm[]>
  /** By lower case. */
  readonly folded: ReadonlyMap<string, readonly SpacedUnitForm[]>
  readonly prefixes: ReadonlyMap<string, SpacedPrefix>
}

/** What the reading of one sentence needs. Offsets are into the sentence. */
export interface Reader {
  readonly text: string
  readonly words: readonly Word[]
  readonly pack: SpacedPack
  /** The country that the article is about. */
  readonly place: string
  readonly forms: FormIndex
  /** Where its numbers begin. */
  readonly numbers: ReadonlySet<number>
  /** Where people and organisations are named. */
  readonly names: readonly Span[]
}

/** A quantity of a sentence, with the phrase of what it counts. */
export interface Counted extends Quantity {
  /** The counted noun with the words that describe it: manufacturing jobs. */
  readonly phrase: Span | null
  /** Whether a hyphen joins number and unit: a 20-mile walk. */
  readonly hyphen: boolean
  /** Where its qualifier begins: about 30 jobs. */
  readonly lead: number
}
