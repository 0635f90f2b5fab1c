import type { Quantity } from '../quantity.ts'
import { adjacentTo, conditionOf, goesOn, nearest } from './before.ts'
import { actOf, answerOf, describedOf, identityOf, ownerOf } from './behind.ts'
import type { Clause } from './nouns.ts'
import type { Phrase } from './phrases.ts'

/** A figure's place among the phrases, and the figure before it with its subject. */
export interface Surroundings {
  readonly clause: Clause
  readonly index: number
  readonly quantity: Quantity
  readonly previous: { readonly index: number; readonly subject: string | null } | undefined
  /** What the sentence before is about. */
  readonly lead: string | null
}

const LEVEL = new Set(['topic', 'subject', 'object'] as const)
const THING = new Set(['subject', 'object', 'topic'] as const)
const GIVEN = new Set(['purpose', 'target'] as const)
const DOER = new Set(['topic', 'subject'] as const)
const TRADED = new Set(['object', 'target'] as const)
const DONE = new Set(['object', 'subject'] as const)

const phraseOf = ({ clause, index }: Surroundings): Phrase | undefined => clause.phrases[index]

/** What the figure does in its clause. */
const roleOf = (around: Surroundings): 'object' | 'subject' | 'topic' | 'means' | 'level' | 'loose' => {
  const { particles } = around.clause.rules
  const phrase = phraseOf(around)
  const particle = phrase?.particle ?? ''
  if (particles.object.test(particle)) return 'object'
  if (particle === 'が') return 'subject'
  if (particles.topic.test(particle)) return 'topic'
  const next = around.clause.phrases[around.index + 1]
  if (particles.means.test(particle) && next && next.kind !== 'stop') return 'means'
  const verbal = next?.kind === 'noun' || (next?.kind === 'verb' && !next.empty)
  return particle === '' && verbal ? 'loose' : 'level'
}

const isPeople = ({ clause, quantity }: Surroundings): boolean =>
  quantity.kind === 'count' && clause.rules.people.test(quantity.unit)

/** Told by the verb that the figure is the object of. */
const ofObject = ({ clause, index, quantity }: Surroundings): string | null => {
  const levels = clause.phrases[index + 1]
  if (levels?.kind === 'verb' && clause.rules.levels.has(levels.lemma)) {
    const level = nearest(clause, index, LEVEL)
    if (level) return level.text
  }
  const given = quantity.kind === 'money' || quantity.kind === 'percent' ? nearest(clause, index, GIVEN) : null
  return given?.text ?? nearest(clause, index, DOER)?.text ?? null
}

/** Told by what follows where the figure itself does something. */
const ofDoer = (around: Surroundings): string | null => {
  const { clause, index, quantity } = around
  if (clause.rules.needed.test(clause.phrases[index + 1]?.text ?? ''))
    return conditionOf(clause, index) ?? nearest(clause, index, DOER)?.text ?? null
  const identity = identityOf(clause, index)
  if (identity) return identity
  return quantity.kind === 'percent' ? answerOf(clause, index) : actOf(clause, index)
}

const ofLoose = (around: Surroundings): string | null => {
  const { clause, index, quantity } = around
  if (clause.rules.often.test(quantity.unit)) return nearest(clause, index, DONE)?.text ?? answerOf(clause, index)
  return nearest(clause, index, THING)?.text ?? actOf(clause, index)
}

/** By what the figure does in its clause. */
const byRole = (around: Surroundings): string | null => {
  const { clause, index } = around
  switch (roleOf(around)) {
    case 'object':
      return ofObject(around)
    case 'subject':
    case 'topic':
      return ofDoer(around) ?? nearest(clause, index, DOER)?.text ?? null
    case 'means':
      return nearest(clause, index, TRADED)?.text ?? nearest(clause, index, DOER)?.text ?? actOf(clause, index)
    case 'loose':
      return ofLoose(around)
    case 'level':
      return nearest(clause, index, LEVEL)?.text ?? null
  }
}

const carried = ({ clause, index, previous }: Surroundings): string | null =>
  previous?.subject && goesOn(clause, previous.index, index) ? previous.subject : null

/** A share is of what stands before it; a sum or a count of what の joins behind it. */
const ofNeighbours = (around: Surroundings): string | null => {
  const { clause, index, quantity } = around
  const adjacent = adjacentTo(clause, index)
  const owner = ownerOf(clause, index)
  if (adjacent && !adjacent.owner) return adjacent.text
  const share = quantity.kind === 'percent' || quantity.kind === 'multiple' || quantity.kind === 'index'
  if (adjacent && !adjacent.place && share) return adjacent.text
  if (owner) return owner
  return adjacent && !adjacent.place ? adjacent.text : null
}

/** What a figure is about, in the article's own words; `null` where the sentence doesn't tell. */
export const subjectOf = (around: Surroundings): string | null => {
  const { clause, index, quantity, lead } = around
  const neighbour = ofNeighbours(around)
  if (neighbour) return neighbour
  const role = roleOf(around)
  const named = quantity.noun && !clause.rules.vague.has(quantity.noun) ? quantity.noun : null
  if (named) return named
  const next = carried(around)
  if (next && role !== 'subject') return next
  const described = nearest(clause, index, DOER) ? null : describedOf(clause, index)
  if (described) return described
  const found = byRole(around)
  if (found) return found
  const act = isPeople(around) || quantity.kind === 'percent' ? actOf(clause, index) : null
  return act ?? next ?? nearest(clause, index, DOER)?.text ?? (index <= 2 ? lead : null) ?? actOf(clause, index)
}
