import type { LanguagePack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { Facts } from '../../model/facts.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Reply } from '../../model/reply.ts'
import type { Entities } from '../people/people.ts'
import { readersOf } from '../readers.ts'
import { groundDisputes } from './disputes.ts'
import { groundFigures } from './figures.ts'
import { createHearing } from './hearing.ts'
import { MOST_ITEMS } from './limits.ts'
import { createLookup, withConfirmed } from './merge.ts'
import { groundPeople } from './people.ts'
import { groundQuotations } from './quotations.ts'
import { createSource } from './source.ts'
import type { Fault, ItemKind } from './task.ts'

/** What a reply's facts are held against. `facts` are the rules', which its candidates are numbered by. */
export interface FactsScene {
  readonly document: Document
  /** Reads the article's language; `undefined` where it is none of ours. */
  readonly source: LanguagePack | undefined
  readonly facts: Facts
}

/** What the article bears of a reply's facts. */
export interface GroundedFacts {
  /** The rules' facts, each where it was, with the model's behind them in the order of the text. */
  readonly facts: Facts
  /** Items of the reply's lists that were let through. */
  readonly passed: number
  readonly faults: readonly Fault[]
  /** The index in `facts.figures` of `f3` of the candidates or `n1` of the reply's own; `undefined` for what was thrown out. */
  readonly figureOf: (id: string) => number | undefined
  /** The same in `facts.quotations` for `q3` or `n1`. */
  readonly quotationOf: (id: string) => number | undefined
}

/** As many items of a list as are looked at, with a fault that tells of the others. */
const capped = <T>(
  item: ItemKind,
  list: readonly T[],
): { readonly items: readonly T[]; readonly faults: readonly Fault[] } => {
  const items = list.slice(0, MOST_ITEMS)
  const over: Fault = { item, index: MOST_ITEMS, cause: 'shape', detail: `${list.length}` }
  return { items, faults: list.length > MOST_ITEMS ? [over] : [] }
}

/** Whether a model added forms of names to what the rules found. */
const isRicher = (before: Facts, now: Entities): boolean => {
  const forms = (one: Entities): number =>
    [...one.people, ...one.organisations].reduce((sum, { aliases }) => sum + 1 + aliases.length, 0)
  return forms(now) > forms(before)
}

/** What the rules hear with the names that a model added; where it added none, what they heard before. */
const heardAgain = ({ document, source, facts }: FactsScene, entities: Entities): readonly Quotation[] =>
  source && isRicher(facts, entities)
    ? withKnown(facts, readersOf(source).findQuotations(document, entities))
    : facts.quotations

/** The quotations of before stand; others are what is heard besides. */
const withKnown = ({ quotations }: Facts, heard: readonly Quotation[]): readonly Quotation[] => {
  const known = new Set(quotations.map(({ span }) => `${span.start}-${span.end}`))
  const more = heard.filter(({ span }) => !known.has(`${span.start}-${span.end}`))
  return [...quotations, ...more].sort((a, b) => a.span.start - b.span.start)
}

/**
 * Holds the facts of a reply against their article: names and words to the letter, numbers worked out by code, speakers whom the text
 * gives the words to. Whatever the reply says, spans stay sound, and the rules' facts keep their places and their values.
 */
export const groundFacts = (reply: Reply, scene: FactsScene): GroundedFacts => {
  const { document, source: pack } = scene
  const source = createSource(document)
  const before = withConfirmed(scene.facts, reply.confirmed)
  const lists = {
    people: capped('person', reply.people),
    figures: capped('figure', reply.figures),
    quotations: capped('quotation', reply.quotations),
    disputes: capped('dispute', reply.disputes),
  }
  const people = groundPeople(source, pack, before, lists.people.items)
  const entities: Entities = { people: people.people, organisations: people.organisations }
  const figures = groundFigures(source, pack, before.figures, entities, lists.figures.items)
  const hearing = createHearing(document, pack, entities, source)
  const stage = { hearing, known: before.quotations, heard: heardAgain({ ...scene, facts: before }, entities) }
  const quotations = groundQuotations(stage, lists.quotations.items)
  const disputes = groundDisputes(stage, before.disputes, lists.disputes.items)
  const facts: Facts = {
    ...entities,
    figures: [...figures.known, ...figures.added],
    quotations: [...quotations.known, ...quotations.added],
    disputes: [...disputes.known, ...disputes.added],
  }
  const parts = [people, figures, quotations, disputes]
  return {
    facts,
    passed: parts.reduce((sum, { passed }) => sum + passed, 0),
    faults: [...parts, ...Object.values(lists)].flatMap(({ faults }) => faults),
    figureOf: createLookup('f', before.figures.length, facts.figures, figures.places),
    quotationOf: createLookup('q', before.quotations.length, facts.quotations, quotations.places),
  }
}
