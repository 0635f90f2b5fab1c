import { expect, test } from 'vitest'
import { readReply, replySchema } from '../../src/editor/schema.ts'

/** Every object of a schema, however deep. */
const objectsIn = (schema: unknown): Record<string, unknown>[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? [{ ...schema }] : []
  return [...own, ...Object.values(schema).flatMap(objectsIn)]
}

test('the schema is one that strict structured output takes: all fields required, no others, no bounds', () => {
  const objects = objectsIn(replySchema())
  expect(objects.length).toBe(9)
  for (const { properties, required, additionalProperties } of objects) {
    expect(required).toEqual(Object.keys(properties ?? {}))
    expect(additionalProperties).toBe(false)
  }
  expect(JSON.stringify(replySchema())).not.toMatch(/"(?:minimum|maximum|minItems|pattern|\$schema)"/)
})

const statement = { text: '碼頭將整修。', sentences: [1] }

test('what has no shape is left out and counted, and takes nothing with it', () => {
  const read = readReply({
    headline: 'no statement',
    brief: [statement, { text: 3, sentences: [1] }, null, { text: '沒有出處。', sentences: 'all' }],
    figures: [{ words: '3億元', subject: null, sentence: 1.5 }],
    quotations: 'none',
    confirmed: ['p1', 2],
    people: null,
    extra: { anything: true },
  })
  expect(read?.reply.brief).toEqual([statement])
  expect(read?.reply.headline).toEqual({ text: '', sentences: [] })
  expect(read?.reply.confirmed).toEqual(['p1'])
  expect(read?.reply.people).toEqual([])
  expect(read?.broken).toBe(7)
})

test.each([[null], ['brief'], [[statement]], [{}], [{ brief: statement }], [42]])('%j is no reply', (value) => {
  expect(readReply(value)).toBeUndefined()
})

test('a list without end is cut', () => {
  const read = readReply({ brief: [statement], confirmed: Array.from({ length: 100_000 }, () => 'p1') })
  expect(read?.reply.confirmed.length).toBe(400)
  expect(read?.broken).toBe(99_601)
})

test('a field of an object’s prototype is no field of a reply', () => {
  const read = readReply(JSON.parse('{"brief":[],"__proto__":{"people":[{"name":"x"}]}}'))
  expect(read?.reply.people).toEqual([])
})
