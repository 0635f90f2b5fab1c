import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aSpan } from '../../../helpers/reading.ts'
import { read } from './read.ts'

describe('what every figure keeps to', () => {
  const pieces = fc.constantFrom(
    ...'0123456789,.$£€%-–/:()"“” '.split(''),
    ...'one two twenty hundred million billion dozen half third and of to between from point a the no'.split(' '),
    ...'people percent points miles jobs dollars cents times years Boeing Monday rose fell respectively said who'.split(
      ' ',
    ),
    ' ',
    '. ',
    ', ',
    '\n',
    '\ud800',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  )

  test('its span covers exactly its text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reach = 0
        for (const figure of read(text)) {
          expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text)
          expect(figure.text).not.toBe('')
          expect(figure.span.start).toBeGreaterThanOrEqual(reach)
          reach = figure.span.end
        }
      }),
      { numRuns: 300 },
    )
  })

  test('it is one number or a range from low to high, has a unit, and its subject is in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value, low, high, unit, subject } of read(text)) {
          if (value === null) expect(low as number).toBeLessThan(high as number)
          else expect([low, high, Number.isFinite(value)]).toEqual([null, null, true])
          expect(unit).not.toBe('')
          if (subject !== null) expect(text).toContain(subject)
        }
      }),
      { numRuns: 300 },
    )
  })
})

// Patterns that scan the rest of the line from each place would not end within the test's own limit.
describe('a line of 100,000 characters ends', () => {
  test.each([
    ['digits', '7'],
    ['grouped digits', '1,234,'],
    ['number words', 'twenty '],
    ['hundreds', 'hundred and '],
    ['money', '$3 '],
    ['signs', '$'],
    ['ranges', '3 to '],
    ['halves', 'half a '],
    ['points', '1.'],
    ['hyphens', '3-'],
    ['ages', 'aged 3 '],
    ['numbers of people', '300 people '],
    ['respectively', '1% and 2% respectively '],
    ['dates', '3 May '],
    ['quotation marks', '“3 '],
    ['spaces', ' 3 '],
  ])('of %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(read(text).every((figure) => text.startsWith(figure.text, figure.span.start))).toBe(true)
  })
})

describe('blocks', () => {
  test('headings and captions are read like paragraphs', () => {
    expect(read('Harbour counts 40 anglers\nThe picture shows 3 boats.').map(({ text }) => text)).toEqual([
      '40 anglers',
      '3 boats',
    ])
  })

  test('a pronoun takes its subject from the sentence before, never from another block', () => {
    const subjects = (text: string) => read(text).map(({ subject }) => subject)
    expect(subjects('The ferry company opened a new line. It cost $3m.')).toEqual(['ferry company'])
    expect(subjects('The ferry company opened a new line.\nIt cost $3m.')).toEqual([null])
  })

  test('what a number without a noun counts is said by the sentence before, never by another block', () => {
    const units = (text: string) => read(text).map(({ unit }) => unit)
    expect(units('Reed had 3.1 million viewers. Voss had 2.9 million.')).toEqual(['viewers', 'viewers'])
    expect(units('Reed had 3.1 million viewers.\nVoss had 2.9 million.')).toEqual(['viewers'])
  })
})

describe('full-width digits', () => {
  test('are read like half-width ones and shown as written', () => {
    const [figure] = read('The yard sold ３００ boats for ＄５００.')
    expect(figure).toMatchObject({ text: '３００ boats', value: 300, unit: 'boats', span: { start: 14, end: 23 } })
    expect(read('The yard sold ３００ boats for ＄５００.')[1]).toMatchObject({ value: 500, unit: 'USD' })
  })
})

describe('names', () => {
  test('a number inside a name is no figure', () => {
    const text = 'The Harlow 5 Towns Trust met 5 towns.'
    const trust = { name: 'Harlow 5 Towns Trust', aliases: [], mentions: [aSpan('Harlow 5 Towns Trust', text)] }
    expect(read(text, { people: [], organisations: [trust] }).map((figure) => figure.span.start)).toEqual([29])
  })

  test('a pronoun for a person is the person named before it', () => {
    const text = 'Ann Reed keeps sheep. She earned $900.'
    const reed = { name: 'Ann Reed', aliases: [], roles: [], mentions: [aSpan('Ann Reed', text)] }
    expect(read(text, { people: [reed], organisations: [] }).map(({ subject }) => subject)).toEqual(['Ann Reed'])
  })
})
