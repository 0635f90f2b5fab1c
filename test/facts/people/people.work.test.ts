import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/facts/people/people.ts'
import type { HanPack } from '../../../src/languages/pack.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import type { Lexicon } from '../../../src/text/lexicon.ts'
import { documentOf } from './documentOf.ts'

/** The pack with every look-up of its lexicons counted. */
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
  const { names, titles } = zhHant
  const pack: HanPack = {
    ...zhHant,
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

const surnames = [...zhHant.names.native.surnames.keys()].filter((name) => name.length === 1)

/** Surname characters in an order that doesn't repeat soon. */
const surnameText = (length: number): string =>
  Array.from({ length }, (_, n) => surnames[(n * n + 7 * n) % surnames.length]).join('')

const shapes: Readonly<Record<string, (length: number) => string>> = {
  'surname characters': surnameText,
  'letters of sound': (length) => '馬爾科'.repeat(length / 3),
  'part marks': (length) => '馬·'.repeat(length / 2),
  'opening brackets': (length) => '馬(A '.repeat(length / 4),
  'quotation marks': (length) => '市長「'.repeat(length / 3),
  'titles and names': (length) => '市長林曉禾，'.repeat(length / 6),
  'suffixes in a row': (length) => '東河地方法院'.repeat(length / 6),
  'credits in a row': (length) => '記者、林曉禾'.repeat(length / 6),
}

describe('the work that a text costs', () => {
  it.each(Object.entries(shapes))('grows with its length and no faster: %s', (_, shape) => {
    const small = workOn(shape(12_000))
    const large = workOn(shape(24_000))
    expect(large).toBeLessThan(small * 2.3)
    expect(large).toBeLessThan(24_000 * 400)
  })

  it('takes 200 kB of surname characters', () => {
    const text = surnameText(70_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(200_000)
    expect(findEntities(documentOf(text), zhHant).people.length).toBeLessThan(1000)
  })
})
