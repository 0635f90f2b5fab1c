import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/particle/people.ts'
import { mentionsOf } from '../../../../src/facts/people/resolve.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import { isSound } from '../../../../src/text/spans.ts'
import { documentOf } from '../documentOf.ts'

const pieces =
  '市長 桐谷美咲 さん 氏 は が と の 、 。 「 」 （ ） ・ ＝ ー マルコ ベルナード ジョン・スミス 大統領 述べた 霧浜 大学 社 ＦＢＩ FBI Dana Petrova 42 歳 元 前 米 習近平 金 李 \n \uD842 容疑者 で を務める という名の'.split(
    ' ',
  )

const newsLike = fc.array(fc.constantFrom(...pieces, ' ', '\u3000'), { maxLength: 60 }).map((parts) => parts.join(''))

const check = (text: string): void => {
  const entities = findEntities(documentOf(text), ja)
  let last = 0
  for (const { start, end, entity } of mentionsOf(entities)) {
    expect(isSound(text, { start, end })).toBe(true)
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
    const one = entity.kind === 'person' ? entities.people[entity.index] : entities.organisations[entity.index]
    expect([one?.name, ...(one?.aliases ?? [])]).toContain(text.slice(start, end))
  }
  for (const one of [...entities.people, ...entities.organisations]) expect(one.mentions.length).toBeGreaterThan(0)
}

describe('findEntities in Japanese, on any text', () => {
  it('gives sound mentions that never overlap and bear one of their names', () => {
    fc.assert(fc.property(newsLike, check), { numRuns: 200 })
  })

  it('throws on no string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 100 })
  })
})
