import { describe, expect, it } from 'vitest'
import { numbers } from '../../../../src/languages/ja/prose/numbers.ts'
import { said } from '../../../helpers/saidNumbers.ts'

const CASES: readonly (readonly [text: string, ...said: string[]])[] = [
  ['売上高は128億円', '128億=12800000000'],
  ['百二十億円', '百二十億=12000000000'],
  ['１兆２０００億円', '１兆２０００億=1200000000000'],
  ['3割減った', '3割=30'],
  ['3割5分増', '3割5分=35'],
  ['3分の1が反対', '3分の1=33.33'],
  ['過半数が賛成', '過半数=50 over'],
  ['2倍に増えた', '2=2'],
  ['令和7年11月23日', '7=7|2025', '11=11', '23=23'],
  ['懲役5年6月', '5年6月=5.5|66'],
  ['1年6カ月ぶり', '1年6カ月=1.5|18'],
  ['5年半の刑', '5年半=5.5|66'],
  ['令和5年6月', '5=5|2023', '6=6'],
  ['29年春', '29=29|2029'],
  ['17年ぶり', '17=17'],
  ['平成30年', '30=30|2018'],
  ['午後3時', '3=3|15'],
  ['15時', '15=15|3'],
  ['第3四半期', '3=3'],
  ['約130億円', '130億=13000000000 about'],
  ['約1万人以上', '1万=10000 over'],
  ['130億円近く', '130億=13000000000 nearly'],
  ['3割弱', '3割=30 nearly'],
  ['100件を超えた', '100=100 over'],
  ['10人未満', '10=10 under'],
  ['20代の男', '20=20..29'],
  ['数十人', '数十=20..90'],
  ['30〜50万人', '30=30|300000', '50万=500000'],
  ['1人が死亡', '1=1'],
  ['3人が死亡', '3=3'],
]

const NONE: readonly string[] = [
  '三菱の一部',
  '一般の客',
  '十分な説明',
  '六本木で',
  '2人は否認',
  '議員の1人',
  '八百屋',
  '両国',
]

describe('numbers of a Japanese text', () => {
  it.each(CASES)('reads %s', (text, ...expected) => expect(said(numbers, text)).toEqual(expected))

  it.each(NONE)('finds nothing to be borne out in %s', (text) => expect(said(numbers, text)).toEqual([]))

  it('stays within the text, in order and without overlap, whatever the text', () => {
    for (const text of ['', '一'.repeat(300), '3割'.repeat(200), '半半数過半数半分', '令和元年一二三']) {
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
