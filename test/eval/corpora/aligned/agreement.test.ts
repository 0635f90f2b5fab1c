import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../src/model/figure.ts'
import { aFigure, aReading, someFacts } from '../../../helpers/reading.ts'
import { agreement, disagreements, every, telling } from './agreement.ts'
import type { Telling } from './story.ts'

const told = (language: string, figures: Partial<Figure>[]): Telling => ({
  doc: 'harbour',
  language,
  headline: '',
  reading: aReading({ facts: someFacts({ figures: figures.map(aFigure) }) }),
})

const count = (value: number, unit: string): Partial<Figure> => ({
  value,
  unit,
  kind: 'count',
  text: `${value}${unit}`,
})

describe('figures of two tellings', () => {
  it('agree by value and class of unit, each as often as it is said', () => {
    const english = told('en', [{ value: 3e8, unit: 'TWD' }, count(18, 'months'), count(18, 'months')])
    const chinese = told('zh-Hant', [
      { value: 3e8, unit: 'TWD' },
      count(18, '個月'),
      { value: 18, unit: '%', kind: 'percent' },
    ])
    expect(agreement(english, chinese, every)).toEqual({ hit: 2, gold: 3, given: 3 })
  })

  it('do not agree on another currency, another value or half a range', () => {
    const english = told('en', [
      { value: 5, unit: 'USD' },
      { value: null, low: 2, high: 3, unit: 'USD' },
    ])
    const other = told('ja', [
      { value: 5, unit: 'JPY' },
      { value: 2, unit: 'USD' },
    ])
    expect(agreement(english, other, every).hit).toBe(0)
  })

  it('may leave small counts out, and never count ranks', () => {
    const english = told('en', [count(2, 'men'), { value: 1, unit: '', kind: 'rank' }, { value: 2, unit: 'USD' }])
    expect(agreement(english, english, every).gold).toBe(2)
    expect(agreement(english, english, telling).gold).toBe(1)
  })

  it('are told where only one has them', () => {
    const [english, japanese] = [told('en', [count(7, 'ships')]), told('ja', [count(8, '隻')])]
    expect(disagreements(english, japanese)).toEqual([
      'harbour ja lacks 7ships (7 count)',
      'harbour ja alone has 8隻 (8 count)',
    ])
  })
})
