import { describe, expect, it } from 'vitest'
import { beginning, bigramRecall, rougeL, rougeN, tokens } from './overlap.ts'

describe('overlap with a headline', () => {
  it('takes each Han and kana character, and each word elsewhere, for a token', () => {
    expect(tokens('碼頭 Pier 7，ふね')).toEqual(['碼', '頭', 'pier', '7', 'ふ', 'ね'])
  })

  it('is the longest common subsequence over the headline', () => {
    expect(rougeL('the pier will open', 'On Friday the old pier will close')).toBe(0.75)
    expect(rougeL('碼頭重開', '開重頭碼')).toBe(0.25)
    expect(rougeL('', 'anything')).toBe(1)
  })

  it('counts a pair of characters no more often than it stands there', () => {
    expect(bigramRecall('碼頭碼頭', '碼頭')).toBeCloseTo(1 / 3)
    expect(bigramRecall('碼頭', '頭碼')).toBe(0)
  })
})

describe('ROUGE', () => {
  it('counts runs of tokens no more often than the text has them', () => {
    expect(rougeN(1, 'the pier the sea', 'the pier')).toEqual({ shared: 2, reference: 4, text: 2 })
    expect(rougeN(2, 'the pier the sea', 'sea the pier')).toEqual({ shared: 1, reference: 3, text: 2 })
  })

  it('takes a beginning of so many tokens, to the letter', () => {
    expect(beginning('The pier, they say, is old.', 3)).toBe('The pier, they')
    expect(beginning('舊碼頭。Pier 7', 4)).toBe('舊碼頭。Pier')
    expect(beginning('舊碼頭', 9)).toBe('舊碼頭')
  })
})
