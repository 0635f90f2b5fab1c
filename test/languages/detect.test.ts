import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/languages/detect.ts'

describe('detectLanguage', () => {
  it.each([
    ['霧港市議會星期二通過潮汐電廠計畫。', 'zh-Hant'],
    ['雾港市议会星期二通过潮汐电厂计划。', 'zh-Hans'],
    ['霧港市議会は火曜日、潮汐発電所の計画を可決した。', 'ja'],
    ['スーパーでのバナナの値上げ', 'ja'],
    ['フリーWi-Fiを安全に使うアプリ、シーサイド・テクノロジーが公開', 'ja'],
    ['The council of Mistport voted for the tidal plant on Tuesday.', 'en'],
    ['Tidal plant opens', 'en'],
    ['Le conseil municipal a approuvé mardi le projet de centrale.', 'fr'],
    ['Der Stadtrat stimmte am Dienstag für das Gezeitenkraftwerk.', 'de'],
    ['시의회는 화요일 조력 발전소 계획을 승인했다.', 'ko'],
    ['Городской совет во вторник одобрил строительство приливной электростанции.', 'ru'],
    ['', 'und'],
    ['12.5 % – 300', 'und'],
    ['？！……', 'und'],
    ['😀😀', 'und'],
  ])('%s is %s', (text, tag) => expect(detectLanguage(text)).toBe(tag))

  it('takes Han that both scripts share for traditional', () => expect(detectLanguage('中文')).toBe('zh-Hant'))

  it('goes by most of the words of a mixed text', () => {
    const english = 'The mayor of Mistport (霧港) said that the plant would open next spring, if the tide allows.'
    expect(detectLanguage(english)).toBe('en')
    expect(detectLanguage('霧港市長說，新電廠採用 Tidal Stream Generator 技術，由 Mistport Power 營運。')).toBe(
      'zh-Hant',
    )
    expect(detectLanguage('新聞報導說，日語的「さようなら」是再見的意思，市長在演講結束時對來賓說了這句話。')).toBe(
      'zh-Hant',
    )
  })

  it('looks at a sample of a long text only', () => {
    expect(detectLanguage('潮汐電廠'.repeat(200_000))).toBe('zh-Hant')
    expect(detectLanguage('a'.repeat(2_000_000)).length).toBeGreaterThan(0)
  })
})
