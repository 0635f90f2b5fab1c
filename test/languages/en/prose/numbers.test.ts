import { describe, expect, it } from 'vitest'
import { numbers } from '../../../../src/languages/en/prose/numbers.ts'
import { said } from '../../../helpers/saidNumbers.ts'

const CASES: readonly (readonly [text: string, ...said: string[]])[] = [
  ['$12.8 billion', '12.8 billion=12800000000'],
  ['£2.8bn of sales', '2.8bn=2800000000'],
  ['1,234,567 tonnes', '1,234,567=1234567'],
  ['a dozen boats', 'a dozen=12'],
  ['twenty-four boats', 'twenty-four=24'],
  ['dozens of boats', 'dozens=12..99'],
  ['tens of thousands of people', 'tens of thousands=10000..99999'],
  ['two-thirds of voters', 'two-thirds=66.67'],
  ['half of the voters', 'half=50'],
  ['more than half of the voters', 'half=50 over'],
  ['output doubled', 'doubled=2|1|100'],
  ['35 percent', '35=35'],
  ['November 23, 2025', 'November=11', '23=23', '2025=2025'],
  ['in May', 'May=5'],
  ['the third quarter', 'third=3'],
  ['the first quarter', 'first=1'],
  ['the 21st century', '21=21'],
  ['the twenty-first century', 'twenty-first=21'],
  ['six years and four months', 'six years and four months=6.33|76'],
  ['within a year and a half', 'a year and a half=18|1.5 under'],
  ['Former Clerk Jailed for Sixteen Years', 'Sixteen=16'],
  ['3 p.m.', '3=3|15'],
  ['at 7.55am', '7=7', '55=55'],
  ['15:30', '15=15|3', '30=30'],
  ['the 1990s', '1990=1990'],
  ['in her 20s', '20=20..29|1920'],
  ['2018-19', '2018=2018', '19=19|2019'],
  ['2.5-3 million', '2.5=2.5|2500000', '3 million=3000000'],
  ['about 130 people', '130=130 about'],
  ['almost $130 million', '130 million=130000000 nearly'],
  ['more than 120 people', '120=120 over'],
  ['10 people or more', '10=10 over'],
  ['fewer than 10 people', '10=10 under'],
  ['one person was killed', 'one=1'],
  ['one in five homes', 'one in five=20'],
]

/** Number words that have not to be borne out. */
const NONE: readonly string[] = [
  'one of them',
  'no one spoke',
  'a car',
  'the two men',
  'COVID-19',
  'at first she laughed',
  'for a second',
  'both sides',
  'it may rain',
  'the Four Corners',
]

describe('numbers of an English text', () => {
  it.each(CASES)('reads %s', (text, ...expected) => expect(said(numbers, text)).toEqual(expected))

  it.each(NONE)('finds nothing to be borne out in %s', (text) => expect(said(numbers, text)).toEqual([]))

  it('keeps words that may stand for a number as evidence', () => {
    expect(numbers('a decade').map(({ value }) => value)).toEqual([10])
    expect(numbers('both').map(({ value }) => value)).toEqual([2])
  })

  it('tells years and dates from quantities', () => {
    const isWhen = (text: string) =>
      numbers(text)
        .filter(({ loose }) => !loose)
        .map(({ when }) => when ?? false)
    expect(isWhen('since 2018, on May 3')).toEqual([true, true, true])
    expect(isWhen('some 2000 people and 2018 boats')).toEqual([false, false])
  })

  it('stays within the text, in order and without overlap, whatever the text', () => {
    for (const text of ['', 'one '.repeat(300), '1/2/'.repeat(200), '1,'.repeat(300), 'May May 3 3 half half']) {
      let end = 0
      for (const number of numbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(end)
        expect(number.end).toBeGreaterThan(number.start)
        end = number.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})
