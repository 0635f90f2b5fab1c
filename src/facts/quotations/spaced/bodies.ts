import type { Span } from '../../../model/span.ts'
import type { Entities } from '../../people/people.ts'
import { type EntityRef, entityByName } from '../../people/resolve.ts'
import { lastBefore } from './roles.ts'
import { asSpeaker, type Scene } from './scene.ts'
import { FAR, latest, type Speaker } from './speaker.ts'
import type { Token } from './tokens.ts'

/** A body whose name holds a word. */
interface Named {
  readonly name: string
  readonly mentions: readonly Span[]
}

/** The most bodies of one kind that are looked at. */
const MOST_BODIES = 24

const known = new WeakMap<Entities, ReadonlyMap<string, readonly Named[]>>()

/** The bodies whose names hold a word, by that word. Worked out once an `Entities`. */
const bodiesOf = (entities: Entities): ReadonlyMap<string, readonly Named[]> => {
  const before = known.get(entities)
  if (before) return before
  const bodies = new Map<string, Named[]>()
  for (const one of entities.organisations) {
    const words = [one.name, ...one.aliases].flatMap((form) => form.toLowerCase().split(/[\s-]+/))
    for (const word of new Set(words)) bodies.set(word, [...(bodies.get(word) ?? []).slice(-MOST_BODIES), one])
  }
  known.set(entities, bodies)
  return bodies
}

/** The body named last before a place that its kind is a part of: the Ministry of Tides for the ministry. */
const byName = ({ entities }: Scene, kind: string, offset: number): EntityRef | undefined => {
  const [last] = (bodiesOf(entities).get(kind) ?? [])
    .map(({ name, mentions }) => ({ name, end: lastBefore(mentions, offset) }))
    .filter(({ end }) => end >= 0)
    .sort((a, b) => b.end - a.end)
  return last && entityByName(entities, last.name)
}

/** A body that is told of by its kind: the ministry, the group. */
export const byBody = (scene: Scene, tokens: readonly Token[]): Speaker | null => {
  const { focus, sentence, line } = scene
  const head = tokens.at(-1)?.lower ?? ''
  const { bodies, outlets } = line.rules.speakers
  if (!bodies.has(head) && !outlets.has(head)) return null
  const text = tokens.map((token) => token.text).join(' ')
  const named = byName(scene, head, tokens[0]?.start ?? 0)
  if (named) return asSpeaker(named, text, scene)
  if (tokens.length > 3) return null
  const outlet = outlets.has(head)
    ? latest(focus, sentence, ({ speaker }) => speaker.kind === 'publication', 4 * FAR)
    : null
  const body = bodies.has(head) ? latest(focus, sentence, ({ speaker }) => speaker.kind === 'organisation', FAR) : null
  const found = outlet ?? body
  return found && { ...found, text }
}
