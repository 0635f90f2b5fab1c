import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'

const leaning: Record<LanguageTag, readonly string[]> = {
  'zh-Hant': [
    '對此，市長沒有回應。',
    '他說，碼頭是大門。',
    '「但這不夠，」白露說。',
    '該公司昨天停工。',
    '其中三人受傷。',
  ],
  'zh-Hans': ['不过，工程会延后。', '她说，码头是大门。', '“但这不够，”白露说。', '该公司昨天停工。'],
  en: ['But the pier stood.', '“He is late,” she said.', 'The latter won.', 'Its owner fled.', 'As a result, it sank.'],
  ja: ['しかし、工事は遅れる。', '同社は昨日停止した。', '「これは足りない」と述べた。', '彼は語った。'],
}

const standing: Record<LanguageTag, readonly string[]> = {
  'zh-Hant': ['但丁的雕像搬走了。', '也門外海發生碰撞。', '市長林渡川說，碼頭是大門。', '「碼頭是大門，」林渡川說。'],
  'zh-Hans': ['但丁的雕像搬走了。', '也门外海发生碰撞。', '市长林渡川说，码头是大门。'],
  en: ['Butter prices rose.', 'Hester Vale sold the ship.', 'This week the council votes.', 'Thessaly was dry.'],
  ja: ['彼岸の入りを迎えた。', '同窓会が開かれた。', 'この夏、港は混雑した。'],
}

const waiting: Record<LanguageTag, readonly string[]> = {
  'zh-Hant': ['由於颱風來襲', '市長林渡川在會中表示', '為了漁民的生計'],
  'zh-Hans': ['由于台风来袭', '市长林渡川在会中表示'],
  en: ['although the pier was old', 'the harbour master said'],
  ja: ['もし台風が来れば', '工事は遅れると'],
}

const whole: Record<LanguageTag, readonly string[]> = {
  'zh-Hant': ['因此魚市會搬遷', '記者在場', '他發表演說後離開'],
  'zh-Hans': ['因此鱼市会搬迁', '他发表演说后离开'],
  en: ['the pier was aside', 'Andover won'],
  ja: ['工事は遅れる', '港は混雑した'],
}

describe.each(Object.values(languages).map(({ tag, salience }) => ({ tag, salience })))(
  'salience in $tag',
  (language) => {
    it.each(leaning[language.tag])('leans back: %s', (sentence) => {
      expect(language.salience.leansBack(sentence)).toBe(true)
    })

    it.each(standing[language.tag])('stands alone: %s', (sentence) => {
      expect(language.salience.leansBack(sentence)).toBe(false)
    })

    it.each(waiting[language.tag])('waits for more: %s', (clause) => {
      expect(language.salience.leansForward(clause)).toBe(true)
    })

    it.each(whole[language.tag])('waits for nothing: %s', (clause) => {
      expect(language.salience.leansForward(clause)).toBe(false)
    })

    it('is linear on a line of nothing but marks', () => {
      expect(language.salience.leansBack('「 '.repeat(1_000_000))).toBe(false)
      expect(language.salience.leansForward('「 '.repeat(1_000_000))).toBe(false)
    })
  },
)
