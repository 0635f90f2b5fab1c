import { describe, expect, it } from 'vitest'
import type { FigureReply } from '../../../src/model/reply.ts'
import { ARTICLES, type ArticleTag } from './articles.ts'
import { grounded } from './sceneOf.ts'

interface Case {
  readonly name: string
  readonly language: ArticleTag
  readonly words: string
  readonly sentence: number
  readonly subject?: string
  /** `text value unit qualifier subject`, or the cause of the fault. */
  readonly found: string
  readonly text?: string
}

const cases: readonly Case[] = [
  {
    name: 'money',
    language: 'zh-Hant',
    words: '3億元',
    sentence: 2,
    subject: '市府',
    found: '3億元 300000000 TWD null 市府',
  },
  {
    name: 'full-width digits',
    language: 'zh-Hant',
    words: '３億元',
    sentence: 2,
    found: '3億元 300000000 TWD null null',
  },
  { name: 'the other script', language: 'zh-Hant', words: '18个月', sentence: 3, found: '18個月 18 個月 about null' },
  {
    name: 'its qualifier in the words',
    language: 'zh-Hant',
    words: '約需18個月',
    sentence: 3,
    found: '18個月 18 個月 about null',
  },
  {
    name: 'a subject that isn’t there',
    language: 'zh-Hant',
    words: '3億元',
    sentence: 2,
    subject: '機場',
    found: '3億元 300000000 TWD null null',
  },
  { name: 'a share', language: 'zh-Hant', words: '一成', sentence: 6, subject: '會員', found: '一成 10 % null 會員' },
  { name: 'another number', language: 'zh-Hant', words: '5億元', sentence: 2, found: 'words' },
  { name: 'another magnitude', language: 'zh-Hant', words: '3萬元', sentence: 2, found: 'words' },
  { name: 'the end of a number in characters', language: 'zh-Hant', words: '三億元', sentence: 3, found: 'number' },
  { name: 'a date', language: 'zh-Hant', words: '3月5日', sentence: 5, found: 'number' },
  { name: 'a year', language: 'zh-Hant', words: '2025年', sentence: 5, found: 'number' },
  { name: 'an age', language: 'zh-Hant', words: '42歲', sentence: 5, found: 'number' },
  { name: 'an ordinal', language: 'zh-Hant', words: '第2期', sentence: 3, found: 'number' },
  { name: 'words without a number', language: 'zh-Hant', words: '漁會總幹事', sentence: 4, found: 'number' },
  { name: 'no words', language: 'zh-Hant', words: '', sentence: 1, found: 'words' },
  { name: 'a sentence that isn’t there', language: 'zh-Hant', words: '3億元', sentence: 77, found: 'citation' },
  {
    name: 'money in English',
    language: 'en',
    words: '$3 million',
    sentence: 3,
    subject: 'the city',
    found: '$3 million 3000000 USD null the city',
  },
  { name: 'a part of it', language: 'en', words: '$3', sentence: 3, found: 'number' },
  {
    name: 'a count in English',
    language: 'en',
    words: '40 boats',
    sentence: 4,
    found: '40 boats 40 boats about boats',
  },
  { name: 'a date in English', language: 'en', words: '5 March', sentence: 4, found: 'number' },
  {
    name: 'money in Japanese',
    language: 'ja',
    words: '3億円',
    sentence: 4,
    subject: '費用',
    found: '3億円 300000000 JPY null 費用',
  },
  { name: 'a date in Japanese', language: 'ja', words: '12日', sentence: 1, found: 'number' },
  {
    name: 'a counter that nobody told us of',
    language: 'ja',
    text: '海鳴は初土俵から31場所で優勝した。',
    words: '31場所',
    sentence: 1,
    found: '31場所 31 場所 null null',
  },
  {
    name: 'an order with such a counter',
    language: 'ja',
    text: '海鳴は48場所目で優勝した。',
    words: '48場所',
    sentence: 1,
    found: 'number',
  },
  {
    name: 'a day of the month',
    language: 'ja',
    text: '市は8日、発表した。',
    words: '8日',
    sentence: 1,
    found: 'number',
  },
  {
    name: 'a range with such a counter',
    language: 'zh-Hant',
    text: '週末還會再降2到3度。',
    words: '2到3度',
    sentence: 1,
    found: '2到3度  度 null null',
  },
  {
    name: 'one end of a range',
    language: 'zh-Hant',
    text: '工程要花32萬至45萬元。',
    words: '45萬元',
    sentence: 1,
    found: 'number',
  },
  {
    name: 'a number behind another with to between',
    language: 'en',
    text: 'The court awarded $4 million to 212 families.',
    words: '212 families',
    sentence: 1,
    found: '212 families 212 families null families',
  },
  {
    name: 'a floor',
    language: 'zh-Hant',
    text: '火從3樓燒起。',
    words: '3樓',
    sentence: 1,
    found: 'number',
  },
  { name: 'a language without a pack', language: 'fr', words: '3 millions d’euros', sentence: 1, found: 'number' },
]

const written = ({ words, sentence, subject }: Case): FigureReply => ({ words, sentence, subject: subject ?? null })

describe('figures of a reply that the rules missed', () => {
  it.each(cases)('$name: $words is $found', async (one) => {
    const text = one.text ?? ARTICLES[one.language]
    const { facts, faults } = await grounded(text, one.language, { figures: [written(one)] }, { figures: [] })
    const said = facts.figures.map(({ text: words, value, unit, qualifier, subject }) =>
      [words, value, unit, String(qualifier), String(subject)].join(' '),
    )
    expect(said.length > 0 ? said : faults.map(({ cause }) => cause)).toEqual([one.found])
    expect(facts.figures.every(({ foundBy }) => foundBy === 'llm')).toBe(true)
  })
})

describe('figures of a reply that the rules found', () => {
  const text = ARTICLES['zh-Hant']

  it('are the same ones, in their place', async () => {
    const { facts, before, figureOf } = await grounded(text, 'zh-Hant', {
      figures: [{ words: '18個月', subject: null, sentence: 3 }],
    })
    expect(facts.figures.map(({ span }) => span)).toEqual(before.figures.map(({ span }) => span))
    const at = before.figures.findIndex((one) => one.text === '18個月')
    expect(facts.figures[at]?.foundBy).toBe('both')
    expect(figureOf('n1')).toBe(at)
  })

  it.each([
    [null, '市府'],
    ['碼頭', '碼頭'],
  ])('told by the rules to be of %s are of %s', async (subject, told) => {
    const [figure] = (await grounded(text, 'zh-Hant', {})).before.figures
    const figures = figure ? [{ ...figure, subject }] : []
    const reply = { words: '3億元', subject: '市府', sentence: 2 }
    const { facts } = await grounded(text, 'zh-Hant', { figures: [reply] }, { figures })
    expect(facts.figures.map((one) => one.subject)).toEqual([told])
  })

  it('are meant by the bare words that they are read from, and keep their value', async () => {
    const [figure] = (await grounded(text, 'zh-Hant', {})).before.figures
    const figures = figure ? [{ ...figure, value: -3 }] : []
    const reply = { words: '3億元', subject: null, sentence: 2 }
    const { facts, faults } = await grounded(text, 'zh-Hant', { figures: [reply] }, { figures })
    expect([facts.figures.map(({ value }) => value), faults]).toEqual([[-3], []])
  })

  it('that are said twice are two', async () => {
    const twice = '甲店漲三成，乙店也漲三成。'
    const replies = [1, 2].map(() => ({ words: '三成', subject: null, sentence: 1 }))
    const { facts, figureOf } = await grounded(twice, 'zh-Hant', { figures: replies }, { figures: [] })
    expect(facts.figures.map(({ span }) => span.start)).toEqual([3, 10])
    expect([figureOf('n1'), figureOf('n2'), figureOf('n3'), figureOf('f1'), figureOf('q1'), figureOf('n0')]).toEqual([
      0,
      1,
      ...Array(4).fill(undefined),
    ])
  })
})
