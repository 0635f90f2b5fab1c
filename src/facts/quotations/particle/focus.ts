import type { SpeakerKind } from '../../../model/quotation.ts'

/** Who speaks, resolved. */
export interface Speaker {
  readonly name: string
  readonly text: string
  readonly kind: SpeakerKind
  readonly person: boolean
}

interface Seen {
  readonly sentence: number
  readonly block: number
  readonly speaker: Speaker
  /** Whether they spoke there; else the sentence is only about them. */
  readonly spoke: boolean
  /** Whether their own words stand there. */
  readonly direct?: boolean
}

/** How many are kept in mind. */
const MOST = 24
/** How many sentences back a subject may be taken over from inside one paragraph. */
const BACK = 2

/** Whom a story speaks of as it goes on. */
export interface Focus {
  /** Forgets everybody, after a sentence that leaves open whom it is about. */
  blur(sentence: number): void
  /** Whether nobody has been told of since. */
  isBlurred(): boolean
  remember(one: Seen): void
  lastWhere(fits: (speaker: Speaker) => boolean, since?: number): Speaker | undefined
  /** Who is meant where a sentence names no subject; only those who spoke if `spoke`. */
  carried(sentence: number, block: number, spoke: boolean): Speaker | null
  /** The block of a sentence that is kept in mind. */
  blockOf(sentence: number): number | null
  /** Whether somebody's own words stand in a sentence. */
  spokeDirect(sentence: number): boolean
  /** Whose words a sentence of nothing but quoted words goes on with. */
  goesOn(sentence: number, block: number): Speaker | null
}

/** Makes an empty focus. */
export const createFocus = (): Focus => {
  let seen: Seen[] = []
  let blurred = -1
  return {
    blur: (sentence) => {
      seen = []
      blurred = sentence
    },
    isBlurred: () => blurred >= 0 && seen.length === 0,
    remember: (one) => {
      if (one.sentence !== blurred) seen = [...seen.slice(-MOST), one]
    },
    lastWhere: (fits, since = 0) =>
      seen.findLast(({ speaker, sentence }) => sentence >= since && fits(speaker))?.speaker,
    carried: (sentence, block, spoke) => {
      const near = seen.filter(
        (one) => one.sentence >= sentence - (one.block === block ? BACK : 1) && one.sentence < sentence,
      )
      const last = near.at(-1)
      if (!last || (spoke && !near.some((one) => one.spoke && one.sentence === last.sentence))) return null
      return (near.findLast((one) => one.spoke && one.sentence === last.sentence) ?? last).speaker
    },
    blockOf: (sentence) => seen.findLast((one) => one.sentence === sentence)?.block ?? null,
    spokeDirect: (sentence) => seen.some((one) => one.sentence === sentence && one.direct === true),
    goesOn: (sentence, block) => {
      const before = seen.filter((one) => one.sentence === sentence - 1)
      const last = before.findLast(({ spoke }) => spoke) ?? before.findLast(({ speaker }) => speaker.person)
      return last && ((last.spoke && last.direct) || last.block === block) ? last.speaker : null
    },
  }
}
