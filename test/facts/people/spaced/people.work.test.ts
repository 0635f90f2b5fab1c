import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/spaced/people.ts'
import { en } from '../../../../src/languages/en/index.ts'
import type { SpacedPack } from '../../../../src/languages/pack.ts'
import type { Document } from '../../../../src/model/document.ts'
import { documentOf } from '../documentOf.ts'

/** The pack with every look-up of its sets and maps of names and titles counted. */
const counted = () => {
  let looks = 0
  const watch = <T extends object>(rules: T): T =>
    new Proxy(rules, {
      get: (target, key) => {
        looks++
        return Reflect.get(target, key) as unknown
      },
    })
  const pack: SpacedPack = { ...en, names: watch(en.names), titles: watch(en.titles) }
  return { pack, looks: () => looks }
}

/** A text whose sentences end at full stops. */
const sentencesOf = (text: string): Document => {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ 0: { length }, index }) => ({
    block: 0,
    start: index,
    end: index + length,
  }))
  return { ...documentOf(text), language: 'en', sentences }
}

const workOn = (document: Document): number => {
  const { pack, looks } = counted()
  findEntities(document, pack)
  return looks()
}

/** A capitalised word of its own for every number. */
const nameOf = (number: number): string =>
  `X${[...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`

const shapes: Readonly<Record<string, (length: number) => string>> = {
  'capital letters': (length) => 'A '.repeat(length / 2),
  'one name': (length) => 'Ada Moss said. Moss said. '.repeat(length / 26),
  'many namesakes': (length) =>
    Array.from({ length: length / 26 }, (_, n) => `${nameOf(n)} Moss said so. Moss left. `).join(''),
  'joins that never end': (length) => 'Ministry of '.repeat(length / 12),
  titles: (length) => 'President Prime Minister '.repeat(length / 25),
  particles: (length) => `Ada ${'de '.repeat(length / 3)}`,
  lists: (length) => 'Ada, '.repeat(length / 5),
  appositions: (length) => 'Ada Moss, a teacher teacher '.repeat(length / 28),
  'opening marks': (length) => '“'.repeat(length),
  acronyms: (length) => Array.from({ length: length / 30 }, (_, n) => `The ${nameOf(n)} Agency (XA) said. `).join(''),
}

describe('the work that an English text costs', () => {
  it.each(Object.entries(shapes))('grows with its length and no faster: %s', (_, shape) => {
    for (const read of [documentOf, sentencesOf]) {
      const small = workOn(read(shape(12_000)))
      const large = workOn(read(shape(24_000)))
      expect(large).toBeLessThan(small * 2.5 + 100)
      expect(large).toBeLessThan(24_000 * 60)
    }
  })

  it('takes 200 kB of names', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => `Ada ${nameOf(n)} said so.`).join(' ')
    expect(findEntities(sentencesOf(text), en).people).toHaveLength(10_000)
  })
})
