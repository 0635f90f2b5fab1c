import { describe, expect, it } from 'vitest'
import { compromisePeople } from './compromise.ts'
import { jiebaPeople } from './jieba.ts'
import { canRecognise, recognised } from './recognizers.ts'

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('the peers', () => {
  it('give people their places in the text as written', () => {
    const chinese = '碼頭由王小明和約翰·史密斯負責。'
    expect(cut(chinese, jiebaPeople(chinese))).toContain('王小明')
    const english = 'The pier was closed by Mr. Harlan Pickering, who lives nearby.'
    expect(cut(english, compromisePeople(english))).toEqual(['Harlan Pickering'])
  })

  it('give quantities with a code where they know one', () => {
    expect(recognised('currency', 'en', 'a fee of 20 euros')).toEqual([{ start: 9, end: 17, value: 20, unit: 'EUR' }])
    expect([canRecognise('currency', 'ja'), canRecognise('dimension', 'ja')]).toEqual([true, false])
  })
})
