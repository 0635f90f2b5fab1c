import { expect, test } from 'vitest'
import { foldNames } from '../../../src/languages/_shared/foldNames.ts'

test.each([
  ['黒澤', '黑泽'],
  ['渡邊', '渡辺'],
  ['臺灣', '台湾'],
  ['Pelé', 'PELE'],
  ['Ｅｌｏｎ　Ｍｕｓｋ', 'Elon Musk'],
  ['伊隆・馬斯克', '伊隆·马斯克'],
  ['アンリ＝ガストン', 'アンリ・ガストン'],
  ['O’Brien', "O'Brien"],
])('%s and %s are one', (one, other) => {
  expect(foldNames(one)).toBe(foldNames(other))
})

test.each([
  ['林渡川', '林渡舟'],
  ['Moss', 'Mosse'],
  ['カバノ', 'カバナ'],
])('%s and %s are two', (one, other) => {
  expect(foldNames(one)).not.toBe(foldNames(other))
})

test.each([['İstanbul ß ŉ ﬁ'], ['\uD83C 林\uDF0A'], ['e\u0301 が'], ['🌊𠮷野']])('keeps every offset of %s', (text) => {
  expect(foldNames(text)).toHaveLength(text.length)
})
