import { describe, expect, it } from 'vitest'
import { owed } from './counts.ts'
import { fallen, raised } from './floors.ts'

const scores = (hit: number) => new Map([['en', { body: owed(hit, 10) }]])

describe('floors', () => {
  it('say by how much a measure fell', () => {
    expect(fallen({ en: { body: 90 } }, scores(8))).toEqual(['en body fell by 10.0 to 80 (floor 90)'])
  })

  it('hold a measure that stands or rises', () => {
    expect(fallen({ en: { body: 80 } }, scores(8))).toEqual([])
    expect(fallen({ en: { body: 80 } }, scores(9))).toEqual([])
  })

  it('take a measure that is gone for fallen', () => {
    expect(fallen({ en: { people: 50 } }, scores(9))).toEqual(['en people fell by 50.0 to 0 (floor 50)'])
    expect(fallen({ ja: { body: 50 } }, scores(9))).toHaveLength(1)
  })

  it('are only ever raised', () => {
    expect(raised({ en: { body: 80 } }, scores(9))).toEqual({ en: { body: 90 } })
    expect(raised({ en: { body: 80 } }, scores(7))).toEqual({ en: { body: 80 } })
  })
})
