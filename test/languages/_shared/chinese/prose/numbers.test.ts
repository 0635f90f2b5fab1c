import { describe, expect, it } from 'vitest'
import { numbers } from '../../../../../src/languages/_shared/chinese/prose/numbers.ts'
import { said } from '../../../../helpers/saidNumbers.ts'

const CASES: readonly (readonly [text: string, ...said: string[]])[] = [
  ['營收128億元', '128億=12800000000'],
  ['营收128亿元', '128亿=12800000000'],
  ['投入1兆2,000億元', '1兆2,000億=1200000000000'],
  ['１２．８億', '１２．８億=1280000000'],
  ['十二萬八千人到場', '十二萬八千=128000'],
  ['年增三成', '三成=30'],
  ['年增兩成五', '兩成五=25'],
  ['打7折出清', '7折=70|7|30'],
  ['五分之一的住戶', '五分之一=20'],
  ['約佔一半', '一半=50 about'],
  ['過半數贊成', '半數=50 over'],
  ['營收翻倍', '翻倍=2'],
  ['產量增加1倍', '1=1|2'],
  ['產量是去年的3倍', '3=3'],
  ['十幾人', '十幾=11..19'],
  ['數十人受困', '數十=20..90'],
  ['上百人受困', '百=100..999'],
  ['30多億元', '30多億=3000000000..4000000000 over'],
  ['30至50萬人', '30=30|300000', '50萬=500000'],
  ['11月23日', '11=11', '23=23'],
  ['民國114年', '114=114|2025'],
  ['114年7月', '114=114|2025', '7=7'],
  ['二〇二五年', '二〇二五=2025'],
  ['90年代', '90=90|1990'],
  ['20世紀30年代', '30=30|1930'],
  ['下午3時開庭', '3=3|15'],
  ['15時開庭', '15=15|3'],
  ['第三季', '三=3'],
  ['早上10點', '10=10'],
  ['晚上8點半', '8=8|20'],
  ['指數下跌18點', '18=18'],
  ['指數下跌12.4點', '12.4=12.4'],
  ['標普500指數', '500=500'],
  ['近新台幣130億元', '130億=13000000000 nearly'],
  ['逾120億元', '120億=12000000000 over'],
  ['不到3萬人', '3萬=30000 under'],
  ['约130亿元', '130亿=13000000000 about'],
  ['10億元以上', '10億=1000000000 over'],
  ['一人死亡、三人受傷', '一=1', '三=3'],
  ['兩成', '兩成=20'],
  ['上漲2.5個百分點', '2.5=2.5'],
]

/** Numerals that are no number, or none that has to be borne out. */
const NONE: readonly string[] = [
  '一名男子',
  '一直如此',
  '統一見解',
  '另一方面',
  '四川的百姓',
  '三星推出手機',
  '九龍塘站',
  '五角大廈否認',
  '十分滿意',
  '萬一下雨',
  '千萬別去',
  '兩岸關係',
  '兩人都否認',
  '週三開會',
  '灣岸市、丘陵市和河口市三地',
  '《三度出擊》上映',
  '半導體',
  '第一時間',
  '三立新聞',
]

describe('numbers of a Chinese text', () => {
  it.each(CASES)('reads %s', (text, ...expected) => expect(said(numbers, text)).toEqual(expected))

  it.each(NONE)('finds nothing to be borne out in %s', (text) => expect(said(numbers, text)).toEqual([]))

  it('keeps a doubtful number as evidence', () => {
    expect(numbers('一名男子').map(({ value, loose }) => [value, loose])).toEqual([[1, true]])
    expect(numbers('首次').map(({ value, loose }) => [value, loose])).toEqual([[1, true]])
  })

  it('tells dates and orders from quantities', () => {
    expect(numbers('11月23日第三次').map(({ when }) => when ?? false)).toEqual([true, true, true])
    expect(numbers('3人、5年').map(({ when }) => when ?? false)).toEqual([false, false])
  })

  it('stays within the text, in order and without overlap, whatever the text', () => {
    for (const text of [
      '',
      '一'.repeat(500),
      '9'.repeat(500),
      '20世紀30年代'.repeat(50),
      '百餘萬上千數以萬計',
      '\ud840三\udc00',
    ]) {
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
