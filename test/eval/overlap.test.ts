import { describe, expect, it } from 'vitest'
import { bigramRecall, rougeL, tokens } from './overlap.ts'

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
