import { NO_SPENDING, type Spending } from '../../src/model/usage.ts'

/** What a server spent; nothing without changes. */
export const someSpending = (changes: Partial<Spending> = {}): Spending => ({ ...NO_SPENDING, ...changes })
