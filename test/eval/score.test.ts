import { describe, expect, it } from 'vitest'
import { aDispute, aFigure, aQuotation, aReading, noFacts, SAMPLE_TEXT, someFacts } from '../helpers/reading.ts'
import { percent } from './counts.ts'
import type { Gold } from './gold.ts'
import { scoreReading } from './score.ts'

const gold: Gold = {
  language: 'zh-Hant',
  people: [{ name: '林渡川', aliases: ['Lin Duchuan'], role_any: ['灣岸市長', '市長'] }],
  organisations: [{ name: '港務公司' }],
  figures: [
    { text: '3億元', value: 3e8, unit: 'TWD', subject: '整修舊碼頭' },
    { text: '18個月', value: 18, unit: '月', qualifier: 'about', subject: '工程' },
  ],
  figures_must_not: [{ value: 4, why: 'a day' }],
  quotations: [
    { speaker: '林渡川', mode: 'direct', text: '碼頭是這座城市的大門。' },
    { speaker: '港務公司', mode: 'indirect', text: '工程約需18個月' },
  ],
  not_quotations: ['舊碼頭'],
  disputes: [],
  body_must_contain: ['整修舊碼頭'],
  noise_must_not_contain: ['延伸閱讀'],
}

const percents = (gold: Gold, reading = aReading()) => {
  const { counts } = scoreReading(gold, reading)
  return Object.fromEntries(Object.entries(counts).map(([measure, count]) => [measure, percent(count)]))
}

describe('the score of a reading', () => {
  it('is full where everything was found', () => {
    const { 'brief keeps': _, 'brief vs lead': __, ...facts } = percents(gold)
    expect(new Set(Object.values(facts))).toEqual(new Set([100]))
  })

  it('is nothing where nothing was found', () => {
    const scores = percents(gold, aReading({ facts: noFacts }))
    expect(scores).toMatchObject({ people: 0, roles: 0, aliases: 0, figures: 0, subjects: 0, direct: 0, indirect: 0 })
  })

  it('leaves out what the gold says nothing of', () => {
    expect(percents({ language: 'en' })).not.toHaveProperty('people')
  })

  it('owes no figure for one that may be given', () => {
    const extra = aFigure({ text: '兩人', value: 2, unit: '人', kind: 'count' })
    const facts = someFacts({ figures: [...someFacts().figures, extra] })
    expect(percents(gold, aReading({ facts }))['figures']).toBe(80)
    const lenient = { ...gold, figures_may: [{ text: '兩人', value: 2, unit: '人' }] }
    expect(percents(lenient, aReading({ facts }))['figures']).toBe(100)
  })

  it('tells the currency, the qualifier and the speaker', () => {
    const dollars = someFacts({ figures: [aFigure({ unit: 'USD' })] })
    expect(percents(gold, aReading({ facts: dollars }))['figures']).toBe(0)
    const bare = someFacts({ figures: someFacts().figures.map((one) => ({ ...one, qualifier: null })) })
    expect(percents(gold, aReading({ facts: bare }))['qualifiers']).toBe(0)
    const wrong = someFacts({ quotations: [aQuotation({ speaker: '港務公司', speakerText: '港務公司' })] })
    expect(percents(gold, aReading({ facts: wrong }))['direct']).toBe(0)
  })

  it('counts fouls, invented disputes and unsound spans', () => {
    const facts = someFacts({
      figures: [aFigure({ value: 4, span: { start: 0, end: 2 } })],
      quotations: [aQuotation({ text: '舊碼頭', span: { start: 0, end: 1 } })],
      disputes: [aDispute()],
    })
    expect(percents(gold, aReading({ facts }))).toMatchObject({ fouls: 0, spans: 0, disputes: 0 })
  })

  it('finds a brief that repeats itself or isn’t to the letter', () => {
    const sentence = { text: SAMPLE_TEXT.slice(0, 10), spans: [{ start: 0, end: 10 }] }
    const brief = { sentences: [sentence, sentence, { text: '改寫過的話', spans: [{ start: 0, end: 5 }] }] }
    expect(scoreReading(gold, aReading({ brief })).counts['brief sound']).toMatchObject({ hit: 1, gold: 3 })
  })

  it('holds a brief against the title and the first three sentences', () => {
    const brief = { sentences: [{ text: '港務公司', spans: [{ start: 0, end: 4 }] }] }
    const { counts, misses } = scoreReading(gold, aReading({ brief }))
    expect(counts['brief vs lead']?.hit).toBe(0)
    expect(misses).toContainEqual(expect.stringContaining('bigramRecall'))
  })

  it('asks for the headline and the key figures that the gold names', () => {
    const asked = { ...gold, headline: '另一個標題', key_figures: [3e8, 5] }
    expect(percents(asked)).toMatchObject({ headline: 0, 'key figures': 50 })
  })
})
