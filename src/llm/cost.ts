import type { Spending, Tokens } from '../model/usage.ts'

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** No call takes as many tokens; an endpoint that counts more than this is broken. */
const MOST_TOKENS = 1_000_000_000

/** A count of tokens that comes from outside as a whole number from 0 on. */
export const wholeTokens = (count: number): number => (count > 0 ? Math.min(Math.ceil(count), MOST_TOKENS) : 0)

// 12 digits, since 100 × 0.07 is 7.000000000000001, which is no eighth millionth.
const microdollarsOf = ({ input, output }: Tokens, price: Price): number =>
  Math.min(Math.ceil(Number((input * price.input + output * price.output).toPrecision(12))), Number.MAX_SAFE_INTEGER)

/** What one call adds to a server's spending; money, rounded up to a millionth of a dollar, where its price is known. */
export const costOf = (tokens: Tokens, failed: boolean, price: Price | undefined): Partial<Spending> => {
  const taken = { input: wholeTokens(tokens.input), output: wholeTokens(tokens.output) }
  const paid = price
    ? { microdollars: microdollarsOf(taken, price) }
    : { unpriced: taken.input + taken.output > 0 ? 1 : 0 }
  return { calls: 1, ...taken, ...paid, failed: failed ? 1 : 0 }
}
