import { afterEach, describe, expect, it, vi } from 'vitest'
import { findDisputes } from '../../../src/facts/disputes.ts'
import type { Entities } from '../../../src/facts/people/people.ts'
import { findQuotations } from '../../../src/facts/quotations/quotations.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { findAll } from '../../../src/text/spans.ts'
import { plainDocument } from '../../helpers/speech.ts'

const named = (text: string, name: string, title?: string) => ({
  name,
  aliases: [],
  roles: title === undefined ? [] : [{ title, organisation: null }],
  mentions: findAll(text, name),
})

const entitiesIn = (text: string): Entities => ({
  people: [named(text, '林渡川', '市長'), named(text, '高立言')],
  organisations: [named(text, '港務公司')],
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Every letter that is read one by one or cut out. */
const workOn = (text: string, entities = entitiesIn(text)): number => {
  const document = plainDocument(text)
  let letters = 0
  const { charAt, slice } = String.prototype
  vi.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, at: number) {
    letters++
    return charAt.call(this, at)
  })
  vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, from?: number, to?: number) {
    const part = slice.call(this, from, to)
    letters += part.length
    return part
  })
  findDisputes(document, zhHant, entities, findQuotations(document, zhHant, entities))
  vi.restoreAllMocks()
  return letters
}

/** Texts that go on in one sentence, or in many, and look back or ahead at every step. */
const shapes: Readonly<Record<string, string>> = {
  'a figure in marks, in one sentence': '林渡川說「1億元」，',
  'speakers in one sentence': '林渡川說，',
  'clauses of their own in one claim': '「我們走吧」，',
  'lines of a verb alone': '林渡川說。\n',
  'words over an object': '林渡川批港務公司「只會開會」。\n',
  'titles that report': '《海燈》報導，',
  'words that run over lines': '「我\n我」',
  'background without an owner': '曾說警方，',
  'pronouns that nobody fits': '港務公司他說，',
  'offices that somebody holds': '市長說，',
  'answers to what was alleged': '針對林渡川所指，高立言回應，沒有，',
  'denials of an accusation': '高立言指控林渡川，林渡川否認。',
  'reports that are called wrong': '林渡川說該報導是假的，',
}

const times = (unit: string, length: number): string => unit.repeat(length / unit.length)

describe('the work that a text costs', () => {
  it.each(Object.entries(shapes))('grows with its length and no faster: %s', (_, unit) => {
    const small = workOn(times(unit, 6_000))
    const large = workOn(times(unit, 12_000))
    expect(large).toBeLessThan(small * 2.3)
  })

  it('grows no faster after a speaker whose claim takes in all the rest', () => {
    const costs = Object.values(shapes).map((unit) => [6_000, 12_000].map((n) => workOn(`林渡川說，${times(unit, n)}`)))
    for (const [small = 0, large = 0] of costs) expect(large).toBeLessThan(small * 2.3)
  })
})

describe('an article with very many quotations', () => {
  it.each(['林渡川說「1億元」，', '林渡川說「好」。\n'])('is read up to a limit: %j', (unit) => {
    const text = unit.repeat(5_000)
    expect(findQuotations(plainDocument(text), zhHant, entitiesIn(text))).toHaveLength(2_000)
  })
})
