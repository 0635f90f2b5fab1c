import type { Span } from '../../../model/span.ts'
import { ENOUGH, type Find } from './finds.ts'

/** A name that the text bears out. */
export interface Accepted {
  readonly name: string
  readonly kind: Find['kind']
  readonly parts: readonly string[]
  readonly aliases: readonly string[]
  readonly first: Span
}

/** The most names that one text is read for. */
const MOST_NAMES = 500
const THING = -5
/** Evidence that only a person has: a word of respect, a title, an age. */
const PERSONAL = 4
const MORE = 0.5

const strengthOf = (finds: readonly Find[]): number => {
  const best = finds.reduce((most, find) => Math.max(most, find.evidence), -9)
  const more = finds.filter((find) => find.evidence > 0).length
  return (finds[0]?.shape ?? 0) + best + MORE * Math.log2(Math.max(1, more))
}

/** Whether the text takes the name for a thing's or a body's, and nowhere plainly for a person's. */
const isThing = (finds: readonly Find[]): boolean => {
  const things = finds.filter((find) => find.evidence <= THING).length
  const personal = finds.filter((find) => find.evidence >= PERSONAL).length
  return things > personal && (things > 1 || personal === 0)
}

const accept = (name: string, finds: readonly Find[]): Accepted | undefined => {
  const first = finds[0]
  if (!first || strengthOf(finds) < ENOUGH || isThing(finds)) return undefined
  const best = finds.reduce((most, find) => (find.parts.length > most.parts.length ? find : most), first)
  const aliases = finds.map((find) => find.alias).filter((alias) => alias !== null)
  return { name, kind: first.kind, parts: best.parts, aliases: [...new Set(aliases)], first }
}

/** The names that enough speaks for, in the order of the text. */
export const acceptNames = (finds: readonly Find[]): Accepted[] =>
  [...Map.groupBy(finds, (find) => find.name)]
    .map(([name, group]) => accept(name, group))
    .filter((name) => name !== undefined)
    .slice(0, MOST_NAMES)
    .sort((a, b) => a.first.start - b.first.start)

/** Names that stand in a list between two that are accepted: アデル・モロー、ウィークエンド、ショーン・ボワ. */
export const acceptListed = (
  text: string,
  finds: readonly Find[],
  accepted: readonly Accepted[],
  isJoin: (words: string) => boolean,
): Accepted[] => {
  const names = new Set(accepted.map(({ name }) => name))
  const joined = (left: Find | undefined, right: Find | undefined): boolean =>
    left !== undefined && right !== undefined && isJoin(text.slice(left.end, right.start))
  return finds
    .filter((find, at) => {
      const before = finds[at - 1]
      const after = finds[at + 1]
      if (names.has(find.name) || find.kind !== 'sound' || find.evidence <= THING) return false
      return (
        joined(before, find) && joined(find, after) && names.has(before?.name ?? '') && names.has(after?.name ?? '')
      )
    })
    .map((find) => ({ name: find.name, kind: find.kind, parts: find.parts, aliases: [], first: find }))
}
