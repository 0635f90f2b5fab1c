import { describe, expect, it } from 'vitest'
import { quotedCheck } from '../../../src/facts/grounding/quoted.ts'
import type { Scene } from '../../../src/facts/grounding/scene.ts'
import { aQuotation, noFacts } from '../../helpers/reading.ts'
import { sceneFor } from './gate.ts'

const STORY = [
  '市長林渡川說：「碼頭是這座城市的大門，一定要修。」',
  '他強調，市府會負擔所有經費，不讓居民多花一毛錢。',
  '議員白露批評這是「開倒車」，並說「錢都丟進海裡」。',
].join('\n')

const check = (scene: Scene, text: string, ...numbers: number[]) =>
  quotedCheck({ text, cited: scene.document.sentences.filter((_, index) => numbers.includes(index + 1)) }, scene)

describe('words in marks', () => {
  const scene = sceneFor(STORY, 'zh-Hant')

  it.each([
    ['林渡川說：「碼頭是這座城市的大門，一定要修。」', [1]],
    ['林渡川說，碼頭「一定要修」。', [1]],
    ['林渡川說：“碼頭是這座城市的大門”。', [1]],
    ['議員批評這是「開倒車」。', [3]],
    ['林渡川會保住「碼頭」。', [1]],
    ['沒有引號的句子。', [2]],
  ])('stand in the cited sentences: %s', (text, numbers) => {
    expect(check(scene, text, ...numbers)).toEqual({ text, flaw: null, spans: [] })
  })

  it.each([
    ['林渡川說：「碼頭不是這座城市的大門。」', [1], 'a word more'],
    ['林渡川說：「碼頭是這座城市的大門，錢都丟進海裡。」', [1, 3], 'two quotations joined'],
    ['林渡川說：「市府會負擔所有經費，不讓居民多花一毛錢。」', [2], 'the reporter’s words'],
    ['林渡川說，這叫「開倒車」。', [1], 'words of another sentence'],
    ['林渡川說：「碼頭很美', [1], 'no closing mark'],
  ])('don’t: %s (%s)', (text, numbers) => {
    const { flaw } = check(scene, text, ...numbers)
    expect(flaw?.cause).toBe('quotation')
    expect(text).toContain(flaw?.detail)
  })
})

it('may stand in a quotation of the ledger, whose sentence is evidence then', () => {
  const scene = sceneFor(STORY, 'zh-Hant')
  const start = STORY.indexOf('錢都丟進海裡')
  const quotation = aQuotation({ text: '錢都丟進海裡', span: { start, end: start + 6 } })
  const known: Scene = { ...scene, facts: { ...noFacts, quotations: [quotation] } }
  const { flaw, spans } = check(known, '有議員批評「錢都丟進海裡」。', 1)
  expect(flaw).toBeNull()
  expect(spans.map(({ start, end }) => STORY.slice(start, end))).toEqual([
    '議員白露批評這是「開倒車」，並說「錢都丟進海裡」。',
  ])
})

describe('what is shown', () => {
  it('has the article’s letters, in whatever script it is read', () => {
    const scene = sceneFor('市长沈若岚说：“这笔钱一分都不会浪费，”她说。', 'zh-Hans', 'zh-Hant')
    expect(check(scene, '她說：「這筆錢一分都不會浪費。」', 1).text).toBe('她說：「这笔钱一分都不会浪费。」')
  })

  it('has the article’s capital letters, and the statement’s stop', () => {
    const scene = sceneFor('"Healthy people may nap," said Prof. Mara Quill.', 'en')
    expect(check(scene, 'Quill said that "healthy people may nap."', 1).text).toBe(
      'Quill said that "Healthy people may nap."',
    )
  })

  it('keeps a question a question', () => {
    const scene = sceneFor('他問：「誰來修？」', 'zh-Hant')
    expect(check(scene, '他問「誰來修？」', 1).text).toBe('他問「誰來修？」')
    expect(check(scene, '他問「誰來修！」', 1).text).toBe('他問「誰來修？」')
  })
})

it('are none in translation', () => {
  const scene = sceneFor('"A bridge is a promise," said Mayor Mara Quill.', 'en', 'zh-Hant')
  expect(check(scene, '市長說：「橋是一個承諾。」', 1).flaw?.cause).toBe('quotation')
  expect(check(scene, '市長說橋是一個承諾（"A bridge is a promise"）。', 1).flaw).toBeNull()
})
