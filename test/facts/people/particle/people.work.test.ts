import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/particle/people.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import type { ParticlePack } from '../../../../src/languages/pack.ts'
import type { Lexicon } from '../../../../src/text/lexicon.ts'
import { documentOf } from '../documentOf.ts'

/** The pack with every look-up of its lexicons counted, and every letter that is tagged. */
const counted = () => {
  let looks = 0
  const look = <T>(value: T): T => {
    looks++
    return value
  }
  const watch = (lexicon: Lexicon): Lexicon => ({
    has: (word) => look(lexicon.has(word)),
    startsAt: (text, offset) => look(lexicon.startsAt(text, offset)),
    endsAt: (text, offset) => look(lexicon.endsAt(text, offset)),
  })
  const isLexicon = (value: unknown): value is Lexicon =>
    typeof value === 'object' && value !== null && 'startsAt' in value && 'endsAt' in value
  const watchAll = <T extends object>(rules: T): T =>
    Object.fromEntries(Object.entries(rules).map(([key, value]) => [key, isLexicon(value) ? watch(value) : value])) as T
  const { names, titles, words } = ja
  const wordsOf: typeof words.wordsOf = (text) => {
    looks += text.length
    return words.wordsOf(text)
  }
  const pack: ParticlePack = {
    ...ja,
    words: { wordsOf },
    titles: watchAll(titles),
    names: { ...names, context: watchAll(names.context), organisations: watchAll(names.organisations) },
  }
  return { pack, looks: () => looks }
}

const workOn = (text: string): number => {
  const { pack, looks } = counted()
  findEntities(documentOf(text), pack)
  return looks()
}

const shapes: Readonly<Record<string, (length: number) => string>> = {
  'one letter of sound': (length) => 'ア'.repeat(length),
  'parts of a name': (length) => 'ア・'.repeat(length / 2),
  'letters of meaning': (length) => '田'.repeat(length),
  'names and titles': (length) => '桐谷美咲市長は、'.repeat(length / 8),
  titles: (length) => '元前副市長'.repeat(length / 5),
  'opening brackets': (length) => '桐谷（や'.repeat(length / 4),
  'particles in a row': (length) => '社の'.repeat(length / 2),
  'suffixes in a row': (length) => '霧浜大学'.repeat(length / 4),
  'Latin capitals': (length) => 'Aa '.repeat(length / 3),
}

describe('the work that a Japanese text costs', () => {
  it.each(Object.entries(shapes))('grows with its length and no faster: %s', (_, shape) => {
    const small = workOn(shape(6_000))
    const large = workOn(shape(12_000))
    expect(large).toBeLessThan(small * 2.3)
    expect(large).toBeLessThan(12_000 * 400)
  })
})
