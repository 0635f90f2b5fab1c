import type { StandIn } from '../../names.ts'
import type { Word } from '../../words.ts'

/** A pronoun and what it stands for. */
export interface ParticlePronoun {
  readonly word: string
  readonly means: 'person' | 'people' | 'organisation'
  readonly gender?: 'male' | 'female'
}

/** How the one who speaks is known. Patterns are tried on noun phrases. */
export interface ParticleSpeakerRules {
  readonly pronouns: readonly ParticlePronoun[]
  /** What points back to somebody told of before: 同 of 同社, この. Tried at the start. */
  readonly pointing: RegExp
  /** Nouns behind it that stand for the body named before: 同|大 for a 大学. */
  readonly pointed: readonly StandIn[]
  /** Words behind a person's name that leave it the person's: 氏, 市長, ら. Tried on all that follows the name. */
  readonly afterPerson: RegExp
  /** Words behind a body's name that leave it the body's: 側, 社. Tried on all that follows the name. */
  readonly afterBody: RegExp
  /** A phrase that is a title or an office. */
  readonly title: RegExp
  /** Words for people without a name, at the end of a phrase. */
  readonly people: RegExp
  /** Words that look like them and name nobody who speaks: 国家, 死者. */
  readonly notPeople: RegExp
  /** Words for bodies, at the end of a phrase. */
  readonly bodies: RegExp
  readonly notBodies: RegExp
  /** Papers, agencies and broadcasters, at the end of a phrase. */
  readonly papers: RegExp
  /** Documents and studies that state things, at the end of a phrase. */
  readonly reports: RegExp
  /** A part of a whole that answers: 6割, 多く. At the end of a phrase. */
  readonly share: RegExp
  /** An age that follows a name. */
  readonly age: RegExp
  /** What stands before a name and tells the gender: 息子の. At its end. */
  readonly genders: Readonly<Record<'male' | 'female', RegExp>>
  /** Whether a word is a name by the tagger's class. */
  readonly isName: (word: Word) => boolean
  /** Whether such a name is a person's. */
  readonly isPersonName: (word: Word) => boolean
  /** Whether a word that the tagger doesn't know may be a foreign name. */
  readonly isForeign: (word: Word) => boolean
  /** A phrase for one person, not many: 男性. At its end. */
  readonly single: RegExp
  /** Whether a word may be a part of a noun phrase. */
  readonly isNominal: (word: Word) => boolean
  /** What brings in a source, global: によると. */
  readonly source: RegExp
  /** Phrases whose owner is the source of a sentence, global: の話では, への取材で. */
  readonly toldBy: RegExp
  /** Titles that say the same: 外務大臣 for 外相. */
  readonly sameTitles: readonly (readonly [string, string])[]
  /** Who is told by being in the room: 記者団. Tried on a phrase. */
  readonly audience: RegExp
  /** A phrase for asking somebody: 取材. */
  readonly asking: RegExp
  /** What stands between an asker and the phrase that he is answered in: 霧港新聞の取材に. At the end of a phrase. */
  readonly asked: RegExp
}
