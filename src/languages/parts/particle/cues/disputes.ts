/** How one party is seen to contradict another. */
export interface ParticleDisputeRules {
  /** Dictionary forms of verbs and nouns by which one answers another back. */
  readonly answers: RegExp
  /** Those by which one denies what is said. */
  readonly denies: RegExp
  /** Claims that aren't so, in what is said: 事実ではない, 根拠がない. */
  readonly untrue: RegExp
  /** Nouns for what another said: 主張, 指摘, 報道. */
  readonly claims: RegExp
  /** Those that a paper tells: 報道. */
  readonly reported: RegExp
  /** Cues by which somebody is criticised. */
  readonly critical: RegExp
  /** What takes up what was said before: これに対し, これを受け. */
  readonly thereupon: RegExp
}
