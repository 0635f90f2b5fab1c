import { describe, expect, it } from 'vitest'
import { createRulesBriefer } from '../../src/brief/rules.ts'
import { basicsOf } from '../../src/languages/index.ts'
import type { BlockKind, Document } from '../../src/model/document.ts'
import type { Facts } from '../../src/model/facts.ts'
import { aDispute, aDocument, aFigure, aPerson, aQuotation, aSpan, noFacts, someFacts } from '../helpers/reading.ts'

const briefer = createRulesBriefer(basicsOf)

const paragraph = (...lines: string[]): string => lines.join('\n')

const brief = (document: Document, facts: Facts = noFacts) => briefer.brief(document, facts)

const texts = async (document: Document, facts?: Facts) =>
  (await brief(document, facts)).sentences.map((one) => one.text)

const withKinds = (text: string, kinds: readonly BlockKind[]): Document => {
  const plain = aDocument({ text, title: null })
  return { ...plain, blocks: plain.blocks.map((block, index) => ({ ...block, kind: kinds[index] ?? 'paragraph' })) }
}

const STORY = paragraph(
  '灣岸市議會週一通過碼頭整修案。工程將在明年三月動工。附近的魚市會先搬到北岸。',
  '這是十年來最大的一項工程。碼頭邊的老榕樹會留下來。',
  '市長林渡川說，碼頭是這座城市的大門，也是他一生的記憶。',
  '議員白露反駁林渡川的說法，認為碼頭根本不需要整修。',
)
const TITLE = '灣岸市議會通過碼頭整修案'

describe('the brief by rules', () => {
  it('begins with the first three sentences, to the letter, each on its span', async () => {
    const document = aDocument({ text: STORY, title: TITLE })
    const { sentences } = await brief(document)
    expect(sentences.slice(0, 3).map((one) => one.text)).toEqual([
      '灣岸市議會週一通過碼頭整修案。',
      '工程將在明年三月動工。',
      '附近的魚市會先搬到北岸。',
    ])
    for (const { text, spans } of sentences)
      expect(spans.map(({ start, end }) => document.text.slice(start, end))).toEqual([text])
  })

  it('adds what the main person said and who disputes it, in the order of the text', async () => {
    const said = '碼頭是這座城市的大門，也是他一生的記憶'
    const facts = someFacts({
      people: [aPerson({ mentions: [aSpan('林渡川說', STORY)] })],
      figures: [],
      quotations: [aQuotation({ text: said, mode: 'indirect', span: aSpan(said, STORY) })],
      disputes: [aDispute({ by: '白露', span: aSpan('白露反駁林渡川', STORY) })],
    })
    const chosen = await texts(aDocument({ text: STORY, title: TITLE }), facts)
    expect(chosen).toHaveLength(5)
    expect(chosen[3]).toContain('城市的大門')
    expect(chosen[4]).toContain('反駁')
  })

  it('adds the sentence with the figure that matters', async () => {
    const text = paragraph(STORY, '全案的經費是3億元，由市庫支應。')
    const figure = aFigure({ span: aSpan('3億元', text), subject: '全案的經費' })
    const chosen = await texts(aDocument({ text, title: `${TITLE} 斥資3億元` }), { ...noFacts, figures: [figure] })
    expect(chosen.at(-1)).toBe('全案的經費是3億元，由市庫支應。')
  })

  it('tells an answer only after what it answers', async () => {
    const answer = '林渡川反駁，報告全部公開。'
    const text = paragraph('甲案通過了。乙案通過了。丙案通過了。', `白露批評，評估報告只寫了三頁。${answer}`)
    const facts = { ...noFacts, disputes: [aDispute({ by: '林渡川', against: '白露', span: aSpan(answer, text) })] }
    expect((await texts(aDocument({ text, title: '三案' }), facts)).slice(3)).toEqual([
      '白露批評，評估報告只寫了三頁。',
      answer,
    ])
  })

  it('takes no later sentence that leans on one which it leaves out', async () => {
    const text = paragraph(
      '甲案通過了。乙案也通過了。丙案沒有通過。',
      '天氣很好。',
      '不過，林渡川宣布碼頭整修案延後一年。',
    )
    const chosen = await texts(aDocument({ text, title: '林渡川宣布碼頭整修案延後' }))
    expect(chosen.join('')).not.toContain('不過')
  })

  it('says nothing twice, nor nearly twice', async () => {
    const line = '灣岸市議會週一通過碼頭整修案，工程明年動工。'
    const text = paragraph(line, line.replace('明年', '在明年'), '魚市會先搬到北岸。', line, '榕樹會留下來。')
    expect(await texts(aDocument({ text, title: null }))).toEqual([line, '魚市會先搬到北岸。', '榕樹會留下來。'])
  })

  it('leaves out captions and headings', async () => {
    const text = paragraph('碼頭的老照片。（灣岸市提供）', '延燒', '第一句。第二句。')
    expect(await texts(withKinds(text, ['caption', 'heading', 'paragraph']))).toEqual(['第一句。', '第二句。'])
    expect(await texts(withKinds('只有一張圖。', ['caption']))).toEqual([])
    expect(await texts(withKinds('第一項\n第二項', ['list', 'list']))).toEqual(['第一項', '第二項'])
  })

  it('gives what a short article has', async () => {
    expect(await texts(aDocument({ text: '灣岸今天下雪。', title: null }))).toEqual(['灣岸今天下雪。'])
    const empty = aDocument({ text: '', title: null, blocks: [], sentences: [] })
    expect(await brief(empty)).toMatchObject({ headline: '', sentences: [], keyFigures: [] })
  })

  it('keeps the first sentences whole and the rest within an embed', async () => {
    const long = (mark: string) =>
      `${Array.from({ length: 24 }, (_, i) => `${mark}${String.fromCharCode(0x4e00 + i * 7)}`).join('，')}。`
    const text = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map(long).join('\n')
    const chosen = await texts(aDocument({ text, title: text.slice(300, 420) }))
    expect(chosen.length).toBeGreaterThanOrEqual(3)
    expect(chosen.join('').length).toBeLessThanOrEqual(900)
  })

  it('cuts a sentence without end at a clause, to the letter', async () => {
    const text = `${'灣岸的潮水日夜往返，'.repeat(20_000)}`
    const document = aDocument({ text, title: null, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })
    const { sentences, headline } = await brief({ ...document, sentences: [{ block: 0, start: 0, end: text.length }] })
    expect(sentences).toHaveLength(1)
    expect(sentences[0]?.text.length).toBeLessThanOrEqual(600)
    expect(sentences[0]?.text.endsWith('，')).toBe(true)
    expect(headline).toBe('灣岸的潮水日夜往返，灣岸的潮水日夜往返，灣岸的潮水日夜往返，灣岸的潮水日夜往返')
  })

  it.each([
    ['en', 'A ship sank. Its crew swam ashore. Nobody drowned. The owner is in court.'],
    ['th', 'เรือจม ลูกเรือว่ายขึ้นฝั่ง'],
    ['und', '12345'],
  ])('reads any language: %s', async (language, text) => {
    const document = aDocument({ text, title: null, language })
    const { headline, sentences } = await brief(document)
    expect(headline).not.toBe('')
    expect(document.text).toContain(sentences[0]?.text)
  })
})
