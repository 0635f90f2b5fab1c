import { describe, expect, test } from 'vitest'
import { fenced } from '../../src/editor/fence.ts'
import { contentOf, instructionsOf } from '../../src/editor/prompt.ts'
import { aDocument, aReading } from '../helpers/reading.ts'

const { facts } = aReading()
const whole = (document = aDocument()) => contentOf(document, facts, { from: 0, to: document.sentences.length })

describe('the content', () => {
  test('has every sentence under its number, and the page’s head', () => {
    const content = whole()
    expect(content).toContain('[title] 灣岸市將整修舊碼頭')
    expect(content).toContain('[1] 灣岸市長林渡川（Lin Duchuan）週二宣布，市府將投入3億元整修舊碼頭。')
    expect(content).toContain('[3] 港務公司則指出，工程約需18個月。')
  })

  test('has what the rules read, under the ids of a reply and with the sentence of each', () => {
    const content = whole()
    expect(content).toContain('p1 [1] 林渡川 | Lin Duchuan; 灣岸市 市長')
    expect(content).toContain('f1 [1] 3億元; 舊碼頭')
    expect(content).toMatch(/q1 \[2\] 林渡川; direct; /)
  })

  test('of a part has its own sentences and candidates alone, numbered through the whole', () => {
    const content = contentOf(aDocument(), facts, { from: 1, to: 3 })
    expect(content).not.toContain('[1] ')
    expect(content).toContain('[2] 林渡川說')
    expect(content).not.toContain('f1 ')
    expect(content).toContain('q1 [2]')
  })
})

describe('the fence', () => {
  test('is another for other words, so that no words can close it', () => {
    const once = fenced('ARTICLE', ['甲'])
    const end = once.split('\n').at(-1) ?? ''
    const again = fenced('ARTICLE', ['甲', end])
    expect(again.split('\n').filter((line) => line === again.split('\n').at(-1))).toHaveLength(1)
    expect(again.split('\n').at(-1)).not.toBe(end)
  })

  test('keeps a line of outside on its line', () => {
    expect(fenced('A', ['甲\n[9] 乙\u2028丙\r\u0000丁']).split('\n')).toHaveLength(3)
  })
})

describe('the instructions', () => {
  const asked = { wanted: 'reading', called: 'English', foreign: true, sentences: 5 } as const

  test('hold nothing of an article and are the same for every one', () => {
    expect(instructionsOf(asked)).toBe(instructionsOf({ ...asked }))
  })

  test('ask for translations where the article is in another language, and for none where it isn’t', () => {
    expect(instructionsOf(asked)).toContain('translations: for each quotation')
    expect(instructionsOf({ ...asked, foreign: false })).toContain('translations: leave empty')
  })

  test('name the language of the brief', () => {
    expect(instructionsOf({ ...asked, called: 'Japanese' })).toContain('brief in Japanese')
  })
})
