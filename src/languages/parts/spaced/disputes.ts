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
  /** Words that call a claim wrong: false, untrue. */
  readonly wrong: ReadonlySet<string>
  /** Verbs that speak against somebody, whose answer is a dispute: accuse, criticise. */
  readonly attacks: ReadonlySet<string>
}
