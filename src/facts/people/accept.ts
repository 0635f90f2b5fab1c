import type { Span } from '../../model/span.ts'
import type { Find } from './finds.ts'

/** A name that the text bears out, with the Latin form that it gives. */
export interface Accepted {
  readonly name: string
  readonly kind: Find['kind']
  readonly weight: number
  readonly latin: string | null
}

const LEAST: Readonly<Record<Find['kind'], number>> = { native: 3, sound: 3.3, latin: 3, nickname: 3 }

const strength = (finds: readonly Find[]): number =>
  finds.reduce((most, find) => Math.max(most, find.weight), 0) + 0.4 * Math.min(3, Math.log2(finds.length))

/** The most names that one text is read for; of more, the strongest are kept. */
const MOST_NAMES = 500

/** Marks stretches of a text as taken. */
const createTaken = (length: number) => {
  const taken = new Uint8Array(length)
  return {
    free: ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1),
    take: ({ start, end }: Span): void => void taken.fill(1, start, end),
  }
}

/** The names that enough speaks for, the strongest first. Where two overlap in the text, the stronger one has the place. */
export const acceptNames = (finds: readonly Find[], length: number, blocked: readonly Span[]): Accepted[] => {
  const taken = createTaken(length)
  for (const span of blocked) taken.take(span)
  const groups = Map.groupBy(
    finds.filter((find) => taken.free(find)),
    (find) => find.name,
  )
  const ranked = [...groups.values()]
    .map((group) => ({ group, weight: strength(group) }))
    .sort((a, b) => b.weight - a.weight)
  const accepted: Accepted[] = []
  for (const { group } of ranked) {
    if (accepted.length >= MOST_NAMES) break
    const standing = group.filter((find) => taken.free(find))
    const best = standing.toSorted((a, b) => b.weight - a.weight)[0]
    if (!best || strength(standing) < LEAST[best.kind] || !standing.some((find) => find.proven)) continue
    for (const find of standing) taken.take(find)
    const latin = standing.find((find) => find.latin)?.latin ?? null
    accepted.push({ name: best.name, kind: best.kind, weight: strength(standing), latin })
  }
  return accepted
}
