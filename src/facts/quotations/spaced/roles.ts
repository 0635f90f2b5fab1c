import type { Span } from '../../../model/span.ts'
import type { Entities } from '../../people/people.ts'
import type { EntityRef } from '../../people/resolve.ts'
import type { Scene } from './scene.ts'
import type { Token } from './tokens.ts'

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? []

/** One who holds an office, with all words that tell it. */
interface Holder {
  readonly ref: EntityRef
  readonly words: ReadonlySet<string>
  readonly mentions: readonly Span[]
}

/** The last words of a title: of director and of tides, in director of tides. */
const headsOf = (title: string, joins: ReadonlySet<string>): string[] => {
  const words = wordsOf(title)
  const small = words.findIndex((word, at) => at > 0 && joins.has(word))
  return [words.at(-1), small > 0 ? words[small - 1] : undefined].filter((word) => word !== undefined)
}

/** The most holders of one office that are looked at. */
const MOST_HOLDERS = 24

const known = new WeakMap<Entities, ReadonlyMap<string, readonly Holder[]>>()

/** Who holds an office, by its head noun. Worked out once an `Entities`. */
const holdersOf = (entities: Entities, joins: ReadonlySet<string>): ReadonlyMap<string, readonly Holder[]> => {
  const before = known.get(entities)
  if (before) return before
  const holders = new Map<string, Holder[]>()
  for (const [index, { name, roles, mentions }] of entities.people.entries())
    for (const { title, organisation } of roles) {
      const words = new Set([...wordsOf(title), ...wordsOf(organisation ?? '')])
      const holder: Holder = { ref: { kind: 'person', index, name }, words, mentions }
      for (const head of new Set(headsOf(title, joins)))
        holders.set(head, [...(holders.get(head) ?? []).slice(-MOST_HOLDERS), holder])
    }
  known.set(entities, holders)
  return holders
}

/** Where the last of spans ends that ends before a place; -1 where none does. */
export const lastBefore = (spans: readonly Span[], offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]?.end ?? -1
}

/** The person who holds an office that is told of by its title: the senator, the foreign minister, Mistport’s mayor. */
export const holderOf = (scene: Scene, tokens: readonly Token[]): EntityRef | null => {
  const { entities, focus } = scene
  const head = tokens.at(-1)?.lower ?? ''
  const { small, within } = scene.line.rules.forms.words
  const others = tokens.slice(0, -1).flatMap(({ lower }) => wordsOf(lower).filter((word) => !small.has(word)))
  const holders = (holdersOf(entities, within).get(head) ?? []).filter(({ words }) =>
    others.every((word) => words.has(word)),
  )
  const names = new Set(holders.map(({ ref }) => ref.name))
  if (names.size <= 1) return holders[0]?.ref ?? null
  const seen = focus.seen.findLast(({ speaker }) => names.has(speaker.name))?.speaker.name
  const start = tokens[0]?.start ?? 0
  const recent = holders
    .map(({ ref, mentions }) => ({ ref, last: lastBefore(mentions, start) }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last)[0]
  return holders.find(({ ref }) => ref.name === seen)?.ref ?? recent?.ref ?? null
}
