import { describe, expect, it } from 'vitest'
import { createLexicon, wordsOf } from '../../src/text/lexicon.ts'

const lexicon = createLexicon(wordsOf('法院 地方法院 院 長 部長'))

describe('a lexicon', () => {
  it('finds the longest word that starts at an offset', () => {
    expect(lexicon.startsAt('東河地方法院', 2)).toBe(4)
    expect(lexicon.startsAt('東河地方法院', 4)).toBe(2)
    expect(lexicon.startsAt('東河地方法院', 0)).toBe(0)
  })

  it('finds the longest word that ends at an offset', () => {
    expect(lexicon.endsAt('東河地方法院', 6)).toBe(4)
    expect(lexicon.endsAt('部長', 2)).toBe(2)
    expect(lexicon.endsAt('部長', 1)).toBe(0)
  })

  it('takes no more than there is at the end and the beginning of the text', () => {
    expect(lexicon.startsAt('長', 0)).toBe(1)
    expect(createLexicon(['甲乙', '甲']).startsAt('甲', 0)).toBe(1)
    expect(lexicon.endsAt('院', 1)).toBe(1)
    expect(lexicon.endsAt('院', 0)).toBe(0)
    expect(lexicon.startsAt('院', 5)).toBe(0)
  })

  it('has its words and no others, the empty one least of all', () => {
    expect(lexicon.has('部長')).toBe(true)
    expect(lexicon.has('方法')).toBe(false)
    expect(createLexicon(['']).has('')).toBe(false)
  })
})
