import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionsOf } from '../../../../src/facts/people/resolve.ts'
import { gendersOf } from '../../../../src/facts/people/spaced/genders.ts'
import { findEntities } from '../../../../src/facts/people/spaced/people.ts'
import { en } from '../../../../src/languages/en/index.ts'
import { isSound } from '../../../../src/text/spans.ts'
import { documentOf } from '../documentOf.ts'

const pieces = [
  ...[
    'Ada',
    'Moss',
    'Tomas',
    'Vell',
    'de',
    'van',
    'al-',
    'Mr',
    '.',
    ',',
    ' ',
    ' ',
    ' ',
    '’s',
    "'s",
    '“',
    '”',
    '"',
    '(',
    ')',
  ],
  ...[
    'President',
    'Secretary of State',
    'said',
    'who',
    'and',
    '&',
    'of',
    'the',
    'The',
    '42',
    'University',
    'Inc.',
    'UN',
    'wife',
  ],
  ...['Hurricane', 'Street', 'Paris', 'North', 'Will', 'J. K.', 'Jr.', '-', '\n', '\uD842', '山', 'é', 'I', 'US'],
]

const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''))

const check = (text: string): void => {
  const document = { ...documentOf(text), language: 'en' }
  const entities = findEntities(document, en)
  let last = 0
  for (const { start, end, entity } of mentionsOf(entities)) {
    expect(isSound(text, { start, end })).toBe(true)
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
    const one = entity.kind === 'person' ? entities.people[entity.index] : entities.organisations[entity.index]
    expect([one?.name, ...(one?.aliases ?? [])]).toContain(text.slice(start, end))
  }
  for (const one of [...entities.people, ...entities.organisations]) expect(one.mentions.length).toBeGreaterThan(0)
  for (const { roles } of entities.people)
    for (const { title, organisation } of roles) expect(text).toContain(organisation ?? title)
  for (const name of gendersOf(document, en, entities).keys())
    expect(entities.people.map((person) => person.name)).toContain(name)
}

describe('findEntities, on any English text', () => {
  it('gives sound mentions that never overlap and bear one of their names', () => {
    fc.assert(fc.property(newsLike, check), { numRuns: 300 })
  })

  it('throws on no string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check))
  })
})
