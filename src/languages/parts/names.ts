import type { Span } from '../../model/span.ts'
import type { Lexicon } from '../../text/lexicon.ts'

export type Gender = 'male' | 'female'

/** A short word and what it tells of the person it is said of. */
export interface PersonWord {
  readonly word: string
  readonly gender: Gender | null
}

/** Names that begin with a surname and go on with one or two characters. */
export interface NativeNames {
  /** Each surname and how surely it is one: about 1 for the commonest, below 0 for everyday words. */
  readonly surnames: ReadonlyMap<string, number>
  /** How much a character speaks for a given name, 0 to 1; absent, seldom in one. */
  readonly given: ReadonlyMap<string, number>
  readonly neverGiven: ReadonlySet<string>
  /** Characters that given names hold but don't end in. */
  readonly neverLast: ReadonlySet<string>
  /** What a given name of three characters ends in: 小泉信太|郎. */
  readonly longEnds: ReadonlySet<string>
  /** Characters that make a familiar name with the one after them: 老|莊, 小|喬, 阿|滿. */
  readonly familiar: ReadonlySet<string>
  /** Characters that right after a surname, alone, mean something else: 顏|家. */
  readonly seldomAlone: ReadonlySet<string>
  /** Surnames that standing alone are an everyday word: 應 is no short form of 應某. */
  readonly neverBare: ReadonlySet<string>
  /** What stands between a surname and a noun for somebody whose given name is kept back: 林|姓|男子. */
  readonly surnameMark: string
  /** The nouns after that mark. */
  readonly personNouns: readonly PersonWord[]
  /** Nouns for more than one person, who are no entry. */
  readonly groupNouns: Lexicon
  /** What follows a bare surname and makes a short form: 吳|男. `kin` names a relative: 高|母 is not 高 herself; `kept` stands for a given name that is kept back: 張|某. */
  readonly shortForms: readonly (PersonWord & { readonly kin: boolean; readonly kept?: true })[]
}

/** Foreign names written by their sound. */
export interface SoundNames {
  readonly letters: ReadonlySet<string>
  /** Letters that are also function words: a name seldom ends in one. */
  readonly weakEnds: ReadonlySet<string>
  /** What stands between the parts of a name: 邁爾斯·波菲. */
  readonly partMarks: ReadonlySet<string>
  /** What counts the bearers of a name, right after it; anchored: 查理|四世. */
  readonly regnal: RegExp
}

/** The words around a name that speak for it, or against it. */
export interface NameContext {
  /** Verbs that somebody who is named does; `strongActs` are those that prove a person or a body. */
  readonly acts: Lexicon
  readonly strongActs: Lexicon
  /** What may stand between a name and its verb. */
  readonly adverbs: Lexicon
  readonly before: Lexicon
  readonly after: Lexicon
  /** Nouns for somebody that stand before a name and are no title: 老翁, 女子. */
  readonly persons: Lexicon
  /** What makes a place or a thing of the word before it. */
  readonly placeEndings: Lexicon
  /** Words of a photo credit or a byline, before or after the name: 記者, 攝. */
  readonly creditBefore: Lexicon
  readonly creditAfter: Lexicon
  /** Words of will or time that stand between somebody and what they do: 會, 將, 曾. */
  readonly wills: Lexicon
  /** Nouns after which a foreign name is a thing's: 颱風, 品牌. */
  readonly thingsBefore: Lexicon
  /** What stands right before a place: 位於, 前往. */
  readonly locates: Lexicon
  /** Common words that look like a name and that the word splitter doesn't know. */
  readonly notNames: Lexicon
  /** Pairs of characters of which the second is no beginning of a name: 5時|許. */
  readonly straddling: Lexicon
}

/** A noun that stands for a body told of by name: one whose name ends in one of `endings`; an empty one fits any. */
export interface StandIn {
  readonly word: string
  readonly endings: readonly string[]
}

/** How the names of organisations are made. */
export interface OrganisationRules {
  readonly suffixes: Lexicon
  /** Last characters of what a role names as a body, which by themselves are too little elsewhere: 隊, 社. */
  readonly endings: ReadonlySet<string>
  /** Suffixes that need a proper name before them. */
  readonly plainSuffixes: Lexicon
  /** Plain suffixes before which a place alone makes no name: 英國|公司. */
  readonly needNames: Lexicon
  /** Words that count bodies or tell their kind: 多家, 各級. */
  readonly quantities: Lexicon
  /** Verbs of one character that put a body up, which stand between a place and what is put up there: 在霧港|設|研發中心. */
  readonly founds: ReadonlySet<string>
  /** Suffixes that are lines of business: a place before one makes no name. */
  readonly industries: Lexicon
  /** Bodies known by these words alone. */
  readonly wholes: Lexicon
  /** Nouns and countries that count as a body where they speak. */
  readonly speakers: Lexicon
  readonly countries: Lexicon
  readonly places: Lexicon
  readonly firmCues: Lexicon
  /** Words that end an organisation's name on its left. */
  readonly stops: Lexicon
  /** Words after a body's short name that make the long one of it: 鼎銀|集團. */
  readonly tails: Lexicon
  /** Nouns that stand for the one body of a kind that a text names: 檢方 for its 地檢署. */
  readonly standIns: readonly StandIn[]
  /** Nouns behind a pointing word that stand for the body named before: 該|校 for a 大學. */
  readonly pointed: readonly StandIn[]
  /** Endings of a paper's or a programme's name inside title marks: 《東河晚報》. */
  readonly press: Lexicon
  /** The marks around such a name. */
  readonly titleMarks: readonly (readonly [open: string, close: string])[]
  /** Words between the members of a list: 、 和. */
  readonly joins: Lexicon
  /** Last characters that a short form shares with its long one: 北|院 of 台北地方法院. */
  readonly shortEnds: ReadonlySet<string>
  /** Words inside Latin names that make a body of them: University, Inc. */
  readonly latinWords: ReadonlySet<string>
}

/** A word of several characters that a general dictionary has: the name of a person, of a place, another name, or a common word. */
export interface DictionaryWord extends Span {
  readonly kind: 'person' | 'place' | 'name' | 'word'
}

export interface NameRules {
  /** Where each word of a text starts, by a general dictionary; unknown names fall into single characters. Linear. */
  wordStarts(text: string): Iterable<number>
  /** The words of a text that a dictionary of names and words has, in order, without overlap. Linear. */
  dictionaryWords(text: string): Iterable<DictionaryWord>
  /** People whom a story names without a word of who they are. */
  readonly known: Lexicon
  readonly native: NativeNames
  readonly sound: SoundNames
  readonly context: NameContext
  readonly organisations: OrganisationRules
}
