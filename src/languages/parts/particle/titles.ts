import type { Lexicon } from '../../../text/lexicon.ts'
import type { PersonWord } from '../names.ts'

/** What titles and roles are read with where particles tell what each phrase does. */
export interface ParticleTitleRules {
  /** Words of respect after a name, which are no role: 氏, さん. */
  readonly honorifics: Lexicon
  /** Offices and professions that follow a name: 大統領, 教授. They end longer ones: 国務|長官. */
  readonly titles: Lexicon
  /** Titles that follow people's names alone: 容疑者, 投手. */
  readonly sureTitles: Lexicon
  /** Ranks that stand right before a name that the dictionary may lack: 大関. */
  readonly ranks: Lexicon
  /** Offices that the name of a place stands before just as often: 市長, 大使. */
  readonly placeTitles: Lexicon
  /** Offices that the name of a firm stands before just as often: 社長. */
  readonly bodyTitles: Lexicon
  /** Words for somebody that stand before a name: 俳優, 会社員, 妻. Titles do so too. */
  readonly persons: Lexicon
  /** Of these, words for a relative: the role stays whole. */
  readonly relations: Lexicon
  /** Words that a title may begin with, after a surname: 若林|刑事課長. */
  readonly sections: ReadonlySet<string>
  /** Last characters of words for an office: 財務|官; `notTitles` are words that end so and are none. */
  readonly titleEnds: ReadonlySet<string>
  readonly notTitles: ReadonlySet<string>
  /** Titles that hold a particle: 影の大臣. */
  readonly wholeTitles: Lexicon
  /** Words of respect before a foreign name, with a dot between: ミスター・…. */
  readonly forms: Lexicon
  /** Honorifics of a single character that often end another word: 同|様. */
  readonly unsure: ReadonlySet<string>
  /** Of the words for somebody, those that are no role: 男性, 友人. */
  readonly noRoles: Lexicon
  /** Words before a title that belong to it: 元, 前, 副. */
  readonly modifiers: Lexicon
  /** Short forms of countries before a title: 米|大統領. */
  readonly countries: Lexicon
  /** What follows a title and makes another word of it: 大統領|選. */
  readonly compounds: Lexicon
  /** What joins two titles of one person: 兼. */
  readonly joins: ReadonlySet<string>
  /** Verbs that give somebody a role, after it: 務める, 就任. */
  readonly offices: Lexicon
  /** Words that tell the gender of the person beside whose name they stand. */
  readonly gendered: readonly PersonWord[]
}
