import { describe, expect, it } from 'vitest'
import { borneCheck, headlineBorneCheck } from '../../../src/facts/grounding/borne.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import { aPerson, noFacts } from '../../helpers/reading.ts'
import { sceneFor } from './gate.ts'

const mayor = aPerson({ name: '林渡川', aliases: [], roles: [{ title: '市長', organisation: null }] })

const judge = (source: string, text: string, language: LanguageTag, reader = language, check = borneCheck) => {
  const scene = { ...sceneFor(source, language, reader), facts: { ...noFacts, people: [mayor] } }
  return check({ text, cited: scene.document.sentences }, scene).flaw?.cause
}

describe('a statement shares words with what it cites', () => {
  it.each([
    ['市長林渡川表示，攤位將增加。', '市長林渡川已經請辭獲准。', 'zh-Hant'],
    ['市議会は改修計画を可決した。', '市長は収賄容疑で逮捕された。', 'ja'],
    ['The hall would have more stalls, the mayor said.', 'Prosecutors searched several houses yesterday.', 'en'],
  ] as const)('%s ≠ %s', (source, text, language) => {
    expect(judge(source, text, language)).toBe('words')
  })

  it.each([
    ['市長林渡川表示，攤位將增加。', '林渡川說攤位會更多。', 'zh-Hant'],
    ['市長林渡川表示，攤位將增加。', '林渡川同意。', 'zh-Hant'],
    ['市議会は改修計画を可決した。', '議会が計画を承認した。', 'ja'],
    ['The hall would have more stalls, the mayor said.', 'The mayor promised more room.', 'en'],
    ['Prices climbed.', 'Prices rose again.', 'en'],
    ['Each side withdraws 2,500 soldiers to 10 km from the line.', 'Both armies pull 2,500 men back by 10 km.', 'en'],
    ['市長は「夜は避難所で」と呼びかけた。', '市長いわく「夜は避難所で」。', 'ja'],
  ] as const)('%s ~ %s', (source, text, language) => {
    expect(judge(source, text, language)).toBeUndefined()
  })

  it('is asked of no translation', () => {
    expect(judge('The hall would have more stalls.', '市長林渡川已經請辭獲准。', 'en', 'zh-Hant')).toBeUndefined()
    expect(judge('市长林渡川表示，摊位将增加。', '市長林渡川已經請辭獲准。', 'zh-Hans', 'zh-Hant')).toBe('words')
  })
})

it('a headline that cites nothing has half of its words from the article', () => {
  const judged = (text: string) => judge('市長林渡川表示，攤位將增加。', text, 'zh-Hant', 'zh-Hant', headlineBorneCheck)
  expect(judged('林渡川當選市長')).toBe('words')
  expect(judged('林渡川：攤位增加')).toBeUndefined()
})
