/** How one party is seen to contradict another. */
export interface DisputeRules {
  /** Words that take the other party as their object, or leave it to the claim before: 反駁, 打臉, 否認. Global. */
  readonly against: RegExp
  /** What stands before the other party where the word comes after it: 跟 in 跟某人唱反調. Global. */
  readonly beside: RegExp
  /** What says that a claim is wrong, after the name of the one who made it: 的說法有誤. Global. */
  readonly wrong: RegExp
  /** What brings in the other's claim that is answered: 針對…所指. Sticky at the start of a clause. */
  readonly answering: RegExp
  /** What marks the other's claim inside such a clause: 所指, 指控. Not sticky. */
  readonly alleged: RegExp
  /** What makes an answer a denial: 沒有, 絕非. Not sticky. */
  readonly denial: RegExp
  /** Those of `against` that deny, which doesn't make everyone named before them the other party: 否認, 澄清. Not sticky. */
  readonly denies: RegExp
  /** Those of `against` that may be a blow rather than a word: 反擊. They count where something is said. Not sticky. */
  readonly blows: RegExp
  /** What points back to the claim before without naming it: 對此. Sticky at the start of a clause. */
  readonly thereupon: RegExp
  /** Cues and nouns of a claim against somebody: 指控, 質疑. Not sticky. */
  readonly critical: RegExp
  /** Cues of an answer: 回應. Tried on the cue. */
  readonly answers: RegExp
  /** What makes an answer no contradiction: 會再檢討, 尊重. Not sticky. */
  readonly yields: RegExp
  /** What stands for the other's report or claim without a name: 該報導, 此說. Global. */
  readonly thatClaim: RegExp
  /** What makes the word no dispute: 不, 並未. Tried on what stands before it, to its end. */
  readonly negated: RegExp
}
