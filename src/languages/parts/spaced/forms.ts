/**
 * What a small word does around a cue: `infinitive` to do; `as`, `of`, `with`, `for`, `than`, `but`, `no`, `add` themselves; `agent` by whom;
 * `maker` by or from whom; `among` those too among whom a claim goes round; `what` itself; `which` what a clause goes on with; `about` of or against what; `joins` what goes on with a noun behind the cue; `existential` there is;
 * `article`, `definite`, `single` before nouns; `owner` his, whose; `half` what around may count; `subject` he, `object` him alone;
 * `notted` a negation that hangs on its verb; `small` what tells nothing of an office; `report` what a paper printed; `itself` verbs whose object is
 * the other party itself; `lie` to lie; `within` what parts an office from where it is held.
 */
export type FormWord =
  | 'infinitive'
  | 'as'
  | 'of'
  | 'with'
  | 'for'
  | 'than'
  | 'but'
  | 'no'
  | 'add'
  | 'agent'
  | 'maker'
  | 'among'
  | 'what'
  | 'which'
  | 'about'
  | 'joins'
  | 'existential'
  | 'article'
  | 'definite'
  | 'single'
  | 'owner'
  | 'half'
  | 'subject'
  | 'object'
  | 'notted'
  | 'small'
  | 'report'
  | 'itself'
  | 'lie'
  | 'within'

/** The forms of words of a language that are needed beside what its tagger tells. Words are in lower case. */
export interface SpacedForms {
  readonly words: Readonly<Record<FormWord, ReadonlySet<string>>>
  /** What makes an owner of the noun before it: ’s. */
  readonly possessive: RegExp
  /** The form of a verb that goes on beside another: saying. */
  readonly participle: RegExp
  /** Forms that may describe a noun: retired, leading; and those that may stand behind one: told, broken. */
  readonly adjective: RegExp
  readonly past: RegExp
  /** The form that tells a verb of the present from its bare form, and many from one: says, boats. */
  readonly ending: RegExp
  /** A noun or adjective that tells somebody's age: 34-year-old. */
  readonly aged: RegExp
  /** An article with its space, at the start of a phrase. */
  readonly leadingArticle: RegExp
  /** Words that only somebody who speaks uses: I, our; and those that speak to somebody as well: you. */
  readonly speaking: RegExp
  readonly addressing: RegExp
  /** What stands behind a mark that is no quotation mark but stands for letters left out: ’90s, ’em. */
  readonly elision: RegExp
}
