import { describe, expect, it } from 'vitest'
import { aQuotation } from '../../../helpers/reading.ts'
import type { Article, Pair } from './article.ts'
import {
  attributionCount,
  directPrecision,
  disagreements,
  exactCount,
  quotedRecall,
  sideOf,
  speakerCount,
  wordCount,
} from './measures.ts'

const text = 'Ferry is back.\n“The old ferry will run again,” said Mara Lindqvist. “Come and see it.” Nobody came.'

const piece = (words: string): Pair => [text.indexOf(words), text.indexOf(words) + words.length]

const article: Article = {
  id: 'ferry',
  text,
  attributions: [
    { source: [], cue: [], content: [piece('Ferry is back')] },
    {
      source: [piece('Mara Lindqvist')],
      cue: [piece('said')],
      content: [piece('“The old ferry will run again,”'), piece('“Come and see it.”')],
    },
  ],
}

const found = (words: string, changes = {}) => {
  const [start, end] = piece(words)
  return aQuotation({
    text: words,
    span: { start, end },
    speaker: 'Lindqvist',
    speakerText: 'Mara Lindqvist',
    ...changes,
  })
}

const both = [found('The old ferry will run again'), found('Come and see it.')]

describe('attributions', () => {
  it('leave the headline out', () => {
    expect(sideOf(article, []).golds).toHaveLength(1)
  })

  it('take a further piece of what is matched for neither hit nor fault, unless told', () => {
    const side = sideOf(article, both)
    expect(attributionCount(side, 0.3, 'gold')).toEqual({ hit: 1, gold: 1, given: 1 })
    expect(attributionCount(side, 0.3, 'gold', true)).toEqual({ hit: 1, gold: 1, given: 2 })
  })

  it('need more of the words where the threshold is higher', () => {
    const side = sideOf(article, both)
    expect(attributionCount(side, 0.8, 'gold').hit).toBe(0)
    expect(attributionCount(side, 0.8, 'union').hit).toBe(0)
  })

  it('hold words that nobody said against the find', () => {
    const side = sideOf(article, [found('Nobody came')])
    expect(attributionCount(side, 0.3, 'gold')).toEqual({ hit: 0, gold: 1, given: 1 })
    expect(wordCount(side)).toEqual({ hit: 0, gold: 10, given: 2 })
    expect(disagreements(side)).toEqual([
      expect.stringContaining('missed [Mara Lindqvist] <said>'),
      expect.stringContaining('invented direct'),
    ])
  })

  it('compare content word for word, whatever its marks', () => {
    const whole = { ...article, attributions: [{ source: [], cue: [], content: [piece('“Come and see it.”')] }] }
    expect(exactCount(sideOf(whole, [found('Come and see it')])).hit).toBe(1)
    expect(exactCount(sideOf(whole, [found('Come and see')])).hit).toBe(0)
  })

  it('tell speakers by a word that says who', () => {
    expect(speakerCount(sideOf(article, both))).toMatchObject({ hit: 1, gold: 1 })
    const other = both.map((one) => ({ ...one, speaker: 'the mayor', speakerText: 'the mayor' }))
    expect(speakerCount(sideOf(article, other))).toMatchObject({ hit: 0, gold: 1 })
  })

  it('count what stands in marks and what is given as direct', () => {
    expect(quotedRecall(sideOf(article, both))).toMatchObject({ hit: 2, gold: 2 })
    expect(quotedRecall(sideOf(article, both.slice(1)))).toMatchObject({ hit: 1, gold: 2 })
    expect(directPrecision(sideOf(article, [found('Nobody came'), ...both]))).toMatchObject({ hit: 2, gold: 3 })
    expect(directPrecision(sideOf(article, [found('Nobody came', { mode: 'indirect' })])).gold).toBe(0)
  })
})
