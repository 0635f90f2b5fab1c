import { describe, expect, it } from 'vitest'
import { aBrief, aFigure, anOrganisation, aPerson, aQuotation, aReading, someFacts } from '../../helpers/reading.ts'
import { factsOfModel, readingsOf } from './columns.ts'

const facts = someFacts({
  people: [aPerson(), aPerson({ name: '白露', foundBy: 'llm' })],
  organisations: [anOrganisation({ foundBy: 'both' })],
  figures: [aFigure(), aFigure({ text: '18個月', foundBy: 'both' }), aFigure({ text: '5%', foundBy: 'llm' })],
  quotations: [aQuotation(), aQuotation({ foundBy: 'both' })],
})

describe('what a model found', () => {
  it('is what it found alone or with the rules', () => {
    const own = factsOfModel(facts)
    expect(own.people.map(({ name }) => name)).toEqual(['白露'])
    expect(own.organisations).toHaveLength(1)
    expect(own.figures.map(({ text }) => text)).toEqual(['18個月', '5%'])
    expect(own.quotations).toHaveLength(1)
    expect(own.disputes).toEqual([])
  })
})

describe('the columns', () => {
  const rules = aReading()
  const brief = aBrief({ madeBy: 'llm', headline: '碼頭整修', keyFigures: [2, 0, 1] })

  it('are the rules as they read, the model alone, and all together with the model’s brief', () => {
    const { rules: first, model, both } = readingsOf(rules, { facts, brief })
    expect(first).toBe(rules)
    expect(both).toEqual({ document: rules.document, facts, brief })
    expect(model.facts.figures).toHaveLength(2)
    expect(model.brief.headline).toBe('碼頭整修')
  })

  it('number key figures among the model’s own', () => {
    expect(readingsOf(rules, { facts, brief }).model.brief.keyFigures).toEqual([1, 0])
  })

  it('have the rules’ brief where the model’s gave way, and none for the model alone', () => {
    const { model, both } = readingsOf(rules, { facts, brief: null })
    expect(both.brief).toBe(rules.brief)
    expect(model.brief.sentences).toEqual([])
  })

  it('have nothing for the model where no answer came', () => {
    const { model, both } = readingsOf(rules, null)
    expect(both).toEqual(rules)
    expect(model.facts.people).toEqual([])
  })
})
