import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blockAt,
  contains,
  findAll,
  indexAt,
  isSound,
  joinSpans,
  overlaps,
  sentenceAt,
  sentencesOf,
  shift,
  slice,
  trimSpan,
} from '../../src/text/spans.ts'

const span = (start: number, end: number) => ({ start, end })
const spanOf = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => span(start, start + length + 1))

describe('spans', () => {
  it('are half-open', () => {
    expect(slice('潮汐電廠', span(0, 2))).toBe('潮汐')
    expect(overlaps(span(0, 2), span(2, 4))).toBe(false)
    expect(overlaps(span(0, 3), span(2, 4))).toBe(true)
    expect(contains(span(0, 4), span(0, 4))).toBe(true)
    expect(contains(span(1, 4), span(0, 4))).toBe(false)
  })

  it('are trimmed and shifted', () => {
    expect(trimSpan('a  b c ', span(1, 7))).toEqual(span(3, 6))
    expect(trimSpan('a   b', span(1, 4))).toEqual(span(1, 1))
    expect(shift(span(1, 2), 10)).toEqual(span(11, 12))
  })

  it('are sound only where they cut no surrogate pair', () => {
    expect(isSound('a😀b', span(1, 3))).toBe(true)
    expect(isSound('a😀b', span(1, 2))).toBe(false)
    expect(isSound('a😀b', span(2, 4))).toBe(false)
    expect(isSound('ab', span(1, 1))).toBe(false)
    expect(isSound('ab', span(0, 3))).toBe(false)
    expect(isSound('ab', span(0.5, 1))).toBe(false)
  })

  it('of a needle don’t overlap', () => {
    expect(findAll('aaaa', 'aa')).toEqual([span(0, 2), span(2, 4)])
    expect(findAll('abc', '')).toEqual([])
    expect(findAll('abc', 'x')).toEqual([])
  })

  it('are joined without losing a place', () => {
    fc.assert(
      fc.property(fc.array(spanOf), (spans) => {
        const joined = joinSpans(spans)
        for (const one of spans) expect(joined.some((whole) => contains(whole, one))).toBe(true)
        for (const [index, one] of joined.entries()) expect((joined[index - 1]?.end ?? -1) < one.start).toBe(true)
      }),
    )
  })

  it('are found by offset as a plain search finds them', () => {
    fc.assert(
      fc.property(fc.array(spanOf), fc.nat(90), (spans, offset) => {
        const joined = joinSpans(spans)
        expect(indexAt(joined, offset)).toBe(joined.findIndex((one) => one.start <= offset && offset < one.end))
      }),
    )
  })

  it('lead to sentences and blocks', () => {
    const document = {
      blocks: [
        { ...span(0, 8), kind: 'paragraph' as const },
        { ...span(9, 12), kind: 'list' as const },
      ],
      sentences: [
        { ...span(0, 3), block: 0 },
        { ...span(4, 8), block: 0 },
        { ...span(9, 12), block: 1 },
      ],
    }
    expect(sentenceAt(document, 4)?.end).toBe(8)
    expect(sentenceAt(document, 3)).toBeUndefined()
    expect(blockAt(document, 11)?.kind).toBe('list')
    expect(blockAt(document, 8)).toBeUndefined()
    expect(sentencesOf(document, span(2, 10))).toHaveLength(3)
    expect(sentencesOf(document, span(3, 4))).toHaveLength(0)
  })
})
