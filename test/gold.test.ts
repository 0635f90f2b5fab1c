import { beforeAll, describe, expect, it } from 'vitest'
import { createRulesPipeline } from '../src/parts.ts'
import type { Counts } from './eval/counts.ts'
import { type Floors, fallen, readFloors } from './eval/floors.ts'
import { byLanguage, corpusTags, scoreCorpus } from './eval/run.ts'

describe('the readings of the corpus', () => {
  let floors: Floors
  let scores: Map<string, Counts>

  beforeAll(async () => {
    floors = await readFloors()
    scores = byLanguage(await scoreCorpus(createRulesPipeline({ timeZone: 'Asia/Taipei' })))
  })

  it('pins every language', () => {
    expect(Object.keys(floors).sort()).toEqual([...corpusTags].sort())
  })

  it.each(corpusTags)('fall below no floor in %s', (tag) => {
    expect(fallen({ [tag]: floors[tag] ?? {} }, scores)).toEqual([])
  })
})
