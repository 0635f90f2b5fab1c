import type { Quantity } from '../quantity.ts'
import { adjacentTo, conditionOf, goesOn, isLed, nearest } from './before.ts'
import { actOf, answerOf, describedOf, givenBehind, identityOf, ownerOf, verbBehind } from './behind.ts'
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

/** The surroundings with the phrase whose particle tells what the figure does in its clause. */
interface Anchored extends Surroundings {
  readonly anchor: number
}

const LEVEL = new Set(['topic', 'subject', 'object'] as const)
const GIVEN = new Set(['purpose', 'target'] as const)
const DOER = new Set(['topic', 'subject'] as const)
const OBJECT = new Set(['object'] as const)
const TARGET = new Set(['target'] as const)
const DONE = new Set(['object', 'subject'] as const)

const JOINED = new Set<Phrase['kind']>(['figure', 'noun'])

/** 60％と5票が, 40％の人々が: the last of figures that are joined, or the empty noun behind one, bears the particle. */
const anchorOf = ({ phrases, rules }: Clause, index: number): number => {
  let at = index
  while (rules.particles.and.test(phrases[at]?.particle ?? '') && JOINED.has(phrases[at + 1]?.kind ?? 'stop')) at++
  const next = phrases[at + 1]
  const owned = rules.particles.possessive.test(phrases[at]?.particle ?? '')
  return owned && next?.kind === 'noun' && rules.vague.has(next.text) ? at + 1 : at
}

/** What the figure does in its clause. */
const roleOf = ({ clause, anchor }: Anchored): 'object' | 'subject' | 'topic' | 'means' | 'level' | 'loose' => {
  const { particles } = clause.rules
  const particle = clause.phrases[anchor]?.particle ?? ''
  if (particles.object.test(particle)) return 'object'
  if (particles.nominative.test(particle)) return 'subject'
  if (particles.topic.test(particle)) return 'topic'
  const next = clause.phrases[anchor + 1]
  if (particles.means.test(particle) && next && next.kind !== 'stop') return 'means'
  const verbal = next?.kind === 'noun' || (next?.kind === 'verb' && !next.empty)
  return particle === '' && verbal ? 'loose' : 'level'
}

const isPeople = ({ clause, quantity }: Surroundings): boolean =>
  quantity.kind === 'count' && clause.rules.people.test(quantity.unit)

const doerOf = ({ clause, index }: Surroundings): string | null => nearest(clause, index, DOER)?.text ?? null

/** Told by the verb that the figure is the object of. */
const ofObject = (around: Anchored): string | null => {
  const { clause, index, anchor, quantity } = around
  const verb = clause.phrases[anchor + 1]
  if (verb?.kind === 'verb' && clause.rules.levels.has(verb.lemma)) {
    const level = nearest(clause, index, LEVEL)
    if (level) return level.text
  }
  if (isPeople(around)) return verbBehind(clause, anchor) ?? actOf(clause, anchor) ?? doerOf(around)
  if (quantity.kind !== 'money' && quantity.kind !== 'percent') return doerOf(around)
  return givenBehind(clause, anchor) ?? nearest(clause, index, GIVEN)?.text ?? doerOf(around)
}

/** Told by what follows where the figure itself does something. */
const ofDoer = (around: Anchored): string | null => {
  const { clause, index, anchor, quantity } = around
  if (clause.rules.needed.test(clause.phrases[anchor + 1]?.text ?? ''))
    return conditionOf(clause, index) ?? doerOf(around)
  const told =
    identityOf(clause, anchor) ?? (quantity.kind === 'percent' ? answerOf(clause, anchor) : actOf(clause, anchor))
  return told ?? doerOf(around)
}

const ofLoose = (around: Anchored): string | null => {
  const { clause, index, anchor, quantity } = around
  if (quantity.kind === 'count' && clause.rules.often.test(quantity.unit))
    return nearest(clause, index, DONE)?.text ?? answerOf(clause, anchor)
  return nearest(clause, index, LEVEL)?.text ?? (quantity.change ? null : actOf(clause, anchor))
}

const ofMeans = (around: Anchored): string | null => {
  const { clause, index, anchor } = around
  const traded = nearest(clause, index, OBJECT) ?? nearest(clause, index, TARGET)
  return traded?.text ?? doerOf(around) ?? actOf(clause, anchor)
}

/** 8万人の人々に届いた: what is done to the people that an empty noun stands for. */
const ofLevel = (around: Anchored): string | null => {
  const { clause, index, anchor } = around
  const done = anchor !== index && isPeople(around) ? actOf(clause, anchor) : null
  return done ?? nearest(clause, index, LEVEL)?.text ?? null
}

/** By what the figure does in its clause. */
const byRole = (around: Anchored): string | null => {
  switch (roleOf(around)) {
    case 'object':
      return ofObject(around)
    case 'subject':
    case 'topic':
      return ofDoer(around)
    case 'means':
      return ofMeans(around)
    case 'loose':
      return ofLoose(around)
    case 'level':
      return ofLevel(around)
  }
}

const carried = ({ clause, index, previous }: Surroundings): string | null =>
  previous?.subject && goesOn(clause, previous.index, index) ? previous.subject : null

const SHARES = new Set<Quantity['kind']>(['percent', 'multiple', 'index'])

/** A share is of what stands before it; a sum or a count of what の joins behind it. */
const ofNeighbours = ({ clause, index, quantity }: Surroundings): string | null => {
  const adjacent = adjacentTo(clause, index)
  if (adjacent && !adjacent.owner && !adjacent.everywhere) return adjacent.text
  if (adjacent && !adjacent.everywhere && SHARES.has(quantity.kind)) return adjacent.text
  const owner = ownerOf(clause, index)
  if (owner) return owner
  return adjacent && !adjacent.everywhere && !adjacent.place ? adjacent.text : null
}

/** How many phrases may stand before a figure that goes on with what the sentence before is about. */
const MAX_LEAD = 2

/** What is done, where the figure isn't itself a rise or a fall. */
const ownAct = ({ clause, anchor, quantity }: Anchored): string | null =>
  quantity.change ? null : actOf(clause, anchor)

/** What a figure is about, in the article's own words; `null` where the sentence doesn't tell. */
export const subjectOf = (surroundings: Surroundings): string | null => {
  const { clause, index, quantity, lead } = surroundings
  const neighbour = ofNeighbours(surroundings)
  if (neighbour) return neighbour
  if (quantity.kind === 'count' && quantity.noun && !clause.rules.vague.has(quantity.noun)) return quantity.noun
  const around: Anchored = { ...surroundings, anchor: anchorOf(clause, index) }
  const next = carried(around)
  if (next && roleOf(around) !== 'subject') return next
  const described = isLed(clause, index) ? null : describedOf(clause, index)
  if (described) return described
  const found = byRole(around)
  if (found) return found
  const told = isPeople(around) || quantity.kind === 'percent' ? ownAct(around) : null
  return told ?? next ?? doerOf(around) ?? (index <= MAX_LEAD || quantity.change ? lead : null) ?? ownAct(around)
}
