import type { Lexicon } from '../../../text/lexicon.ts'
import type { Gender } from '../names.ts'
import type { Word } from '../words.ts'

/** What a word can be to a name: `proper` is a name of no known kind, `unknown` a noun that the dictionary lacks. */
export type WordKind =
  | 'surname'
  | 'given'
  | 'person'
  | 'place'
  | 'body'
  | 'proper'
  | 'unknown'
  | 'common'
  | 'pronoun'
  | 'number'
  | 'prefix'
  | 'suffix'
  | 'time'
  | 'of'
  | 'function'
  | 'mark'

/** Which letters names are written with; each tests one character. */
export interface NameScripts {
  /** Letters of sound that foreign names are written with: katakana. */
  readonly sound: RegExp
  /** Letters of meaning that native names are written with. */
  readonly han: RegExp
  /** Letters of sound that native given names may be written with too: hiragana. */
  readonly soft: RegExp
  readonly latin: RegExp
  /** A foreign name whole, with its initials and the marks between its parts; a global pattern of linear work. */
  readonly soundRuns: RegExp
  /** A space that may part one too. */
  readonly space: RegExp
  /** The dot between the words of a list or of a name. */
  readonly dot: RegExp
  /** What parts such a name; a global pattern. */
  readonly partMarks: RegExp
  /** One of those marks. */
  readonly partMark: RegExp
  /** Capitalised Latin words in a row; a global pattern of linear work. */
  readonly latinRuns: RegExp
  /** Latin words of which one makes a body's or a work's name: University, News. */
  readonly latinThings: ReadonlySet<string>
}

/** Names that begin with a surname, written with letters of meaning. */
export interface NativeNameRules {
  /** Surnames that the tagger takes for places or everyday words. */
  readonly surnames: ReadonlySet<string>
  /** Surnames of a single character of the neighbouring countries: 習, 金, 文. */
  readonly abroad: ReadonlySet<string>
  /** People known by these words alone. */
  readonly known: Lexicon
  /** Words that look like a name before an honorific and are none: 奥, 皆, 客. */
  readonly notNames: Lexicon
  /** Characters by which a surname becomes a longer one: 野, 川. */
  readonly surnameEnds: ReadonlySet<string>
  /** Given names of one character, or that are everyday words too. */
  readonly hanGiven: ReadonlySet<string>
  /** Last characters of native given names that tell the gender: 子, 郎. */
  readonly genderEnds: ReadonlyMap<string, Gender>
  /** Given names in letters of sound. */
  readonly softGiven: ReadonlySet<string>
  /** Characters that end given names begun in letters of sound: けい|子. */
  readonly mixedEnds: ReadonlySet<string>
  /** Characters that given names seldom hold. */
  readonly neverGiven: ReadonlySet<string>
}

/** Foreign names written by their sound. */
export interface SoundNameRules {
  /** Given names, with the gender that they tell. */
  readonly given: ReadonlyMap<string, Gender | null>
  /** Parts that only lead to a surname: デ, フォン. */
  readonly links: ReadonlySet<string>
  /** Parts that no person's name holds: ザ, オブ. */
  readonly never: ReadonlySet<string>
  /** Words that a thing's or a body's name ends in: フェスティバル, ユナイテッド. */
  readonly things: Lexicon
  /** Letters inside a single long word that only a thing's name has: パワー|オブ|…. */
  readonly inThings: RegExp
  readonly places: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** People known by a single name. */
  readonly known: ReadonlySet<string>
  /** Everyday loanwords that the tagger's dictionary lacks. */
  readonly common: ReadonlySet<string>
}

/** The words around a name that speak for it, or against it. */
export interface ParticleNameContext {
  /** Particles that mark who acts: は, が, も. */
  readonly subjects: Lexicon
  /** Verbs that somebody who is named does with words, by their lemma. */
  readonly speech: ReadonlySet<string>
  /** What stands between a title and the name that it belongs to: の, である, 、. */
  readonly links: Lexicon
  /** Of these, marks that part more than they join: 、. */
  readonly weakLinks: Lexicon
  /** Words right after a name that make another person of it, or that only a person has: の妻, の死. */
  readonly belongings: Lexicon
  /** What follows a name that is just introduced: という名の, と名乗る. */
  readonly namings: Lexicon
  /** What makes a place, a body or a thing of the name before it: 市, 社, 号, 賞. */
  readonly thingEndings: Lexicon
  /** Words that may follow an honorific without making another word of it: 側, 自身. */
  readonly afterHonorific: Lexicon
  /** An age before or after a name; both are anchored: 42歳の, （42）, 、42歳. */
  readonly ageBefore: RegExp
  readonly ageAfter: RegExp
  /** A short note in brackets after a name; anchored. Group 1 is what it holds. */
  readonly bracket: RegExp
  /** A note that tells where somebody belongs: 霧浜大, 共和党. */
  readonly belonging: RegExp
  /** A name's reading in kana, as such a note: やまだ・たろう. */
  readonly reading: RegExp
  /** What follows the name of a place: から, にある. */
  readonly placings: Lexicon
  /** Nouns for things that go by a name like a person's, right before it: ハリケーン|ロザ. */
  readonly thingsBefore: Lexicon
  /** What makes a name before or after it a photo's credit; anchored at the name. */
  readonly creditBefore: RegExp
  readonly creditAfter: RegExp
  /** The particle that joins a noun to another: の. */
  readonly of: string
  /** What follows a bare name of a single character: は, が, と. */
  readonly singles: Lexicon
  /** What stands between members of a list: 、 と や. */
  readonly joins: Lexicon
}

/** How the names of organisations are made. */
export interface ParticleOrganisationRules {
  /** Words that an organisation's name ends in. */
  readonly suffixes: Lexicon
  /** Suffixes that need a proper name before them. */
  readonly plainSuffixes: Lexicon
  /** Bodies known by these words alone. */
  readonly wholes: Lexicon
  /** Countries, which speak as bodies do. */
  readonly countries: Lexicon
  /** Words that point to a body and are no part of its name: 同, 各, 両. */
  readonly pointers: Lexicon
  /** Latin abbreviations that name no body: AI, GDP. */
  readonly notBodies: ReadonlySet<string>
  /** A Latin abbreviation; a global pattern. */
  readonly acronyms: RegExp
  /** Nouns after a body's or a paper's name that are left out of it: 紙, 誌, 社. */
  readonly tails: Lexicon
  /** Nouns for a kind of body that stand right before its name: 週刊誌, メーカー. */
  readonly bodyNouns: Lexicon
  /** Nouns for a place or a work, after which a name is that one's: 首都, 映画. */
  readonly thingNouns: Lexicon
  /** What may stand between the two: である, 「. */
  readonly bodyLinks: Lexicon
  /** Words after a name, right there or behind a particle, that only a firm, a paper or a team has or does: 株価, 傘下. */
  readonly firmCues: Lexicon
  /** Nouns for a body that count as one where they speak: 警察, 検察側. */
  readonly speakers: Lexicon
  /** Suffixes of places, whose governments speak: 市, 県. */
  readonly governed: ReadonlySet<string>
  /** What follows the source of a statement: によると. */
  readonly sources: Lexicon
}

/** What names are read with where particles tell what each phrase does. */
export interface ParticleNameRules {
  readonly kindOf: (word: Word) => WordKind
  readonly scripts: NameScripts
  readonly native: NativeNameRules
  readonly sound: SoundNameRules
  readonly context: ParticleNameContext
  readonly organisations: ParticleOrganisationRules
  /** What two spellings of one foreign name have in common: ヴァルガス, バルガス. */
  readonly foldName: (name: string) => string
}
