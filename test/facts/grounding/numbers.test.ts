import { describe, expect, it } from 'vitest'
import { numbersCheck } from '../../../src/facts/grounding/numbers.ts'
import type { Scene } from '../../../src/facts/grounding/scene.ts'
import { readersOf } from '../../../src/facts/readers.ts'
import { languages, packOf } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { Document } from '../../../src/model/document.ts'
import { noFacts } from '../../helpers/reading.ts'
import { linesOf } from './sceneOf.ts'

const sceneOf = (text: string, language: string, reader: LanguageTag, head: Partial<Document> = {}): Scene => {
  const document = { ...linesOf(text, language), publishedAt: null, ...head }
  const source = packOf(language)
  const entities = { people: [], organisations: [] }
  const figures = source ? readersOf(source).findFigures(document, entities) : []
  return { document, source, reader: languages[reader], facts: { ...noFacts, figures }, written: [] }
}

/** A statement that cites some lines of a text, all of them unless told. */
const findingOf = (scene: Scene, text: string, lines?: readonly number[]) => {
  const cited = scene.document.sentences.filter(({ block }) => lines === undefined || lines.includes(block))
  return numbersCheck({ text, cited }, scene)
}

const flawOf = (scene: Scene, text: string, lines?: readonly number[]) => findingOf(scene, text, lines).flaw

const HARBOUR = {
  'zh-Hant':
    '灣岸港務公司11月23日表示，第三季營收128億元，較去年同期上漲6.8%，約有12萬8,000人搭船，其中三成五是遊客。\n公司裁員214人，另投入5,000億元擴建，下午3時簽約。',
  'zh-Hans':
    '湾岸港务公司11月23日表示，第三季营收128亿元，较去年同期上涨6.8%，约有12万8,000人搭船，其中三成五是游客。\n公司裁员214人，另投入5,000亿元扩建，下午3时签约。',
  en: 'Bayside Harbour said on November 23 that revenue in the third quarter rose 6.8% to $12.8 billion, with about 128,000 people on its boats, 35 percent of them tourists.\nThe company cut 214 jobs, put $500 billion into building and signed at 3 p.m.',
  ja: '湾岸港湾は11月23日、第3四半期の売上高が6.8％増の128億円だったと発表した。約12万8000人が船に乗り、3割5分が観光客だった。\n同社は214人を削減し、5000億円を増築に投じ、午後3時に署名した。',
} as const

type Case = readonly [source: LanguageTag, reader: LanguageTag, statement: string]

const BORNE: readonly Case[] = [
  ['zh-Hant', 'zh-Hant', '灣岸港務公司第三季營收128億元，年增6.8%。'],
  ['zh-Hant', 'zh-Hant', '營收約130億元，逾120億元，近130億元，不到130億元。'],
  ['zh-Hant', 'zh-Hant', '公司投入0.5兆元擴建。'],
  ['zh-Hant', 'zh-Hant', '１１月２３日，12.8萬人搭船，35%是遊客。'],
  ['zh-Hant', 'zh-Hant', '約13萬人搭船，逾三成是遊客。'],
  ['zh-Hant', 'zh-Hant', '簽約在15時，一名主管說，兩人都到場。'],
  ['zh-Hant', 'zh-Hans', '湾岸港务公司第三季营收128亿元，裁员214人。'],
  ['zh-Hant', 'en', 'Revenue rose 6.8% to NT$12.8 billion in the third quarter, it said on November 23.'],
  ['zh-Hant', 'en', 'Some 128,000 people came, more than a third of them tourists, and 214 jobs went.'],
  ['zh-Hant', 'en', 'It signed at 3 p.m. and put NT$500 billion into building.'],
  ['zh-Hant', 'ja', '売上高は128億台湾ドルで6.8％増えた。214人を削減した。'],
  ['zh-Hans', 'zh-Hant', '約有128,000人搭船，其中35%是遊客，公司裁員214人。'],
  ['zh-Hans', 'en', 'The company cut 214 jobs; revenue was nearly 13 billion yuan.'],
  ['zh-Hans', 'ja', '11月23日、約12万8千人が乗り、35％が観光客だった。'],
  ['en', 'zh-Hant', '第三季營收上漲6.8%，達128億美元；約12萬8,000人搭船，三成五是遊客。'],
  ['en', 'zh-Hant', '公司裁減214個職位，下午3時簽約，投入5,000億美元。'],
  ['en', 'zh-Hans', '第三季营收128亿美元，11月23日公布。'],
  ['en', 'en', 'Revenue was almost $13 billion and over $12 billion, up 6.8 per cent.'],
  ['en', 'ja', '売上高は6.8％増の128億ドル。約13万人が乗った。'],
  ['ja', 'zh-Hant', '第三季營收128億日圓，增加6.8%，裁員214人。'],
  ['ja', 'en', 'Sales rose 6.8% to 12.8 billion yen, and 35% were tourists.'],
  ['ja', 'ja', '売上高は130億円近くで、214人を削減した。'],
  ['en', 'zh-Hant', '「revenue rose 6.8% to $12.8 billion」，公司說。'],
]

const FALSE: readonly (readonly [...Case, words: string])[] = [
  ['zh-Hant', 'zh-Hant', '第三季營收128兆元。', '128兆'],
  ['zh-Hant', 'zh-Hant', '第三季營收128萬元。', '128萬'],
  ['zh-Hant', 'zh-Hant', '第三季營收182億元。', '182億'],
  ['zh-Hant', 'zh-Hant', '第三季營收130億元。', '130億'],
  ['zh-Hant', 'zh-Hant', '第三季營收逾130億元。', '130億'],
  ['zh-Hant', 'zh-Hant', '第三季營收近120億元。', '120億'],
  ['zh-Hant', 'zh-Hant', '第三季營收約100億元。', '100億'],
  ['zh-Hant', 'zh-Hant', '第三季營收128億美元。', '128億美元'],
  ['zh-Hant', 'zh-Hant', '第三季營收年減6.8%，為128億元。', '6.8%'],
  ['zh-Hant', 'zh-Hant', '營收上漲6.8個百分點。', '6.8個百分點'],
  ['zh-Hant', 'zh-Hant', '公司裁員241人。', '241'],
  ['zh-Hant', 'zh-Hant', '公司第四季裁員。', '四'],
  ['zh-Hant', 'zh-Hant', '公司12月23日裁員。', '12'],
  ['zh-Hant', 'zh-Hant', '十人中有四人是遊客。', '十'],
  ['zh-Hant', 'zh-Hans', '约有128万人搭船。', '128万'],
  ['zh-Hant', 'en', 'Revenue was NT$128 billion.', '128 billion'],
  ['zh-Hant', 'en', 'Revenue was $1.28 billion.', '1.28 billion'],
  ['zh-Hant', 'en', 'Revenue fell 6.8% to NT$12.8 billion.', '6.8%'],
  ['zh-Hant', 'en', 'Revenue was £12.8 billion.', '£12.8 billion'],
  ['zh-Hant', 'en', 'More than half of them were tourists.', 'half'],
  ['zh-Hant', 'en', 'It signed at 4 p.m.', '4'],
  ['zh-Hant', 'ja', '売上高は12.8億台湾ドルだった。', '12.8億'],
  ['zh-Hans', 'zh-Hant', '公司裁員2,140人。', '2,140'],
  ['en', 'zh-Hant', '第三季營收12.8億美元。', '12.8億'],
  ['en', 'zh-Hant', '第三季營收128億歐元。', '128億歐元'],
  ['en', 'zh-Hant', '第三季營收下跌6.8%。', '6.8%'],
  ['en', 'zh-Hans', '第二季营收128亿美元。', '二'],
  ['en', 'en', 'Revenue was $13 billion.', '13 billion'],
  ['en', 'en', 'Revenue doubled.', 'doubled'],
  ['en', 'ja', '売上高は1280億ドルだった。', '1280億'],
  ['ja', 'zh-Hant', '營收128億美元。', '128億美元'],
  ['ja', 'en', 'Sales were 128 billion yen.', '128 billion'],
  ['ja', 'ja', '売上高は6.8％減った。', '6.8％'],
]

describe('numbersCheck', () => {
  it.each(BORNE)('lets through what a story in %s bears, in %s: %s', (source, reader, statement) =>
    expect(flawOf(sceneOf(HARBOUR[source], source, reader), statement)).toBeNull(),
  )

  it.each(FALSE)('throws out what a story in %s does not bear, in %s: %s', (source, reader, statement, words) => {
    const flaw = flawOf(sceneOf(HARBOUR[source], source, reader), statement)
    expect(flaw?.cause).toBe('number')
    expect(flaw?.detail).toContain(words)
  })

  it('shows the sentence of a figure that was not cited', () => {
    const scene = sceneOf(HARBOUR['zh-Hant'], 'zh-Hant', 'zh-Hant')
    const { flaw, spans } = findingOf(scene, '營收128億元，投入5,000億元。', [0])
    expect(flaw).toBeNull()
    expect(spans).toHaveLength(1)
    const [span] = spans
    expect(scene.document.text.slice(span?.start, span?.end)).toContain('5,000億元')
    expect(findingOf(scene, '營收128億元，投入5,000億元。').spans).toEqual([])
  })

  it('takes no small count from elsewhere', () => {
    const scene = sceneOf('甲隊有9名球員。\n工程用掉7噸鋼材、1,250噸水泥。', 'zh-Hant', 'zh-Hant')
    expect(flawOf(scene, '甲隊有7名球員。', [0])?.detail).toBe('7')
    expect(flawOf(scene, '工程用掉1,250噸水泥。', [0])).toBeNull()
  })

  it('takes no percentage from elsewhere in the place of one that is cited', () => {
    const scene = sceneOf('甲案有38%的人支持。\n乙案有48%的人支持。', 'zh-Hant', 'zh-Hant')
    expect(flawOf(scene, '甲案有48%的人支持。', [0])?.detail).toBe('48')
    expect(flawOf(scene, '支持甲案的有38%，乙案48%。', [0])).toBeNull()
  })

  it('takes no money, share or multiple from another thing in the title', () => {
    const scene = sceneOf('獲利大增。', 'zh-Hant', 'zh-Hant', { title: '灣岸港務3年來首度獲利128億元' })
    expect(flawOf(scene, '獲利增為3倍。')).not.toBeNull()
    expect(flawOf(scene, '獲利128億美元。')).not.toBeNull()
    expect(flawOf(scene, '獲利128億元，3年來首度。')).toBeNull()
  })

  it('tells per cent from other units of the same number', () => {
    const scene = sceneOf('The yield slipped 4 basis points.', 'en', 'en')
    expect(flawOf(scene, 'The yield slipped 4%.')?.detail).toContain('4%')
    expect(flawOf(scene, 'The yield slipped 4 basis points.')).toBeNull()
  })

  it('takes the head of the article', () => {
    const head = { title: '灣岸市長談16座碼頭', publishedAt: '2025-03-04T15:30:00+08:00', byline: '記者白露' }
    const scene = sceneOf('市長說碼頭會修好。', 'zh-Hant', 'zh-Hant', head)
    expect(flawOf(scene, '2025年3月4日下午3時，市長談16座碼頭。')).toBeNull()
    expect(flawOf(scene, '民國114年，市長談碼頭。')).toBeNull()
    expect(flawOf(scene, '2024年，市長談碼頭。')).not.toBeNull()
    expect(flawOf(scene, '市長談17座碼頭。')).not.toBeNull()
  })

  it('takes no date for money or a percentage', () => {
    const scene = sceneOf('3月8日，市長談經費。', 'zh-Hant', 'zh-Hant')
    expect(flawOf(scene, '經費增加8%。')).not.toBeNull()
    expect(flawOf(scene, '市長8日談經費。')).toBeNull()
  })

  it('says nothing of things that are counted in two languages', () => {
    const scene = sceneOf('The plant has 340 turbines.', 'en', 'zh-Hant')
    expect(flawOf(scene, '電廠有340座水輪機。')).toBeNull()
  })

  it('throws out a bound on the other side', () => {
    const scene = sceneOf('灣岸市有逾300人到場。', 'zh-Hant', 'zh-Hant')
    expect(flawOf(scene, '灣岸市有超過300人到場。')).toBeNull()
    expect(flawOf(scene, '灣岸市有不到300人到場。')?.detail).toContain('300人')
  })

  it('reads digits where the language of the article is none of ours', () => {
    const scene = sceneOf('Die Stadt zahlt 1.250.000 Euro, also 3,5 Prozent mehr als 2024.', 'de', 'zh-Hant')
    expect(flawOf(scene, '該市支付125萬歐元，比2024年多3.5%。')).toBeNull()
    expect(flawOf(scene, '該市支付1,250萬歐元。')).not.toBeNull()
  })

  it('finds nothing in a statement without numbers', () => {
    const scene = sceneOf(HARBOUR.en, 'en', 'zh-Hant')
    expect(findingOf(scene, '公司表示，一名主管對此十分滿意。')).toEqual({ flaw: null, spans: [] })
    expect(findingOf(scene, '')).toEqual({ flaw: null, spans: [] })
  })
})
