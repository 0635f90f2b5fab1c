import { expect, test } from 'vitest'
import { mend, repairable, repairContent } from '../../src/editor/repair.ts'
import type { Fault } from '../../src/facts/grounding/task.ts'
import type { Reply } from '../../src/model/reply.ts'
import { aDocument } from '../helpers/reading.ts'

const reply: Reply = {
  headline: { text: '舊碼頭整修', sentences: [1] },
  brief: [
    { text: '市府將投入3億元整修舊碼頭。', sentences: [1] },
    { text: '工程約需80個月。', sentences: [3] },
  ],
  keyFigures: [],
  confirmed: [],
  people: [],
  figures: [],
  quotations: [{ speaker: '林渡川', words: '碼頭是城市的後門', cue: '說', sentences: [2] }],
  disputes: [],
  names: [],
  translations: [],
}

const faults: Fault[] = [
  { item: 'quotation', index: 0, cause: 'words', detail: '碼頭是城市的後門' },
  { item: 'sentence', index: 1, cause: 'number', detail: '80' },
]

test('the brief is asked for before the facts, and what has no shape not at all', () => {
  const shapeless: Fault = { item: 'sentence', index: 0, cause: 'shape', detail: '' }
  expect(repairable([shapeless, ...faults]).map(({ item }) => item)).toEqual(['sentence', 'quotation'])
})

test('a reply full of lies isn’t asked for again item by item', () => {
  const many = Array.from({ length: 300 }, (_, index): Fault => ({ item: 'person', index, cause: 'name', detail: '' }))
  expect(repairable(many).length).toBe(10)
})

test('each item goes along with its reason and the sentences about it', () => {
  const content = repairContent(aDocument(), reply, faults)
  expect(content).toContain('[2] 林渡川說：「碼頭是這座城市的大門。」')
  expect(content).toContain(
    'brief: {"text":"工程約需80個月。","sentences":[3]} (a number is not in the cited sentences',
  )
  expect(content).toContain('quotations: {"speaker":"林渡川"')
})

test('an item of a megabyte doesn’t make the question one', () => {
  const long = { ...reply, brief: [{ text: '長'.repeat(1_000_000), sentences: [1] }] }
  const fault: Fault = { item: 'sentence', index: 0, cause: 'name', detail: '長'.repeat(1_000_000) }
  expect(repairContent(aDocument(), long, [fault]).length).toBeLessThan(3_000)
})

test('what comes back takes the place of what was thrown out, and nothing else', () => {
  const again = { ...reply, brief: [{ text: '工程約需18個月。', sentences: [3] }], quotations: [] }
  const mended = mend(reply, faults, again)
  expect(mended.brief.map(({ text }) => text)).toEqual(['市府將投入3億元整修舊碼頭。', '工程約需18個月。'])
  expect(mended.quotations).toEqual(reply.quotations)
  expect(mended.headline).toEqual(reply.headline)
})
