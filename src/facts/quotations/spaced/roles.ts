import type { EntityRef } from '../../people/resolve.ts'
import type { Scene } from './resolve.ts'
import type { Token } from './tokens.ts'

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? []

/** The person who holds an office that is told of by its title: the senator, the foreign minister, Mistport’s mayor. */
export const holderOf = (scene: Scene, tokens: readonly Token[]): EntityRef | null => {
  const { entities, focus } = scene
  const head = tokens.at(-1)?.lower ?? ''
  const others = tokens
    .slice(0, -1)
    .flatMap(({ lower }) => wordsOf(lower))
    .filter((word) => !scene.line.rules.forms.words.small.has(word))
  const start = tokens[0]?.start ?? 0
  const holders = entities.people.flatMap((person, index) => {
    const fits = person.roles.some(({ title, organisation }) => {
      const words = wordsOf(title)
      const known = new Set([...words, ...wordsOf(organisation ?? '')])
      const named = words.at(-1) === head || wordsOf(title.split(/ (?:of|for|at|in) /)[0] ?? '').at(-1) === head
      return named && others.every((word) => known.has(word))
    })
    const last = person.mentions.findLast(({ end }) => end <= start)?.end ?? -1
    return fits ? [{ ref: { kind: 'person' as const, index, name: person.name }, last }] : []
  })
  if (holders.length === 1) return holders[0]?.ref ?? null
  const names = new Set(holders.map(({ ref }) => ref.name))
  const seen = focus.seen.findLast(({ speaker }) => names.has(speaker.name))?.speaker.name
  const recent = holders.filter(({ last }) => last >= 0).sort((a, b) => b.last - a.last)[0]
  return (holders.find(({ ref }) => ref.name === seen) ?? recent)?.ref ?? null
}
