/** Words of what a model costs and how it fares, for those who manage a server. Counts are of things; texts may be more than a line. */
export interface StatusLabels {
  readonly title: string
  /** That no model is set up, and what the operator does about it. */
  readonly none: string
  /** Whether the endpoint is asked, by the state of its breaker. `closed` doesn't say that it answered: it may have failed a few times. */
  readonly endpoint: Readonly<Record<'closed' | 'half-open' | 'open', string>>
  readonly today: string
  readonly week: string
  /** What stands in the place of days on which the model wasn't asked. */
  readonly idle: string
  calls(count: number, failed: number): string
  tokens(input: number, output: number): string
  /** US dollars as written: 0.0123. */
  cost(dollars: string): string
  /** Calls whose price isn't known; more than 0. */
  unpriced(count: number): string
  /** Askings answered from what was kept, and the tokens that they would have taken; more than 0. */
  saved(count: number, tokens: number): string
  /** Askings that a ceiling turned away; more than 0. */
  turnedAway(count: number): string
  /** Statements that passed the check, and those that were thrown out. */
  statements(passed: number, dropped: number): string
  readonly ceilings: string
  /** Tokens of this server today, of all servers today; \`ceiling\` is \`null\` where there is none. */
  guildDay(used: number, ceiling: number | null): string
  everyoneDay(used: number, ceiling: number | null): string
  /** Tokens that one call may take. */
  perCall(ceiling: number): string
}
