import { expect, test } from 'vitest'
import { findHanNumerals } from '../../../src/languages/_shared/hanNumerals.ts'

const read = (text: string) => findHanNumerals(text).map(({ low, high }) => (low === high ? low : [low, high]))

test.each([
  ['0', 0],
  ['2,500', 2500],
  ['１２，３４５．６', 12345.6],
  ['44156.73', 44156.73],
  ['三五〇億', 35_000_000_000],
  ['一百零五', 105],
  ['兩千四百五', 2450],
  ['三萬五', 35_000],
  ['廿五', 25],
  ['卅', 30],
  ['卌二', 42],
  ['十二', 12],
  ['十萬', 100_000],
  ['一億兩千萬', 120_000_000],
  ['二十五兆三千億', 25_300_000_000_000],
  ['三千萬億', 3e15],
  ['5千億', 500_000_000_000],
  ['1兆2,500億', 1_250_000_000_000],
  ['3萬5000', 35_000],
  ['1千零20', 1020],
  ['5萬4千6百', 54_600],
  ['111億7023萬6000', 11_170_236_000],
  ['1900 萬', 19_000_000],
  ['三點五億', 350_000_000],
  ['一百二十點五', 120.5],
  ['十點二五', 10.25],
  ['陸佰萬', 6_000_000],
  ['-2.5', -2.5],
  ['負三', -3],
])('%s', (text, value) => {
  expect(read(text)).toEqual([value])
})

test.each([
  ['三四十', [30, 40]],
  ['兩三百', [200, 300]],
  ['十幾', [11, 19]],
  ['數十億', [2e9, 9e9]],
  ['幾百', [200, 900]],
])('%s is a range', (text, range) => {
  expect(read(text)).toEqual([range])
})

test.each([
  ['百分之三點五', 3.5],
  ['百分之 50', 50],
  ['五分之一', 20],
  ['三分之二', 66.6666666666667],
  ['千分之三', 0.3],
  ['4/5', 80],
])('%s is a share in per cent', (text, value) => {
  expect(read(text)).toEqual([value])
  expect(findHanNumerals(text)[0]?.share).not.toBeNull()
})

test.each([
  ['十餘', 'over'],
  ['30多億', 'over'],
  ['一百餘', 'over'],
  ['十來個', 'about'],
  ['三十', null],
  ['三成多數', null],
])('%s is qualified by %s', (text, qualifier) => {
  expect(findHanNumerals(text)[0]?.qualifier).toBe(qualifier)
})

test.each([
  ['大陸人和隊伍', []],
  ['數名旅客、幾個孩子', []],
  ['12345678901234567890', []],
  ['3萬2人', [30_000, 2]],
  ['15千瓦', [15, 1000]],
  ['2025/1/3', [2025, 1, 3]],
  ['30-50', [30, 50]],
])('%s is read as %j', (text, values) => {
  expect(read(text)).toEqual(values)
})
