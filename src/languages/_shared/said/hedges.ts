import type { QualifierWords } from '../../parts/numerals.ts'
import type { Hedge } from '../../parts/prose.ts'
import type { Draft } from './drafts.ts'

/** The words around a number that soften or bound it. */
export interface HedgeRules {
  readonly before: readonly QualifierWords[]
  /** Those before a magnitude that nothing counts: 上百. */
  readonly beforeBare?: readonly QualifierWords[]
  readonly after: readonly QualifierWords[]
  /** Before the number: just below it. Ends with `$`. */
  readonly nearly: RegExp
  /** Behind the number and its unit: just below it. Begins with `^`. */
  readonly nearlyAfter?: RegExp
  /** Signs and names of money between such words and the number. Ends with `$`. */
  readonly money: RegExp
  /** Where the words behind a unit may begin, in a stretch that begins right behind the number. Global. */
  readonly starts: RegExp
  /** What ends that stretch. */
  readonly stop: RegExp
}

const BEFORE = 40
const AFTER = 24

const hedgeBefore = (text: string, draft: Draft, rules: HedgeRules): Hedge | undefined => {
  const near = text.slice(Math.max(0, draft.start - BEFORE), draft.start)
  const money = near.search(rules.money)
  for (const words of money < 0 ? [near] : [near.slice(0, money), near]) {
    if (rules.nearly.test(words)) return 'nearly'
    const own = draft.bare ? rules.beforeBare : undefined
    const found = [...rules.before, ...(own ?? [])].find(({ pattern }) => pattern.test(words))
    if (found) return found.qualifier
  }
  return undefined
}

const hedgeAfter = (text: string, draft: Draft, rules: HedgeRules): Hedge | undefined => {
  const near = text.slice(draft.end, draft.end + AFTER)
  const stop = near.search(rules.stop)
  const stretch = stop < 0 ? near : near.slice(0, stop)
  rules.starts.lastIndex = 0
  for (const match of stretch.matchAll(rules.starts)) {
    const words = near.slice(match.index)
    if (rules.nearlyAfter?.test(words)) return 'nearly'
    const found = rules.after.find(({ pattern }) => pattern.test(words))
    if (found) return found.qualifier
  }
  return undefined
}

/** The numbers with what the words around them make of them. */
export const hedged = (text: string, drafts: readonly Draft[], rules: HedgeRules): Draft[] =>
  drafts.map((draft) => {
    const before = hedgeBefore(text, draft, rules)
    const behind = before === undefined || before === 'about' ? hedgeAfter(text, draft, rules) : undefined
    // 約1万人以上 is no less than that
    const hedge = behind ?? before ?? draft.hedge
    return hedge ? { ...draft, hedge } : draft
  })
