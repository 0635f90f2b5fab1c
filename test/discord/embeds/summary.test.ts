import { describe, expect, test } from 'vitest'
import { summaryPages } from '../../../src/discord/embeds/summary.ts'
import { languages } from '../../../src/languages/index.ts'
import { aBrief, aFigure, aSpan, SAMPLE_TEXT } from '../../helpers/reading.ts'
import { aStory, textOf } from './aStory.ts'

const zh = languages['zh-Hant']
const en = languages.en

describe('a summary', () => {
  test('has the headline, the source with its time, the sentences and who made it', () => {
    const [page] = summaryPages(aStory(), zh)
    const [summary, figures] = page?.().embeds ?? []
    expect(summary).toMatchObject({
      title: '灣岸市將整修舊碼頭',
      description: `-# 灣岸日報 · 記者白露 · <t:1741051800:f>\n${SAMPLE_TEXT.split('\n')[0]}`,
      footer: { text: '由規則摘錄，未使用語言模型' },
      timestamp: '2025-03-04T01:30:00.000Z',
    })
    expect(figures).toMatchObject({ title: '關鍵數字', description: '**3億元** — 舊碼頭\n**約18個月** — 工程' })
  })

  test('shows figures as the reader’s language writes them', () => {
    expect(summaryPages(aStory(), en)[0]?.().embeds[1]?.description).toContain('**3億元 (NT$300 million)** — 舊碼頭')
  })

  test('marks a rise and a fall', () => {
    const figures = [aFigure({ change: 'up' }), aFigure({ change: 'down', subject: null })]
    const story = aStory({ facts: { figures }, brief: { keyFigures: [0, 1] } })
    expect(summaryPages(story, zh)[0]?.().embeds[1]?.description).toBe('▲ **3億元** — 舊碼頭\n▼ **3億元**')
  })

  test('says which model made it and how much was dropped', () => {
    const story = aStory({ brief: { madeBy: 'llm', model: 'some-model', dropped: 2 } })
    expect(summaryPages(story, en)[0]?.().embeds[0]?.footer?.text).toBe(
      'Worded by some-model, checked against the article · 2 statements dropped for want of evidence',
    )
  })

  test('without sentences and figures says so', () => {
    const story = aStory({ brief: { sentences: [], keyFigures: [] } })
    const [page] = summaryPages(story, en)
    expect(textOf([page as never])).toContain('There is no sentence in this story to pick.')
    expect(page?.().embeds.length).toBe(1)
    expect(page?.().clues).toEqual([])
  })

  test('stands on the sentences and on the figures', () => {
    const clues = summaryPages(aStory(), zh)[0]?.().clues ?? []
    expect(clues.map(({ label }) => label)).toEqual(['', '3億元', '約18個月'])
    expect(clues[1]?.spans).toEqual([aSpan('3億元')])
  })

  test('names a sentence that isn’t the article’s own', () => {
    const spans = aBrief().sentences[0]?.spans ?? []
    const story = aStory({ brief: { sentences: [{ text: '市府要修碼頭。', spans }] } })
    expect(summaryPages(story, zh)[0]?.().clues[0]?.label).toBe('市府要修碼頭。')
  })

  test('goes over pages rather than cut a sentence', () => {
    const long = '碼'.repeat(700)
    const sentences = Array.from({ length: 3 }, () => ({ text: long, spans: [] }))
    const pages = summaryPages(aStory({ brief: { sentences } }), zh)
    expect(pages.length).toBe(3)
    for (const at of pages.keys()) expect(textOf(pages, at)).toContain(long)
  })
})
