import type { Gender } from '../../../languages/parts/names.ts'
import type { SpeakerKind } from '../../../model/quotation.ts'

/** Who speaks, resolved. */
export interface Speaker {
  readonly name: string
  /** As written at this place. */
  readonly text: string
  readonly kind: SpeakerKind
  /** Whether it is somebody that he or she can stand for, a body (it), or several (they). */
  readonly means: 'person' | 'body' | 'many'
}

/** One who was spoken of, for pronouns and titles to look back to. */
export interface Seen {
  readonly sentence: number
  readonly speaker: Speaker
  /** The noun that an unnamed one or a paper was told by. */
  readonly head: string
}

/** Whom a story speaks of as it goes on. */
export interface Focus {
  readonly seen: Seen[]
  readonly genders: ReadonlyMap<string, Gender>
  /** Nouns that tell of a gender: spokeswoman. */
  readonly nouns: ReadonlyMap<string, Gender>
}

/** How many sentences back a pronoun and a title look. */
export const FAR = 5

const MOST_SEEN = 64

/** Remembers somebody; the latest last. */
export const remember = (focus: Focus, seen: Seen): void => {
  focus.seen.push(seen)
  if (focus.seen.length > MOST_SEEN) focus.seen.splice(0, MOST_SEEN / 2)
}

/** The latest one before a sentence's own end who fits. */
export const latest = (
  { seen }: Focus,
  sentence: number,
  fits: (one: Seen) => boolean,
  far: number = FAR,
): Speaker | null => seen.findLast((one) => sentence - one.sentence <= far && fits(one))?.speaker ?? null

/** Whether a person may be meant by a pronoun of a gender. */
export const agrees = ({ genders }: Focus, name: string, gender: Gender | null): boolean => {
  const known = genders.get(name)
  return gender === null || known === undefined || known === gender
}
