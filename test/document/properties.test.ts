import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../../src/document/document.ts'
import type { Document } from '../../src/model/document.ts'
import { contains, isSound } from '../../src/text/spans.ts'

const read = (text: string) =>
  toDocument(
    { text, title: null, byline: null, publishedAt: null, publisher: null, url: null },
    { timeZone: 'Asia/Taipei' },
  )

/** Blocks cover the text but for the line feeds between them; sentences lie inside their blocks, in order. */
const expectSound = ({ text, blocks, sentences, publishedAt }: Document) => {
  expect(text).toBe(text.normalize('NFC'))
  expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text)
  expect(blocks.every((block, index) => block.start === (blocks[index - 1]?.end ?? -1) + 1)).toBe(true)
  for (const [index, sentence] of sentences.entries()) {
    const block = blocks[sentence.block]
    expect(block && contains(block, sentence) && isSound(text, sentence)).toBe(true)
    expect((sentences[index - 1]?.end ?? 0) <= sentence.start).toBe(true)
  }
  const inSentences = sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join('')
  expect(inSentences.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  expect(publishedAt === null || !Number.isNaN(Date.parse(publishedAt))).toBe(true)
}

const scraps = fc.constantFrom(
  '霧港市政府今天宣布，潮汐電廠動工。',
  '市長說：「大家辛苦了。',
  '（中央社記者林海台北8日電）',
  '（編輯：林海）1140701',
  '更多文章',
  '港口新橋通車',
  '分享 facebook',
  '2025-01-23 12:29',
  '相關新聞：【港口】新橋通車',
  '（記者林海攝）',
  '圖為北堤外海的工地。（中央社檔案照片）',
  '白帶魚 每公斤220元',
  '首頁 即時 政治 國際 財經',
  '主旨：轉寄：潮汐電廠',
  'From: Mara Voss',
  'By\n',
  'Mara Voss',
  '二〇二五年一月二十三日',
  '2025年1月23日\n',
  '珍惜生命，自殺不能解決問題。專線「1925」',
  'The tide comes twice a day, said Ms. Voss.',
  '令和7年1月23日',
  '\n',
  '\n\n',
  '　',
  '」',
  '…',
  'e\u0301',
  '\u200B',
  '😀',
)

describe('any document', () => {
  it('of any string is sound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const document = read(text.toWellFormed())
        if (document.ok) expectSound(document.value)
      }),
    )
  })

  it('of a string with unpaired surrogates is read or refused', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd700, max: 0xe100 }), { maxLength: 60 }), (units) => {
        const document = read(String.fromCharCode(...units))
        expect(document.ok || document.failure.code === 'empty').toBe(true)
      }),
    )
  })

  it('of scraps of pages is sound', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const document = read(parts.join(''))
        if (document.ok) expectSound(document.value)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one line', '潮汐電廠'.repeat(150_000)],
    ['quotation marks', '「」'.repeat(100_000)],
    ['marks that never close', '「（《'.repeat(60_000)],
    ['editors', '（編輯：林海）'.repeat(20_000)],
    ['pointers', '相關新聞：'.repeat(30_000)],
    ['notices', '珍惜生命，自殺'.repeat(20_000)],
    ['dates', '2025年'.repeat(40_000)],
    ['lines', 'a\n'.repeat(60_000)],
    ['equal lines', '潮汐電廠今天正式動工市長很高興大家\n'.repeat(8_000)],
    ['quoted lines', '> a\n'.repeat(40_000)],
    ['rows', '1\n2\n漢\n'.repeat(20_000)],
    ['dates of their own', '2025-01-01\n'.repeat(20_000)],
    ['days', '2025-01-01\n潮汐電廠今天動工，市長很高興。\n'.repeat(6_000)],
    ['glued captions', '。圖為電廠（記者林海攝）'.repeat(20_000)],
    ['names', 'By Mara Voss and Tao Lin, '.repeat(8_000)],
    ['fields of mail', 'Subject: a\n'.repeat(20_000)],
    ['trails', '首頁 > '.repeat(40_000)],
    ['style rules', '#a{'.repeat(60_000)],
  ])('of %s without end is read or refused', (_name, text) => {
    const document = read(text)
    if (document.ok) expect(document.value.blocks.at(-1)?.end).toBe(document.value.text.length)
    else expect(document.failure.code).toBe('empty')
  })
})
