import { beforeAll, describe, expect, it } from 'vitest'
import { createRulesPipeline } from '../src/parts.ts'
import type { Counts } from './eval/counts.ts'
import { type Floors, fallen, readFloors } from './eval/floors.ts'
import { byGroup, corpusTags, scoreCorpus } from './eval/run.ts'

const tags = await corpusTags()

describe('the readings of the corpus', () => {
  let floors: Floors
  let scores: Map<string, Counts>

  beforeAll(async () => {
    floors = await readFloors()
    scores = byGroup(await scoreCorpus(createRulesPipeline({ timeZone: 'Asia/Taipei' })))
  })

  it('pins every language', () => {
    expect(Object.keys(floors).sort()).toEqual(tags)
  })

  it.each(tags)('fall below no floor in %s', (tag) => {
    expect(fallen({ [tag]: floors[tag] ?? {} }, scores)).toEqual([])
  })
})
