import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words as en } from '../../src/languages/en/words.ts'
import { words as ja } from '../../src/languages/ja/words.ts'

const tagged = (rules: typeof en, text: string): string[] =>
  rules.wordsOf(text).map(({ text, part }) => `${text}/${part}`)

describe('words', () => {
  it('tells what each English word is', () => {
    expect(tagged(en, 'The harbour office said Ada Moss won’t sell 3.5% of it.')).toEqual([
      'The/DET',
      'harbour/NOUN',
      'office/NOUN',
      'said/VERB',
      'Ada/PROPN',
      'Moss/PROPN',
      'wo/AUX',
      'n’t/PART',
      'sell/VERB',
      '3.5/NUM',
      '%/SYM',
      'of/ADP',
      'it/PRON',
      './PUNCT',
    ])
  })

  it('tells what each Japanese morpheme is, and its dictionary form', () => {
    const found = ja.wordsOf('山田花子市長は述べた。')
    expect(found.map(({ text, detail }) => `${text}/${detail}`)).toEqual([
      '山田/名詞-固有名詞-人名-姓',
      '花子/名詞-固有名詞-人名-名',
      '市長/名詞-一般',
      'は/助詞-係助詞',
      '述べ/動詞-自立',
      'た/助動詞',
      '。/記号-句点',
    ])
    expect(found.find(({ text }) => text === '述べ')?.lemma).toBe('述べる')
  })

  it.each([
    ['en', en],
    ['ja', ja],
  ] as const)('covers every text without overlap: %s', (_, rules) => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      'é',
      '“',
      "don't",
      '$2.8bn',
      'U.S.',
      '山',
      'ア',
      '2',
      '。',
      '\ud800',
      '😀',
      '\u00a0',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('')
        let at = 0
        for (const { start, end, text: word } of rules.wordsOf(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.toWellFormed().slice(start, end)).toBe(word.toWellFormed())
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
