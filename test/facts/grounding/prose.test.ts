import { describe, expect, it } from 'vitest'
import { judgeHeadline, judgeSentence, judgeTranslation } from '../../../src/facts/grounding/prose.ts'
import { isSound } from '../../../src/text/spans.ts'
import { sceneFor } from './gate.ts'
import { grounded } from './sceneOf.ts'

const STORY = [
  '灣岸市長林渡川週二宣布，市府將投入3億元整修舊碼頭。',
  '工程約需18個月，議會同意。',
  '攤商說會等。',
].join('\n')
const scene = sceneFor(STORY, 'zh-Hant')

describe('citations', () => {
  it.each([[[]], [[0]], [[-1]], [[4]], [[1, 9]], [[1.5]], [[Number.NaN]], [[Number.MAX_SAFE_INTEGER]]])(
    '%j isn’t one',
    (sentences) => {
      expect(judgeSentence({ text: '市府將整修舊碼頭。', sentences }, scene).flaw?.cause).toBe('citation')
    },
  )

  it('are the spans of a sentence, joined and in order, each once', () => {
    const judged = judgeSentence({ text: '市府將整修舊碼頭，工程約需18個月。', sentences: [2, 1, 2] }, scene)
    if (judged.flaw) throw new Error(judged.flaw.detail)
    expect(judged.spans.map(({ start, end }) => STORY.slice(start, end))).toEqual(STORY.split('\n').slice(0, 2))
    expect(judged.spans.every((span) => isSound(STORY, span))).toBe(true)
  })
})

describe('a headline', () => {
  const titled = { ...scene, document: { ...scene.document, title: '舊碼頭整修 居民喊「等太久」' } }

  it('may stand on the title', () => {
    expect(judgeHeadline({ text: '舊碼頭將整修 居民：「等太久」', sentences: [] }, titled).flaw).toBeNull()
    expect(judgeHeadline({ text: '舊碼頭將整修 居民：「等太久」', sentences: [1] }, titled).flaw).toBeNull()
    expect(judgeHeadline({ text: '舊碼頭將整修 居民：「等太久」', sentences: [1] }, scene).flaw?.cause).toBe(
      'quotation',
    )
  })

  it('cites what is there or nothing', () => {
    expect(judgeHeadline({ text: '舊碼頭將整修', sentences: [9] }, titled).flaw?.cause).toBe('citation')
  })
})

it('a translation has no marks to be held against', () => {
  const english = sceneFor('"We pay 3 million for the pier," she said.', 'en', 'zh-Hant')
  const span = { start: 0, end: 20 }
  expect(judgeTranslation('我們為「碼頭」付300萬。', { span, speaker: '', speakerText: '' }, english).flaw).toBeNull()
  expect(judgeTranslation('我們為碼頭付900萬。', { span, speaker: '', speakerText: '' }, english).flaw?.cause).toBe(
    'number',
  )
  expect(judgeTranslation('We pay for the pier.', { span, speaker: '', speakerText: '' }, english).flaw?.cause).toBe(
    'language',
  )
  expect(
    judgeTranslation('我們付300萬，見 https://so.example', { span, speaker: '', speakerText: '' }, english).flaw?.cause,
  ).toBe('markup')
})

it('a translation names nobody who is not in the words, nor the speaker', async () => {
  const { before, document } = await grounded('Ada Quill left.\n“We never asked for it,” said Ben Thorley.', 'en', {})
  const written = [
    { written: '艾達·奎爾', original: 'Ada Quill' },
    { written: '班·索利', original: 'Ben Thorley' },
  ]
  const scene = { ...sceneFor(document.text, 'en', 'zh-Hant'), document, facts: before, written }
  const [said] = before.quotations
  const causeOf = (text: string) => said && judgeTranslation(text, said, scene).flaw?.cause
  expect(said?.speaker).toBe('Ben Thorley')
  expect(causeOf('我們從未要求')).toBeUndefined()
  expect(causeOf('艾達·奎爾從未要求')).toBe('name')
  expect(causeOf('班·索利從未要求')).toBe('name')
})
