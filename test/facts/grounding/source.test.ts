import { describe, expect, it } from 'vitest'
import { createSource } from '../../../src/facts/grounding/source.ts'
import { aDocument } from '../../helpers/reading.ts'

const chinese = [
  '灣岸市長林渡川週二說：「碼頭是這座城市的大門，一定要修。」',
  '他強調，工程約需 18 個月。經費 13億元由市府負擔。',
  '港務公司回應「尊重」。',
].join('\n')

const english =
  'Mara Voss told the port’s board that “fares won’t rise this year”. The party met in 2 halls at 3.5 metres.'

interface Case {
  readonly name: string
  readonly words: string
  readonly cited: readonly number[]
  /** What is found as the article writes it, or why nothing is. */
  readonly found: string
  readonly text?: string
}

const cases: readonly Case[] = [
  { name: 'to the letter', words: '碼頭是這座城市的大門', cited: [1], found: '碼頭是這座城市的大門' },
  {
    name: 'with marks around',
    words: '「碼頭是這座城市的大門，一定要修。」',
    cited: [1],
    found: '碼頭是這座城市的大門，一定要修',
  },
  { name: 'in the other script', words: '码头是这座城市的大门', cited: [1], found: '碼頭是這座城市的大門' },
  { name: 'in another width', words: '工程約需１８個月', cited: [2], found: '工程約需 18 個月' },
  {
    name: 'over two sentences of a block',
    words: '工程約需18個月。經費13億元',
    cited: [2, 3],
    found: '工程約需 18 個月。經費 13億元',
  },
  {
    name: 'of another sentence, found there alone',
    words: '經費13億元由市府負擔',
    cited: [1],
    found: '經費 13億元由市府負擔',
  },
  { name: 'of another sentence, too short to tell', words: '尊重', cited: [1], found: 'words' },
  { name: 'with a word changed', words: '碼頭是這座城市的門面', cited: [1], found: 'words' },
  { name: 'in two pieces', words: '碼頭…大門', cited: [1], found: 'words' },
  { name: 'the end of a number', words: '3億元', cited: [3], found: 'words' },
  { name: 'over two blocks', words: '由市府負擔。港務公司回應', cited: [3, 4], found: 'words' },
  { name: 'nothing but marks', words: '「，」', cited: [1], found: 'words' },
  { name: 'no words', words: '', cited: [1], found: 'words' },
  { name: 'beyond the last sentence', words: '不在', cited: [99], found: 'citation' },
  { name: 'no sentence at all', words: '碼頭是這座城市的大門', cited: [], found: 'citation' },
  { name: 'no whole number', words: '不在', cited: [1.5, Number.NaN], found: 'citation' },
  { name: 'one sentence too many', words: '碼頭是這座城市的大門', cited: [1, 99], found: '碼頭是這座城市的大門' },
  { name: 'straight apostrophes', words: "fares won't rise", cited: [1], found: 'fares won’t rise', text: english },
  { name: 'in capitals', words: 'FARES WON’T RISE', cited: [1], found: 'fares won’t rise', text: english },
  { name: 'white space', words: 'fares  won’t\nrise', cited: [1], found: 'fares won’t rise', text: english },
  { name: 'the middle of a word', words: 'art', cited: [1], found: 'words', text: english },
  { name: 'words that run together', words: 'faresrise', cited: [1], found: 'words', text: english },
  { name: 'the whole part of a decimal', words: '3', cited: [1], found: 'words', text: english },
  { name: 'composed elsewhere', words: 'Jose\u0301 Bran', cited: [1], found: 'José Bran', text: 'José Bran left.' },
  { name: 'a squared sign', words: '30 m2', cited: [1], found: '30 ㎡', text: 'It has 30 ㎡.' },
  { name: 'a part of a squared sign', words: '30 m', cited: [1], found: 'words', text: 'It has 30 ㎡.' },
]

describe('words of a model', () => {
  it.each(cases)('$name', ({ words, cited, found, text = chinese }) => {
    const document = aDocument({ text })
    const standing = createSource(document).find(words, cited)
    const [span] = standing.ok ? standing.spans : []
    expect(span ? text.slice(span.start, span.end) : standing).toEqual(
      ['citation', 'words'].includes(found) ? { ok: false, cause: found } : found,
    )
  })

  it('that stand several times are found at each place', () => {
    const document = aDocument({ text: '漲三成。又漲三成。' })
    const standing = createSource(document).find('三成', [1, 2])
    expect(standing.ok && standing.spans).toEqual([
      { start: 1, end: 3 },
      { start: 6, end: 8 },
    ])
  })

  it('are looked for in linear time whatever they are made of', () => {
    const text = 'a'.repeat(1_500_000)
    const source = createSource(aDocument({ text, sentences: [{ start: 0, end: text.length, block: 0 }] }))
    for (let at = 0; at < 20; at++) expect(source.find(`${'a'.repeat(2_900)}b`, [1]).ok).toBe(false)
    expect(source.find('x'.repeat(1_000_000), [1])).toEqual({ ok: false, cause: 'words' })
  })

  it('are given the sentences around them where others were cited', () => {
    const document = aDocument({ text: chinese })
    const standing = createSource(document).find('經費13億元由市府負擔', [1])
    expect(standing.ok && standing.cited).toEqual([document.sentences[2]])
  })
})
