import { describe, expect, it } from 'vitest'
import { foreignTongue, inOwnScript, languageFlaw } from '../../../src/facts/grounding/wording.ts'
import { detectLanguage } from '../../../src/languages/detect.ts'
import { aPerson, noFacts } from '../../helpers/reading.ts'
import { sceneFor } from './gate.ts'

describe('the reader’s script', () => {
  it('is written outside of marks alone, on one line', () => {
    const scene = sceneFor('市長說：「这是软件」。', 'zh-Hant')
    expect(inOwnScript(' 他说这是软件，\n「这是软件」。 ', scene)).toBe('他說這是軟體， 「这是软件」。')
  })

  it('writes people as the article does', () => {
    const scene = sceneFor('鍾硯清說。', 'zh-Hant')
    const known = { ...scene, facts: { ...noFacts, people: [aPerson({ name: '鍾硯清', aliases: [] })] } }
    expect(inOwnScript('钟砚清说时钟停了', known)).toBe('鍾硯清說時鐘停了')
  })

  it('leaves other languages as they are', () => {
    expect(inOwnScript('国会は「这」を', sceneFor('国会', 'ja'))).toBe('国会は「这」を')
  })
})

describe('the reader’s language', () => {
  const scene = sceneFor('市長說話。', 'zh-Hant')

  it.each(['市長說話了。', '「The tide comes twice a day」，Kavad說。', '他說“OK”', 'Lumenaut獲利成長'])(
    'is that of %s',
    (text) => {
      expect(languageFlaw(text, scene)).toBeNull()
    },
  )

  it.each([
    'The mayor spoke at length about the tide.',
    '市長は話したが、誰も聞かなかった。',
    '「好」 was all that the mayor would say about the matter',
  ])('isn’t that of %s', (text) => {
    expect(languageFlaw(text, scene)?.cause).toBe('language')
  })
})

describe('languages of one alphabet', () => {
  const spoken = new Set(['zh-Hant', 'zh-Hans', 'en', 'ja'])
  const scene = sceneFor('The mayor spoke.', 'en')

  it('are told by their words', () => {
    const french = ['Le conseil municipal a décidé lundi de reconstruire la halle du marché avant l’automne prochain.']
    expect(foreignTongue(french, scene, detectLanguage, spoken)).toBe('fr')
  })

  it('aren’t told by a few, nor by quoted words', () => {
    expect(foreignTongue(['The council agreed to rebuild the hall.'], scene, detectLanguage, spoken)).toBeUndefined()
    expect(foreignTongue([], scene, detectLanguage, spoken)).toBeUndefined()
    const quoted = [
      'The mayor said “le conseil municipal a décidé lundi de reconstruire la halle du marché avant l’automne” twice.',
    ]
    expect(foreignTongue(quoted, scene, detectLanguage, spoken)).toBeUndefined()
  })
})
