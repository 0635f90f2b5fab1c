import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../../src/facts/quotations/quotations.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { hear, plainDocument } from '../../helpers/speech.ts'

const nobody = { people: [], organisations: [] }

describe('a quotation', () => {
  it('keeps the speaker as written, with title and aside', () => {
    const [one] = hear({
      text: '灣岸市長林渡川（Lin Duchuan）21日晚間指出：「碼頭會完工。」',
      people: ['林渡川@市長'],
    }).quotations
    expect(one).toMatchObject({
      speaker: '林渡川',
      speakerText: '灣岸市長林渡川（Lin Duchuan）',
      speakerKind: 'person',
      cue: '指出',
      saidOn: '2025-02-21',
    })
  })

  it('covers the words without their marks', () => {
    const text = '林渡川說：「碼頭會完工。」'
    const [one] = hear({ text, people: ['林渡川'] }).quotations
    expect(one?.span).toEqual({ start: text.indexOf('碼'), end: text.indexOf('」') })
  })

  it('covers what the text holds, though a comma inside the marks is left out of its words', () => {
    const text = '「我們等了三年，」林渡川說道。'
    const [one] = hear({ text, people: ['林渡川'] }).quotations
    expect(text.slice(one?.span.start, one?.span.end)).toBe('我們等了三年，')
    expect(one?.text).toBe('我們等了三年')
  })

  it.each([
    ['person', { text: '林渡川說，碼頭會完工。', people: ['林渡川'] }],
    ['organisation', { text: '港務公司說，碼頭會完工。', organisations: ['港務公司'] }],
    ['publication', { text: '灣岸日報指出，碼頭會完工。', organisations: ['灣岸日報'] }],
    ['publication', { text: '《海燈》指出，碼頭會完工。' }],
    ['unnamed', { text: '居民說，碼頭會完工。' }],
  ])('tells a speaker that is a %s', (kind, passage) => {
    expect(hear(passage).quotations.map(({ speakerKind }) => speakerKind)).toEqual([kind])
  })

  it('stands in the order of the text', () => {
    const text = '蘇映雪說，浪有三公尺高。「我們不出海，」林渡川說道。《灣岸日報》指出，船都回港了。'
    const starts = hear({ text, people: ['蘇映雪', '林渡川'] }).quotations.map(({ span }) => span.start)
    expect(starts).toHaveLength(3)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  it('is not read out of a heading', () => {
    const document = plainDocument('港務公司指出，碼頭會完工')
    const heading = { ...document, blocks: document.blocks.map((block) => ({ ...block, kind: 'heading' as const })) }
    expect(findQuotations(document, zhHant, nobody)).toHaveLength(1)
    expect(findQuotations(heading, zhHant, nobody)).toEqual([])
  })

  it('is looked for in a document without blocks', () => {
    const document = { ...plainDocument('港務公司指出，碼頭會完工。'), blocks: [] }
    expect(findQuotations(document, zhHant, nobody)).toHaveLength(1)
  })

  it('is none where there is no text', () => {
    expect(findQuotations(plainDocument(''), zhHant, nobody)).toEqual([])
  })
})
