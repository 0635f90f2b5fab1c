import type { Brief } from '../../../src/model/brief.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { FoundBy } from '../../../src/model/foundBy.ts'
import type { Reading } from '../../../src/model/reading.ts'

/** The makers that are held against the gold, each a column. */
export const makers = ['rules', 'model', 'both'] as const

export type Maker = (typeof makers)[number]

const ofModel = <T extends { readonly foundBy?: FoundBy }>(list: readonly T[]): T[] =>
  list.filter(({ foundBy }) => foundBy !== undefined)

/** What a model found or confirmed, as far as the gate let it through. */
export const factsOfModel = (facts: Facts): Facts => ({
  people: ofModel(facts.people),
  organisations: ofModel(facts.organisations),
  figures: ofModel(facts.figures),
  quotations: ofModel(facts.quotations),
  disputes: ofModel(facts.disputes),
})

const nothing: Brief = { headline: '', sentences: [], keyFigures: [], madeBy: 'llm', model: null, dropped: 0 }

/** What an edit left: the facts of rules and model together, and the model's brief where it stands. */
export interface Edited {
  readonly facts: Facts
  readonly brief: Brief | null
}

/**
 * One article's reading by each maker. The model alone has no brief where its own gave way; both together then have the rules', as
 * whoever asks the bot has. An article that no answer came for counts as one in which the model found nothing.
 */
export const readingsOf = (rules: Reading, edited: Edited | null): Readonly<Record<Maker, Reading>> => {
  const facts = edited?.facts ?? rules.facts
  const own = factsOfModel(facts)
  // Key figures are indexes into all facts; among the model's own each has another place.
  const keyFigures = (edited?.brief?.keyFigures ?? []).flatMap((index) => {
    const figure = facts.figures[index]
    const at = figure ? own.figures.indexOf(figure) : -1
    return at < 0 ? [] : [at]
  })
  return {
    rules,
    model: { document: rules.document, facts: own, brief: { ...(edited?.brief ?? nothing), keyFigures } },
    both: { document: rules.document, facts, brief: edited?.brief ?? rules.brief },
  }
}
