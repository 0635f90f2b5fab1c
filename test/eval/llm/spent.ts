import type { Price } from '../../../src/llm/cost.ts'
import { costOf } from '../../../src/llm/cost.ts'
import type { Table } from '../report.ts'
import type { EditedArticle } from './article.ts'

/** What asking took: tokens, US dollars (`null` without a price), milliseconds, and what went wrong. */
export interface Spent {
  readonly articles: number
  readonly calls: number
  readonly input: number
  readonly output: number
  readonly dollars: number | null
  /** Of each call, and of each article from the asking to the edit. */
  readonly callMs: readonly number[]
  readonly articleMs: readonly number[]
  /** Calls without an answer, by kind; and articles without an edit that stands, by reason. */
  readonly failures: ReadonlyMap<string, number>
  readonly plain: ReadonlyMap<string, number>
}

const counted = (names: readonly string[]): Map<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Adds up what asking about some articles took. */
export const spentOn = (articles: readonly EditedArticle[], price: Price | undefined): Spent => {
  const calls = articles.flatMap((one) => one.calls)
  const costs = calls.map(({ tokens, failure }) => costOf(tokens, failure !== null, price).microdollars ?? 0)
  return {
    articles: articles.length,
    calls: calls.length,
    input: sum(calls.map(({ tokens }) => tokens.input)),
    output: sum(calls.map(({ tokens }) => tokens.output)),
    dollars: price ? sum(costs) / 1e6 : null,
    callMs: calls.map(({ ms }) => ms),
    articleMs: articles.map(({ ms }) => ms),
    failures: counted(calls.flatMap(({ failure }) => failure ?? [])),
    plain: counted(articles.flatMap(({ outcome }) => (outcome === 'edited' ? [] : outcome))),
  }
}

/** The value below which a share of the values lies; 0 of none. By nearest rank. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? 0

const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`

const spread = (ms: readonly number[]): string => `${seconds(quantile(ms, 0.5))}, ${seconds(quantile(ms, 0.9))}`

const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** Counts in words: `too-slow 2, cut 1`; `none` of none. */
export const listed = (counts: ReadonlyMap<string, number>): string =>
  counts.size === 0 ? 'none' : [...counts].map(([name, count]) => `${name} ${count}`).join(', ')

const money = (dollars: number | null, articles: number): string =>
  dollars === null
    ? 'no price in OPENAI_PRICES'
    : `$${dollars.toFixed(4)}, $${(dollars / Math.max(1, articles)).toFixed(5)}`

/** What asking took, as a table. */
export const spentTable = (model: string, spent: Spent): Table => ({
  title: `What asking ${model} took`,
  head: ['', ''],
  rows: [
    ['articles', whole(spent.articles)],
    ['calls', whole(spent.calls)],
    ['tokens in and out', `${whole(spent.input)}, ${whole(spent.output)}`],
    ['cost, and an article', money(spent.dollars, spent.articles)],
    ['a call: median, nine in ten within', spread(spent.callMs)],
    ['an article: median, nine in ten within', spread(spent.articleMs)],
    ['calls that failed', listed(spent.failures)],
    ['articles that the rules answered', listed(spent.plain)],
  ],
})
