import type { Quotation } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { indexAt, overlaps } from '../../../text/spans.ts'
import { type EntityRef, entityByName, mentionBefore, mentionsIn } from '../../people/resolve.ts'
import type { Hearing } from '../hearing.ts'
import { type PronounPlace, pronounsIn } from './pronouns.ts'
import { bodiesOf, type Reference, referencesIn } from './references.ts'

/** A place in a stretch that may stand for who speaks; `names` are those whom it can mean. */
export interface Caller extends Span {
  readonly names: readonly string[]
  /** Whether it is a person by name, or a body; absent for titles, pronouns and the unnamed. */
  readonly person?: boolean
  /** Whether it is a pronoun. */
  readonly pronoun?: boolean
}

/** How far back a pronoun or an omitted subject looks, in UTF-16 units. */
const FARTHEST = 400

/** How many mentions a pronoun looks back over. */
const BACK = 6

/** The last one before an offset whose words were told; `quotations` are in order. */
export const lastSpeaker = (quotations: readonly Quotation[], offset: number): string | undefined => {
  const last = quotations.findLast(({ span }) => span.end <= offset)
  return last && offset - last.span.end <= FARTHEST ? last.speaker : undefined
}

const fitsGender = (hearing: Hearing, name: string, { gender }: PronounPlace): boolean => {
  const known = hearing.genders().get(name)
  return gender === null || known === undefined || known === gender
}

/** The first one who is named in the sentence before an offset, and in the one before that: whom the story is about there. */
export const topicsBefore = ({ document, entities }: Hearing, offset: number): EntityRef[] => {
  const at = indexAt(document.sentences, offset)
  const own = document.sentences[at]
  const before = document.sentences[at - 1]
  const here = own ? mentionsIn(entities, { start: own.start, end: offset })[0] : undefined
  const there = before ? mentionsIn(entities, before)[0] : undefined
  return [here, there].flatMap((one) => one?.entity ?? [])
}

/** The nearest one before a pronoun that it fits. */
const nearestBefore = (hearing: Hearing, { start }: Span, fits: (one: EntityRef) => boolean): EntityRef[] => {
  let offset = start
  for (let tries = 0; tries < BACK; tries++) {
    const mention = mentionBefore(hearing.entities, offset)
    if (!mention || start - mention.end > FARTHEST) return []
    if (fits(mention.entity)) return [mention.entity]
    offset = mention.start
  }
  return []
}

/** Whom a word can mean that points back: the nearest fitting one before it, whoever spoke last, and whom the story is about. */
const meantBy = (
  hearing: Hearing,
  pronoun: Span,
  fits: (one: EntityRef) => boolean,
  quotations: readonly Quotation[],
): string[] => {
  const last = lastSpeaker(quotations, pronoun.start)
  const ref = last === undefined ? undefined : entityByName(hearing.entities, last)
  const speaker = last !== undefined && (!ref || fits(ref)) ? [last] : []
  const topics = topicsBefore(hearing, pronoun.start).filter(fits)
  return [...new Set([...nearestBefore(hearing, pronoun, fits), ...topics].map(({ name }) => name).concat(speaker))]
}

const fitsPronoun =
  (hearing: Hearing, pronoun: PronounPlace) =>
  (one: EntityRef): boolean =>
    (pronoun.means === 'anybody' || pronoun.means === one.kind) && fitsGender(hearing, one.name, pronoun)

/** The pronouns and nouns of a stretch that stand for somebody named elsewhere. */
const pointersIn = (hearing: Hearing, stretch: Span, quotations: readonly Quotation[]): Caller[] => {
  const namesOf = (one: Reference): string[] =>
    one.points ? meantBy(hearing, one, one.fits, quotations) : bodiesOf(hearing, one).map(({ name }) => name)
  return [
    ...pronounsIn(hearing.document, stretch, hearing.pack).map((one) => ({
      start: one.start,
      end: one.end,
      names: meantBy(hearing, one, fitsPronoun(hearing, one), quotations),
      pronoun: true,
    })),
    ...referencesIn(hearing, stretch, hearing.pack).map((one) => ({
      start: one.start,
      end: one.end,
      names: namesOf(one),
    })),
  ]
}

/** Titles that stand for the one who has them, by the words. */
const titlesOf = (hearing: Hearing): ReadonlyMap<string, string> => {
  const holders = new Map<string, Set<string>>()
  for (const { name, roles } of hearing.entities.people)
    for (const { title } of roles) if (title.length > 1) holders.set(title, (holders.get(title) ?? new Set()).add(name))
  return new Map(
    [...holders].flatMap(([title, names]) => (names.size === 1 ? [[title, [...names][0] ?? ''] as const] : [])),
  )
}

const titled = new WeakMap<Hearing, ReadonlyMap<string, string>>()

const titlesIn = (hearing: Hearing, stretch: Span): Caller[] => {
  const titles = titled.get(hearing) ?? titlesOf(hearing)
  titled.set(hearing, titles)
  return [...titles].flatMap(([title, name]) =>
    hearing.source.placesIn(title, stretch).map((span): Caller => ({ ...span, names: [name] })),
  )
}

/**
 * Everybody who is named in a stretch outside of `hidden`, by name, title or pronoun, in order. A title beside a name is a part of it.
 */
export const callersIn = (
  hearing: Hearing,
  stretch: Span,
  hidden: readonly Span[],
  quotations: readonly Quotation[],
): Caller[] => {
  const named = mentionsIn(hearing.entities, stretch).map(
    ({ start, end, entity }): Caller => ({ start, end, names: [entity.name], person: entity.kind === 'person' }),
  )
  const beside = ({ start, end }: Span): boolean =>
    named.some((one) => one.start < end + BESIDE && start < one.end + BESIDE)
  const others = [
    ...titlesIn(hearing, stretch).filter((one) => !beside(one)),
    ...pointersIn(hearing, stretch, quotations),
  ].filter((one) => !named.some((name) => overlaps(name, one)))
  return [...named, ...others]
    .filter((one) => one.names.length > 0 && !hidden.some((span) => overlaps(span, one)))
    .sort((a, b) => a.start - b.start)
}

/** How near to a name a title belongs to it. */
const BESIDE = 3
