import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/facts/people/people.ts'
import { mentionsOf } from '../../../src/facts/people/resolve.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { isSound } from '../../../src/text/spans.ts'
import { documentOf } from './documentOf.ts'

const pieces = [
  ...['市長', '林曉禾', '表示', '，', '。', '「', '」', '《', '》', '王', '姓', '男子', '女', '總統', '的', '與', '、'],
  ...[
    '馬爾科',
    '·',
    '(Sam Ottlay)',
    'OpenSea',
    ' ',
    '前',
    '東河',
    '公司',
    '集團',
    '警方',
    '記者',
    '攝',
    '\n',
    '\uD842',
    '5',
  ],
]

const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

const check = (text: string): void => {
  const entities = findEntities(documentOf(text), zhHant)
  const mentions = mentionsOf(entities)
  let last = 0
  for (const { start, end, entity } of mentions) {
    expect(isSound(text, { start, end })).toBe(true)
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
    const one = entity.kind === 'person' ? entities.people[entity.index] : entities.organisations[entity.index]
    expect([one?.name, ...(one?.aliases ?? [])]).toContain(text.slice(start, end))
  }
  for (const one of [...entities.people, ...entities.organisations]) expect(one.mentions.length).toBeGreaterThan(0)
}

describe('findEntities, on any text', () => {
  it('gives sound mentions that never overlap and bear one of their names', () => {
    fc.assert(fc.property(newsLike, check), { numRuns: 300 })
  })

  it('throws on no string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check))
  })
})
