import { expect, test } from 'vitest'
import { joinReplies } from '../../src/editor/join.ts'
import { aReply } from '../helpers/reply.ts'

const statements = (...texts: string[]) => texts.map((text, index) => ({ text, sentences: [index + 1] }))
const figure = (words: string) => ({ words, subject: null, sentence: 1 })
const quotation = (words: string) => ({ speaker: '林渡川', words, cue: null, sentences: [1] })

test('one part is as it was', () => {
  const reply = aReply({ brief: statements('甲', '乙'), keyFigures: ['f1', 'n1'] })
  expect(joinReplies([reply], 5)).toEqual(reply)
})

test('the brief opens with the first part and has a sentence of each other', () => {
  const parts = [
    aReply({ headline: { text: '一', sentences: [1] }, brief: statements('甲', '乙', '丙', '丁', '戊') }),
    aReply({ headline: { text: '二', sentences: [9] }, brief: statements('己', '庚') }),
    aReply({ brief: statements('辛') }),
  ]
  const joined = joinReplies(parts, 5)
  expect(joined.headline.text).toBe('一')
  expect(joined.brief.map(({ text }) => text)).toEqual(['甲', '乙', '丙', '己', '辛'])
})

test('of many parts the first keeps two sentences', () => {
  const parts = Array.from({ length: 8 }, (_, index) => aReply({ brief: statements(`${index}a`, `${index}b`) }))
  expect(joinReplies(parts, 5).brief.map(({ text }) => text)).toEqual(['0a', '0b', '1a', '2a', '3a'])
})

test('ids of a part’s own additions are counted on; those of candidates are not', () => {
  const parts = [
    aReply({ figures: [figure('1元'), figure('2元')], quotations: [quotation('甲')], keyFigures: ['n2', 'f7'] }),
    aReply({
      figures: [figure('3元')],
      quotations: [quotation('乙')],
      keyFigures: ['n1'],
      translations: [
        { quotation: 'n1', text: 'B' },
        { quotation: 'q4', text: 'D' },
      ],
    }),
  ]
  const joined = joinReplies(parts, 5)
  expect(joined.figures.map(({ words }) => words)).toEqual(['1元', '2元', '3元'])
  expect(joined.keyFigures).toEqual(['n2', 'n3', 'f7'])
  expect(joined.translations.map(({ quotation: id }) => id)).toEqual(['n2', 'q4'])
})
