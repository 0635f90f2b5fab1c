import { describe, expect, it } from 'vitest'
import { blocksOf, documentOf } from '../helpers/document.ts'

const TITLE = '霧港潮汐電廠動工 市長：三年完成'
const BODY = '霧港市政府今天宣布，位在北堤外海的潮汐電廠正式動工，預計三年後開始供電。'
const dated = (line: string) => documentOf(`${TITLE}\n${line}\n${BODY}`).publishedAt

describe('dates', () => {
  it.each([
    ['2025-01-23 12:29', '2025-01-23T12:29:00+08:00'],
    ['2025/1/23', '2025-01-23T00:00:00+08:00'],
    ['2025年1月23日', '2025-01-23T00:00:00+08:00'],
    ['民國114年7月1日', '2025-07-01T00:00:00+08:00'],
    ['114年7月1日', '2025-07-01T00:00:00+08:00'],
    ['114/07/01 08:05', '2025-07-01T08:05:00+08:00'],
    ['2025年1月23日 上午12時05分', '2025-01-23T00:05:00+08:00'],
    ['2025年1月23日（四）下午3:30', '2025-01-23T15:30:00+08:00'],
    ['發布時間：2025/01/23 12:29　更新時間：2025/01/24 08:00', '2025-01-23T12:29:00+08:00'],
    ['2025-01-23T12:29:00Z', '2025-01-23T12:29:00Z'],
    ['2025-01-23 12:29 GMT+0900', '2025-01-23T12:29:00+09:00'],
  ])('%s', (line, iso) => expect(dated(line)).toBe(iso))

  it.each(['2025-02-30', '1月23日', '12:29', '編號 20250123', '114.8 公里'])('%s is none', (line) =>
    expect(dated(line)).toBeNull(),
  )

  it('without a zone are in the operator’s', async () => {
    const { toDocument } = await import('../../src/document/document.ts')
    const article = {
      text: `${TITLE}\n2025-07-01 09:00\n${BODY}`,
      title: null,
      byline: null,
      publishedAt: null,
      publisher: null,
      url: null,
    }
    const inNewYork = toDocument(article, { timeZone: 'America/New_York' })
    expect(inNewYork.ok && inNewYork.value.publishedAt).toBe('2025-07-01T09:00:00-04:00')
  })

  it.each([
    ['Jan. 23, 2025', '2025-01-23T00:00:00+08:00'],
    ['23 January 2025', '2025-01-23T00:00:00+08:00'],
    ['Published January 23rd, 2025 at 3:05 p.m. EST', '2025-01-23T15:05:00-05:00'],
    ['1/23/2025', '2025-01-23T00:00:00+08:00'],
  ])('in English: %s', (line, iso) => {
    const text = `Mistport starts its tidal plant\n${line}\nThe city of Mistport said on Tuesday that work on the plant has begun.`
    expect(documentOf(text).publishedAt).toBe(iso)
  })

  it('in Japanese eras', () => {
    const text =
      '霧港市、潮汐発電所に着工\n令和7年1月23日 午後2時\n霧港市は火曜日、潮汐発電所の工事を始めたと発表した。'
    expect(documentOf(text)).toMatchObject({ language: 'ja', publishedAt: '2025-01-23T14:00:00+08:00' })
    expect(documentOf(text.replace('令和7年', '令和元年')).publishedAt).toContain('2019-01-23')
  })
})

describe('bylines', () => {
  it.each([
    ['（中央社記者林海、沈文舟台北8日電）', '記者林海、沈文舟', '中央社'],
    ['（中央社台北8日電）', null, '中央社'],
    ['〔即時新聞／綜合報導〕', '即時新聞', null],
    ['〔記者林海／霧港報導〕', '記者林海', null],
    ['記者林海／霧港報導 ', '記者林海', null],
    ['【霧港日報專訊】', null, '霧港日報'],
  ])('open the story: %s', (dateline, byline, publisher) => {
    const document = documentOf(`${TITLE}\n${dateline}${BODY}`)
    expect(document).toMatchObject({ title: TITLE, byline, publisher })
    expect(blocksOf(document)).toEqual([`paragraph: ${BODY}`])
  })

  it.each([
    ['（林海／霧港報導）', '林海'],
    ['（即時新聞中心／綜合報導）', '即時新聞中心'],
    ['（編輯：林海）1140701', null],
  ])('close it: %s', (signOff, byline) => {
    const document = documentOf(`${TITLE}\n${BODY}${signOff}`)
    expect(document.byline).toBe(byline)
    expect(document.text).toBe(BODY)
  })

  it.each([
    ['記者林海／霧港報導', '記者林海', null],
    ['文／林海', '文／林海', null],
    ['來源：霧港日報', null, '霧港日報'],
  ])('have a line of their own: %s', (line, byline, publisher) => {
    const document = documentOf(`${TITLE}\n2025-01-23\n${line}\n${BODY}`)
    expect(document).toMatchObject({ title: TITLE, byline, publisher, text: BODY })
  })

  it('a bracket in the prose is none', () => {
    const text = `${BODY}市府（右為市長）說，（去年報導過的）工程沒有延誤。`
    expect(documentOf(`${TITLE}\n${text}`)).toMatchObject({ byline: null, text })
  })

  it('in English', () => {
    const prose = 'The city of Mistport said on Tuesday that work on the plant has begun.'
    const document = documentOf(
      `Mistport starts its tidal plant\nBy Mara Voss and Tao Lin\nJan. 23, 2025\nMISTPORT (AP) — ${prose}\n(Reporting by Mara Voss; Editing by Ji Wen)`,
    )
    expect(document).toMatchObject({ byline: 'By Mara Voss and Tao Lin', publisher: 'AP', text: prose })
  })

  it('in English, with a desk behind the byline and more reporters at the end', () => {
    const prose = 'The city of Mistport said on Tuesday that work on the plant has begun.'
    const document = documentOf(
      `Mistport starts its tidal plant\nBy Mara Voss / Staff reporter, in Mistport\n${prose}\nAdditional reporting by Tao Lin`,
    )
    expect(document).toMatchObject({ byline: 'By Mara Voss', text: prose })
  })

  it('in Japanese', () => {
    const prose = '霧港市は火曜日、潮汐発電所の工事を始めたと発表した。'
    const document = documentOf(`霧港市、潮汐発電所に着工\n2025年1月23日\n【霧港＝山海太郎】${prose}`)
    expect(document).toMatchObject({ byline: '山海太郎', text: prose })
  })
})
