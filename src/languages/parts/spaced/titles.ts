import type { Gender } from '../names.ts'

/** What titles and roles are read with where names have capital letters and spaces set words apart. All words are in lower case. */
export interface SpacedTitleRules {
  /** Offices that stand before a name, of one word or more: prime minister. */
  readonly offices: ReadonlySet<string>
  /** Polite words, which are no role: Mr. */
  readonly honorifics: ReadonlyMap<string, Gender | null>
  /** Kin and companions: wife. */
  readonly kin: ReadonlyMap<string, Gender | null>
  /** Nouns for what somebody is: teacher. */
  readonly personNouns: ReadonlySet<string>
  /** How other such nouns end: cardiologist. */
  readonly personEnds: RegExp
  /** Verbs behind who that tell what somebody is of the body behind them, with the title: chairs. */
  readonly leading: ReadonlyMap<string, string>
  readonly genderedNouns: ReadonlyMap<string, Gender>
  /** Pronouns that tell whom they stand for: he, her. */
  readonly pronouns: ReadonlyMap<string, Gender>
  /** Words at the front of a title: former, deputy. */
  readonly modifiers: ReadonlySet<string>
  /** Offices that are surnames or given names as well: king, dean. */
  readonly nameLike: ReadonlySet<string>
  /** Verbs of speech and of other things that people do, by their dictionary form. */
  readonly speechVerbs: ReadonlySet<string>
  readonly humanVerbs: ReadonlySet<string>
}
