import type { MarkPair } from '../cues.ts'
import type { Word } from '../words.ts'
import type { ParticleDisputeRules } from './cues/disputes.ts'
import type { ParticleSpeakerRules } from './cues/speakers.ts'

/** What a particle makes of the phrase before it. */
export type ParticleRole =
  /** What is said or thought: と, って. */
  | 'quotes'
  /** Either that or "when": と behind a plain verb. */
  | 'maybe'
  /** What the sentence is about: は, も. */
  | 'topic'
  /** Who does it: が. */
  | 'subject'
  /** What it is done to: を. */
  | 'object'
  /** To whom or when: に, へ. */
  | 'to'
  /** To whom and nothing else: に対し, に向けて. */
  | 'toward'
  /** Where or by what: で. */
  | 'at'
  /** Of what: について. */
  | 'about'
  /** Whose: の. */
  | 'of'
  /** With what: や, と of a list. */
  | 'joins'
  /** And the like: など. */
  | 'such'

/**
 * What a cue does. `say` stands with quoted words and claims alike; `hold` is a bare する; `hear` a bare いう that passes on what
 * somebody said; `think` is a thought, which takes its holder's name, and `judge` an opinion of
 * anybody's; `call` gives a name; `ask` takes questions; `show` is what things do as well, so that its
 * subject is never taken over; `gesture` is any verb after quoted words.
 */
export type ParticleCueKind =
  | 'say'
  | 'hold'
  | 'hear'
  | 'think'
  | 'judge'
  | 'report'
  | 'call'
  | 'ask'
  | 'urge'
  | 'accuse'
  | 'deny'
  | 'show'
  | 'gesture'

/** Cues that do the same. */
export interface ParticleCueWords {
  readonly kind: ParticleCueKind
  /** Dictionary forms; the words of a phrase are parted by a low line: 明らか_に_する. */
  readonly verbs: readonly string[]
  /** Nouns that する makes a verb, and that may end a sentence by themselves: 強調. */
  readonly nouns: readonly string[]
  /** Whether what is said may be told as a fact: …ことを認めた. */
  readonly facts: boolean
  /** Whether they may stand beside quoted words without a particle: こう述べた。「…」 */
  readonly alone: boolean
}

/** The marks of a language, each one UTF-16 unit. */
export interface ParticleMarks {
  readonly quotes: readonly MarkPair[]
  readonly asides: readonly MarkPair[]
  readonly sentenceEnds: string
  readonly breaks: string
  readonly colons: string
  /** A letter right behind quoted words that takes them on: と. Tried on one character. */
  readonly goesOn: RegExp
}

/** Everything that reading quotations and disputes needs to know of a language. */
export interface ParticleCueRules {
  /** Characters read as others, one UTF-16 unit each: ( as （. */
  readonly fold: Readonly<Record<string, string>>
  readonly marks: ParticleMarks
  readonly cues: readonly ParticleCueWords[]
  /** What a word does, if it is a particle; `before` is the word that it follows. */
  roleOf(word: Word, before: Word | null): ParticleRole | null
  readonly tails: ParticleTailRules
  readonly claims: ParticleClaimRules
  readonly speakers: ParticleSpeakerRules
  readonly disputes: ParticleDisputeRules
  /** The day that a stretch of text names, YYYY-MM-DD, given the day of the article (the same form) if it is known; else `null`. */
  dayOf(words: string, today: string | null): string | null
}

/** What stands behind a verb. Each is tried on the words that follow it in turn. */
export interface ParticleTailRules {
  /** Endings that change neither who speaks nor whether it was said: た, ます, て いる. */
  readonly ending: (word: Word) => boolean
  /** Endings of the past and the present that let a verb describe the noun behind it: た. */
  readonly attributive: (word: Word) => boolean
  /** Endings by which nobody says it, or it isn't said: れる, ない, たい. */
  readonly undone: (word: Word) => boolean
  /** The ending of an aim: よう of 勝とうとする. */
  readonly wanted: (word: Word) => boolean
  /** What joins a clause to the next: が, ので, し. */
  readonly joining: (word: Word) => boolean
  /** Nouns that make the clause a time or a circumstance of the next: 上, 後, ほか. */
  readonly circumstance: ReadonlySet<string>
  /** Nouns that make the clause a thing: こと, の. */
  readonly thing: ReadonlySet<string>
  /** する. */
  readonly doing: string
  /** いう. */
  readonly hearing: string
}

/** How what is said is set off from the rest of its sentence. */
export interface ParticleClaimRules {
  /** Nouns that what is said is told by: …との見方を示した. */
  readonly views: ReadonlySet<string>
  /** Nouns that somebody's words reach the paper as: …との声が上がった. */
  readonly voices: ReadonlySet<string>
  /** こと of a fact; よう of a call. */
  readonly fact: string
  readonly call: string
  /** に behind よう of a call, which a tagger may take for no particle. */
  readonly callEnd: string
  /** という before a noun. */
  readonly called: string
  /** What may open a sentence before its claim: しかし, また. */
  readonly openings: ReadonlySet<string>
  /** What sets a phrase apart that isn't a part of the claim, whole: 12日, 会見で, 記者団に対し. Tried on a phrase with its particle. */
  readonly adjunct: RegExp
  /** A place or an occasion where one speaks: ツイッター, 会見. At the end of a phrase. */
  readonly venue: RegExp
  /** Verbs that make に tell to whom: 向ける of に向けて. */
  readonly toward: ReadonlySet<string>
  /** What a clause ends in that only leads up to what is said, without its comma: 会見を開き. */
  readonly leadUp: RegExp
  /** What ends a claim that a source tells, global to the end: という, とされている. */
  readonly hearsay: RegExp
  /** Verbs that no gesture is: なる, 呼ぶ. */
  readonly noGesture: ReadonlySet<string>
  /** What leads on to words that follow: 次のように, こう. */
  readonly leadsOn: RegExp
  /** と and する as one particle, which takes what is said: 「…」として. */
  readonly asSaid: string
  /** A noun that する makes a verb, which may end a sentence: 「…」と警戒。 */
  readonly deed: (word: Word) => boolean
  /** Words at the end of quoted ones that make them a sentence of its own. */
  readonly clausal: (last: Word) => boolean
  /** A clause that ends in a noun: 説明は不十分. Not sticky. */
  readonly nominal: RegExp
  /** こと of a fact, global: ことが. */
  readonly facts: RegExp
  /** は, which makes と tell what something means: 霧とは. */
  readonly defining: string
  /** から, by which words come from somebody. */
  readonly from: string
  /** What finds out a fact: 分かる, 判明. Sticky, tried at こと. */
  readonly foundOut: RegExp
}
