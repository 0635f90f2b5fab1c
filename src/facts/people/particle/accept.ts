import type { Span } from '../../../model/span.ts'
import { ENOUGH, type Find } from './finds.ts'

/** A name that the text bears out. */
export interface Accepted {
  readonly name: string
  readonly kind: Find['kind']
  readonly parts: readonly string[]
  readonly aliases: readonly string[]
  readonly first: Span
  readonly uses: number
}

/** The most names that one text is read for. */
const MOST_NAMES = 500
const THING = -5

const strengthOf = (finds: readonly Find[]): number => {
  const best = finds.reduce((most, find) => Math.max(most, find.evidence), -9)
  const more = finds.filter((find) => find.evidence > 0).length
  return (finds[0]?.shape ?? 0) + best + 0.5 * Math.log2(Math.max(1, more))
}

/** The names that enough speaks for, in the order of the text. */
export const acceptNames = (finds: readonly Find[]): Accepted[] => {
  const groups = Map.groupBy(finds, (find) => find.name)
  const accepted: Accepted[] = []
  for (const [name, group] of groups) {
    if (accepted.length >= MOST_NAMES) break
    const things = group.filter((find) => find.evidence <= THING).length
    const best = group[0]
    if (!best || strengthOf(group) < ENOUGH || (things > group.length - things && strengthOf(group) < 2 * ENOUGH))
      continue
    const aliases = group.map((find) => find.alias).filter((alias) => alias !== null)
    accepted.push({
      name,
      kind: best.kind,
      parts: best.parts,
      aliases: [...new Set(aliases)],
      first: best,
      uses: group.length,
    })
  }
  return accepted.sort((a, b) => a.first.start - b.first.start)
}
