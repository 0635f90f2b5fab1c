import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CustomId, readCustomId, writeCustomId } from '../../src/discord/customId.ts'
import { CUSTOM_ID } from '../../src/discord/limits.ts'

const view = fc.stringMatching(/^[\w-]{1,40}$/)
const page = fc.integer({ min: 0, max: 999_999 })
const ids: fc.Arbitrary<CustomId> = fc.oneof(
  fc.record({ verb: fc.constantFrom('people', 'numbers', 'said', 'person'), view }),
  fc.record({ verb: fc.constantFrom('page', 'evidence'), view, page }),
  fc.record({ verb: fc.constant('paste'), private: fc.boolean() }),
)

test('what is written is read again, and is short enough', () => {
  fc.assert(
    fc.property(ids, (id) => {
      expect(writeCustomId(id).length).toBeLessThanOrEqual(CUSTOM_ID)
      expect(readCustomId(writeCustomId(id))).toEqual(id)
    }),
  )
})

test.each([
  '',
  'people',
  'people.',
  'people.abc.1',
  'drop.abc',
  'page.abc',
  'page.abc.-1',
  'page.abc.01',
  'page.abc.1e3',
  'page.abc.9999999',
  'evidence.abc.1.2',
  `people.${'a'.repeat(41)}`,
  'people.a b',
  'people.../../x',
  'people.abc\n',
  'constructor.abc',
  'paste.maybe',
  'PEOPLE.abc',
])('%j is none of ours', (text) => {
  expect(readCustomId(text)).toBeUndefined()
})

test('any other text is read without harm', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const id = readCustomId(text)
      if (id) expect(writeCustomId(id)).toBe(text)
    }),
  )
})
