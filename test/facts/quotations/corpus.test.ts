import { describe, expect, it } from 'vitest'
import type { HanPack } from '../../../src/languages/pack.ts'
import { zhHans } from '../../../src/languages/zh-Hans/index.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { hear, type SpeechGroup, written } from '../../helpers/speech.ts'
import * as hans from '../../languages/zh-Hans/quotations/index.ts'
import * as hant from '../../languages/zh-Hant/quotations/index.ts'

const corpora: readonly (readonly [HanPack, readonly SpeechGroup[]])[] = [
  [zhHant, hant.quotations],
  [zhHans, hans.quotations],
]

const groups = corpora.flatMap(([pack, list]) => list.map((one) => ({ ...one, pack, tag: pack.tag })))

describe.each(groups)('quotations in $tag: $group', ({ cases, pack }) => {
  it.each(cases)('$name', (one) => {
    expect(hear(one, pack).quotations.map(written)).toEqual(one.said)
  })
})

describe('the corpus', () => {
  it('names each case of a group once', () => {
    for (const { group, cases } of groups) {
      const names = cases.map(({ name }) => name)
      expect([group, new Set(names).size]).toEqual([group, names.length])
    }
  })
})
