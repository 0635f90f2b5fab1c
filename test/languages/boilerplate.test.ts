import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genericBoilerplate } from '../../src/languages/_shared/boilerplate/generic.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'

const rulesOf = (tag: LanguageTag) => languages[tag].boilerplate

describe('headings of other stories', () => {
  it.each<[LanguageTag, string]>([
    ['zh-Hant', '更多文章'],
    ['zh-Hant', '▼ 延伸閱讀：'],
    ['zh-Hans', '相关新闻'],
    ['zh-Hans', '更多财经新闻'],
    ['en', 'Related stories'],
    ['en', 'Most read'],
    ['en', 'More on this story'],
    ['ja', '関連記事'],
    ['ja', 'あわせて読みたい'],
  ])('%s: %s', (tag, line) => expect(rulesOf(tag).headsOtherStories(line)).toBe(true))

  it.each<[LanguageTag, string]>([
    ['zh-Hant', '相關新聞指出，電廠明年動工'],
    ['zh-Hant', '更多文章也提到了潮汐電廠的故事與爭議'],
    ['en', 'More stories of the harbour are told by the men who work there.'],
    ['ja', '関連記事によると、工事は来年始まる。'],
  ])('%s, not: %s', (tag, line) => expect(rulesOf(tag).headsOtherStories(line)).toBe(false))
})

describe('furniture', () => {
  it.each<[LanguageTag, string]>([
    ['zh-Hant', '分享 Facebook LINE'],
    ['zh-Hans', '字号：大 中 小'],
    ['zh-Hans', '免责声明：本文仅代表作者个人观点，与本网无关。'],
    ['en', 'Share this article'],
    ['en', 'Sign up for our newsletter today'],
    ['en', '© 2026 Mistport Herald'],
    ['en', 'https://herald.example/plant'],
    ['ja', 'この記事をシェアする'],
    ['ja', '無断転載を禁じます'],
  ])('%s: %s', (tag, line) => expect(rulesOf(tag).isFurniture(line)).toBe(true))

  it.each<[LanguageTag, string]>([
    ['zh-Hant', '市長與議員分享心得，並請大家留言。'],
    ['zh-Hans', '中国'.repeat(6)],
    ['en', 'She shares the harbour with three hundred boats.'],
    ['en', 'The read was long.'],
    ['ja', '市長は記者団に経験を語った。'],
  ])('%s, not: %s', (tag, line) => expect(rulesOf(tag).isFurniture(line)).toBe(false))
})

describe('captions', () => {
  it.each<[LanguageTag, string]>([
    ['zh-Hant', '動工典禮。（市政府提供）'],
    ['zh-Hans', '开工典礼。（资料图）'],
    ['en', 'The harbour at dawn. (Photo: Mistport City Hall)'],
    ['en', 'The harbour at dawn. (AP Photo/Mara Voss)'],
    ['ja', '霧港の北防波堤（霧港市提供）'],
  ])('%s: %s', (tag, line) => expect(rulesOf(tag).captionEnds(line).at(-1)).toBe(line.length))

  it.each<[LanguageTag, string]>([
    ['zh-Hant', '市長（左）與議長（右）到場。'],
    ['zh-Hant', '市府提供補助，每艘漁船十二萬元。'],
    ['en', 'The picture of the coast has changed, and Credit Union branches close.'],
    ['ja', '市は補償を提供すると述べた。'],
  ])('%s, not: %s', (tag, line) => expect(rulesOf(tag).captionEnds(line)).toEqual([]))
})

describe('any line', () => {
  const scraps = fc.constantFrom(
    ...'（）()【】〔〕《》：:。，/／1電報導記者編輯攝提供專線相關新聞請點此 \u3000a',
    '中央社',
    '關心您',
    '1925',
  )
  const all = [...Object.values(languages).map((language) => language.boilerplate), genericBoilerplate]

  it('gives spans that lie in it', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), fc.constantFrom(...all), (parts, rules) => {
        const line = parts.join('')
        const spans = [...rules.intrusions(line), ...rules.credits(line).map((credit) => credit.span)]
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= line.length).toBe(true)
        for (const end of rules.captionEnds(line)) expect(0 < end && end <= line.length).toBe(true)
        for (const form of rules.dates) expect((form(line)?.span.end ?? 0) <= line.length).toBe(true)
      }),
    )
  })
})
