import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/facts/people/people.ts'
import {
  entityByName,
  gendersOf,
  mentionAt,
  mentionBefore,
  mentionsIn,
  mentionsOf,
} from '../../../src/facts/people/resolve.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { documentOf } from './documentOf.ts'

const text = '執行長奧特萊(Sam Ottlay)表示，東河地方法院裁定前，王姓女子與柯書賢妻子陳美琪見過奧特萊。'
const document = documentOf(text)
const entities = findEntities(document, zhHant)
const namesOf = (list: readonly { readonly entity: { readonly name: string } }[]) =>
  list.map(({ entity }) => entity.name)

describe('looking entities up', () => {
  it('gives every mention in order', () => {
    expect(namesOf(mentionsOf(entities))).toEqual([
      '奧特萊',
      '奧特萊',
      '東河地方法院',
      '王姓女子',
      '柯書賢',
      '陳美琪',
      '奧特萊',
    ])
  })

  it('finds an entity by its name, an alias, and a Latin alias without its spaces and case', () => {
    expect(entityByName(entities, '陳美琪')?.kind).toBe('person')
    expect(entityByName(entities, 'Sam Ottlay')?.name).toBe('奧特萊')
    expect(entityByName(entities, 'samottlay')?.name).toBe('奧特萊')
    expect(entityByName(entities, '東河地方法院')).toMatchObject({ kind: 'organisation', name: '東河地方法院' })
  })

  it('finds nothing by words that name nobody', () => {
    expect(entityByName(entities, '知情人士')).toBeUndefined()
    expect(entityByName(entities, '')).toBeUndefined()
    expect(entityByName(entities, ' ')).toBeUndefined()
  })

  it('finds the mention that covers an offset, its end excluded', () => {
    const start = text.indexOf('陳美琪')
    expect(mentionAt(entities, start)?.entity.name).toBe('陳美琪')
    expect(mentionAt(entities, start + 2)?.entity.name).toBe('陳美琪')
    expect(mentionAt(entities, start + 3)).toBeUndefined()
  })

  it('finds the mentions inside a span, none that only reaches into it', () => {
    const start = text.indexOf('王姓')
    expect(namesOf(mentionsIn(entities, { start, end: text.length }))).toEqual([
      '王姓女子',
      '柯書賢',
      '陳美琪',
      '奧特萊',
    ])
    expect(mentionsIn(entities, { start: start + 1, end: start + 5 })).toEqual([])
  })

  it('looks back to the last mention, of one kind if asked', () => {
    const at = text.indexOf('王姓')
    expect(mentionBefore(entities, at)?.entity.name).toBe('東河地方法院')
    expect(mentionBefore(entities, at, 'person')?.entity.name).toBe('奧特萊')
    expect(mentionBefore(entities, 0)).toBeUndefined()
  })
})

describe('gendersOf', () => {
  it('tells the gender from the form, the relation and the polite word, and nothing else', () => {
    expect([...gendersOf(document, zhHant, entities)]).toEqual([
      ['王姓女子', 'female'],
      ['陳美琪', 'female'],
    ])
  })

  it('takes 先生 after a name as told, and no given name as telling', () => {
    const polite = documentOf('市長林曉禾先生表示，議員黃彥男缺席。')
    const found = findEntities(polite, zhHant)
    expect([...gendersOf(polite, zhHant, found)]).toEqual([['林曉禾', 'male']])
  })
})
