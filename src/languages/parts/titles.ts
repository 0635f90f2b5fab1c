import type { Lexicon } from '../../text/lexicon.ts'
import type { PersonWord } from './names.ts'

export interface TitleRules {
  /** Offices, professions and relations that stand beside a name: 執行長, 立委, 妻子. */
  readonly titles: Lexicon
  /** Last characters of words for somebody's work: 導覽|員. `notTitles` are words that end so and are none: 國家. */
  readonly endings: Lexicon
  readonly notTitles: Lexicon
  /** Titles that are everyday nouns as well and prove no name. */
  readonly bare: Lexicon
  /** First characters of titles of two that a body's or a place's name gives: 局|長, 處|長. */
  readonly heads: ReadonlySet<string>
  /** Of the bare ones, those that are no role even right before a name: 對手, 代表. */
  readonly noRoles: Lexicon
  /** Descriptions that end so belong to the title: 芬蘭籍|工程師. */
  readonly descriptions: Lexicon
  /** Titles of relation: what stands before them is a person, no body. */
  readonly relations: Lexicon
  /** Words before a title that belong to it: 前, 副, 資深. */
  readonly modifiers: Lexicon
  /** Modifiers that say when: with one of them in front, a role is not split. */
  readonly formers: Lexicon
  /** Words that end a role on its left. */
  readonly stops: Lexicon
  /** Stops that are also characters of names: they end a role only after a known word. */
  readonly weakStops: Lexicon
  /** Characters that end a role even as the end of a longer word: 中的. */
  readonly breaks: Lexicon
  /** Titles of those who belong to somebody: after a name they are another's. */
  readonly attendants: Lexicon
  /** Verbs between a name and its role: 擔任, 出任. */
  readonly offices: Lexicon
  /** Words between such a verb and the role: 是|一名|郵差. */
  readonly determiners: Lexicon
  /** Words after a bare surname that make a polite form of it: 先生. */
  readonly honorifics: readonly PersonWord[]
  /** Words that tell the gender of the person beside whose name they stand. */
  readonly gendered: readonly PersonWord[]
}
