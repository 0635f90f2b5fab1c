/** What contradictions are told by. Verbs are given by lemma, or by lemma and the small word behind it: hit back. */
export interface SpacedDisputeRules {
  /** Verbs that say that a claim isn't so: deny, refute. */
  readonly denials: ReadonlySet<string>
  /** Verbs that turn on whoever spoke before, at times with a word between: hit back at, respond angrily to. */
  readonly answers: ReadonlySet<string>
  /** Words behind a verb that name the other party: at, against, with. */
  readonly toward: ReadonlySet<string>
  /** Nouns of what another said, as the object of a denial: claim, allegation, report. */
  readonly claims: ReadonlySet<string>
  /** Such nouns of what is often said elsewhere and not by the last speaker: charges, reports. */
  readonly elsewhere: ReadonlySet<string>
  /** Denials whose bare object is something said: denied it, disputed that. Not: rejected it. */
  readonly gainsaying: ReadonlySet<string>
  /** Denials that need no object: she disagreed. */
  readonly bare: ReadonlySet<string>
  /** Words that point back to what was said: it, that. */
  readonly pointing: ReadonlySet<string>
  /** Words that call a claim wrong: false, untrue. */
  readonly wrong: ReadonlySet<string>
  /** Verbs that speak against somebody, whose answer is a dispute: accuse, criticise. */
  readonly attacks: ReadonlySet<string>
}
