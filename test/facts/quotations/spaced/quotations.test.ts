import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../../src/facts/quotations/spaced/quotations.ts'
import { en } from '../../../../src/languages/en/index.ts'
import { plainDocument } from '../../../helpers/speech.ts'
import { hear } from './hear.ts'

const nobody = { people: [], organisations: [] }

describe('an English quotation', () => {
  it('keeps the speaker as written, the cue, the hearer and the day', () => {
    const [one] = hear({
      text: '“We lost the boat,” the fisherman Otto Lind told the Mistport Herald on Friday.',
      people: ['Otto Lind'],
      organisations: ['Mistport Herald'],
    }).quotations
    expect(one).toMatchObject({
      speaker: 'Otto Lind',
      speakerText: 'the fisherman Otto Lind',
      speakerKind: 'person',
      cue: 'told',
      addressee: 'Mistport Herald',
      saidOn: '2025-02-28',
    })
  })

  it('covers the words without their marks and the comma before the speaker', () => {
    const text = '“We lost the boat,” Otto Lind said.'
    const [one] = hear({ text, people: ['Otto Lind'] }).quotations
    expect(one?.span).toEqual({ start: text.indexOf('We'), end: text.indexOf(',') })
  })

  it.each([
    ['person', { text: 'Otto Lind said the pier was safe.', people: ['Otto Lind'] }],
    ['organisation', { text: 'Gull Ferries said the pier was safe.', organisations: ['Gull Ferries'] }],
    ['publication', { text: 'The Mistport Herald said the pier was safe.', organisations: ['Mistport Herald'] }],
    ['unnamed', { text: 'Residents said the pier was safe.' }],
  ])('tells a speaker that is a %s', (kind, passage) => {
    expect(hear(passage).quotations.map(({ speakerKind }) => speakerKind)).toEqual([kind])
  })

  it('has no day where the article has none', () => {
    const [one] = hear({
      text: 'Otto Lind said on Friday the pier was safe.',
      people: ['Otto Lind'],
      publishedAt: null,
    }).quotations
    expect(one?.saidOn).toBeNull()
  })

  it('is not read out of a heading', () => {
    const document = plainDocument('Residents said the pier was safe.')
    const heading = { ...document, blocks: document.blocks.map((block) => ({ ...block, kind: 'heading' as const })) }
    expect(findQuotations(document, en, nobody)).toHaveLength(1)
    expect(findQuotations(heading, en, nobody)).toEqual([])
  })

  it('is looked for in a document without blocks', () => {
    const document = { ...plainDocument('Residents said the pier was safe.'), blocks: [] }
    expect(findQuotations(document, en, nobody)).toHaveLength(1)
  })

  it('is none where there is no text', () => {
    expect(findQuotations(plainDocument(''), en, nobody)).toEqual([])
  })

  it('is read up to a limit', () => {
    const text = 'Residents said the pier was safe.\n'.repeat(2_500)
    expect(findQuotations(plainDocument(text), en, nobody)).toHaveLength(2_000)
  })
})
