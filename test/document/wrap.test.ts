import { describe, expect, it } from 'vitest'
import { toLines } from '../../src/document/lines.ts'
import { unwrap } from '../../src/document/wrap.ts'

const unwrapped = (text: string) => unwrap(toLines(text)).map((line) => line.text)

const WRAPPED = `The city council of Mistport voted on Tuesday to build a tidal plant
off the North Breakwater, after a debate that lasted until well past
midnight and that filled the public gallery with fishermen from the
whole coast.

Work is to begin next March. The mayor said that the plant would power
a third of the city, and that nobody would pay more for electricity
because of it.`

describe('unwrap', () => {
  it('joins the lines of an e-mail into paragraphs', () => {
    const paragraphs = unwrapped(WRAPPED)
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs[0]).toContain('tidal plant off the North Breakwater, after a debate')
    expect(paragraphs[1]).toMatch(/^Work is to begin .* because of it\.$/)
  })

  it('takes the marks of a quoted e-mail away', () => {
    expect(unwrapped(WRAPPED.replace(/^/gm, '> '))[0]).toMatch(/^The city council of Mistport voted .* coast\.$/)
  })

  it('joins Han without a space', () => {
    const lines = [
      '霧港市議會星期二通過潮汐電廠計畫',
      '市長說電廠完工後能供應全市三成用',
      '電而且不會讓市民多付電費但是漁會',
      '擔心施工影響漁場要求補償',
    ]
    expect(unwrapped(lines.join('\n'))).toEqual([lines.join('')])
  })

  it.each([
    ['paragraphs', '霧港市議會通過計畫。\n市長說電廠完工後能供應全市三成用電。\n漁會要求補償。\n工程明年三月開始。'],
    [
      'a poem',
      'The tide comes in,\nand all the lamps are lit along the quay;\nthe tide goes out,\nand nobody is left to count the boats.',
    ],
    ['a list', '- 24 turbines\n- 9 kilometres of cable under the sea\n- a substation\n- two platforms'],
    ['headlines', '港口新橋通車\n漁會大會\n步道週末封閉市府籲改道\n颱風遠離'],
  ])('leaves %s alone', (_name, text) => expect(unwrapped(text)).toEqual(text.split('\n')))
})
