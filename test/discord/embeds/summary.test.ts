import { describe, expect, test } from 'vitest'
import { summaryPages } from '../../../src/discord/embeds/summary.ts'
import { EMBED_FOOTER } from '../../../src/discord/limits.ts'
import { languages } from '../../../src/languages/index.ts'
import { PLAIN_REASONS } from '../../../src/model/edit.ts'
import { aBrief, aFigure, anEdit, aSpan, SAMPLE_TEXT } from '../../helpers/reading.ts'
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

  test('is the edit’s where there is one, with its own figures and time', () => {
    const brief = aBrief({ headline: 'A pier is to be mended', keyFigures: [1], madeBy: 'llm', model: 'some-model' })
    const edit = anEdit({ brief, madeAt: '2025-03-05T00:00:00.000Z' })
    const [summary, figures] = summaryPages(aStory(), en, edit)[0]?.().embeds ?? []
    expect(summary).toMatchObject({
      title: 'A pier is to be mended',
      footer: { text: 'Worded by some-model, checked against the article' },
      timestamp: '2025-03-05T00:00:00.000Z',
    })
    expect(figures?.description).toBe('**about 18個月 (18 months)** — 工程')
  })

  test('is the rules’ where too little was left of the edit', () => {
    const [summary] = summaryPages(aStory(), zh, anEdit({ brief: null }), 'unsupported')[0]?.().embeds ?? []
    expect(summary).toMatchObject({ title: '灣岸市將整修舊碼頭', timestamp: '2025-03-04T01:30:00.000Z' })
    expect(summary?.footer?.text).toContain('未採用')
  })
})

describe.each(Object.values(languages).map((language) => [language.tag, language] as const))(
  'a footer in %s',
  (_, language) => {
    const footers = PLAIN_REASONS.map((reason) => {
      const sentences = ['甲', '乙', '丙'].map((one) => ({ text: one.repeat(700), spans: [] }))
      const story = aStory({ document: { language: 'fr' }, brief: { sentences, dropped: 12 } })
      return summaryPages(story, language, null, reason)[0]?.().embeds[0]?.footer?.text ?? ''
    })

    test('says why a model didn’t make the summary, whole and in words of its own', () => {
      expect(new Set(footers).size).toBe(PLAIN_REASONS.length)
      for (const footer of footers) {
        expect(footer).not.toContain('…')
        expect(footer).toContain(language.labels.lists.page(1, 3))
        expect(footer.length).toBeLessThan(EMBED_FOOTER)
      }
    })

    test('shortens the longest name of a model', () => {
      const brief = aBrief({ madeBy: 'llm', model: 'm'.repeat(500), dropped: 3 })
      const footer = summaryPages(aStory(), language, anEdit({ brief }))[0]?.().embeds[0]?.footer?.text
      expect(footer).toContain(language.labels.summary.dropped(3))
    })
  },
)
