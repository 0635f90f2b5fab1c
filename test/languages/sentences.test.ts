import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genericSentences } from '../../src/languages/_shared/sentences/generic.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'

/** `|` marks where a sentence ends. */
const splits = (tag: LanguageTag, marked: string) => {
  const expected = marked.split('|').map((part) => part.trim())
  const block = marked.replaceAll('|', '')
  const spans = languages[tag].sentences.split(block)
  expect(spans.map((span) => block.slice(span.start, span.end))).toEqual(expected)
}

describe('Chinese sentences', () => {
  it.each([
    '電廠動工了。|市長很高興！|要花多久？|三年。',
    '市長說：「大家辛苦了。明年會更好。」|隨後離開會場。',
    '市長說：「大家辛苦了。」|「明年會更好。」',
    '「真的嗎？」記者問。|市長點頭。',
    '他大喊「快跑！」後衝出門外。|大家跟上。',
    '「太早了。」的說法不成立。',
    '市長問：「誰反對？」|沒有人舉手。',
    '漲到3.5元，網址 a.example/?id=1 可查。|完。',
    '怎麼會？！！|沒人知道……大家都在等。',
    '（市府說明。）|議會表決（三十票贊成）。',
    '他說：「好、『不要緊。』」|大家就走。',
    '標題沒有句點',
    '這是第一句. 第二句',
  ])('%s', (marked) => splits('zh-Hant', marked === '這是第一句. 第二句' ? '這是第一句.| 第二句' : marked))

  it('a mark that was never closed swallows nothing', () => {
    splits('zh-Hant', '市長說：「今天動工。|議員說：「我反對。」|會議結束。')
    splits('zh-Hant', '網友說「太早了、「真的嗎」。|市長沒有回應。')
  })

  it('a very long quotation is split inside', () => {
    const long = `他說：「${'我們一起努力。'.repeat(80)}」完。`
    expect(languages['zh-Hant'].sentences.split(long).length).toBeGreaterThan(50)
  })

  it('works for the simplified script', () => {
    splits('zh-Hans', '市长说：“大家辛苦了。明年会更好。”|随后离开会场。')
    splits('zh-Hans', '他在“好。”的说法之后离开。')
  })
})

describe('Japanese sentences', () => {
  it.each([
    '市長は「港の一歩だ。頑張る。」と話した。|議会は可決した。',
    '「本当ですか。」|「はい。」',
    '発電所は１２．５億円で完成した。|「すごい！」という声が上がった。',
  ])('%s', (marked) => splits('ja', marked))
})

describe('English sentences', () => {
  it.each([
    'Mr. J. Voss of the U.S. Senate said it rose 3.5 percent.| It then fell.',
    'She lives in the U.S.| The plant is in Mistport.',
    '“Why?” Ms. Voss asked.| Nobody knew.',
    '“It is over. We go home,” she said.| They went.',
    'She said: “It is over.”| They went.',
    '"We lost." |The mayor left.',
    'He works at Acme Inc. in Mistport.| No. 5 is next.',
    'It closed at 5 p.m.| Then it rained...| All went home.',
    'The bill passed (by 12 votes).| (The mayor abstained.)| It is law.',
    'Is it done?!| Yes!',
    'Go to example.org for more.| Bye.',
  ])('%s', (marked) => splits('en', marked))

  it('a mark that was never closed swallows nothing', () => {
    splits('en', '“This is a long speech.| It has a second sentence.')
  })
})

describe('sentences of other languages', () => {
  it.each([
    ['Il est parti. C. Dupont aussi ! Bien.', 3],
    ['यह है। दूसरा।', 2],
    ['هل انتهى؟ نعم.', 2],
    ['ไม่มีจุด', 1],
    ['', 0],
  ])('%s', (block, count) => expect(genericSentences.split(block)).toHaveLength(count))
})

describe('any sentences', () => {
  const alphabet = fc.constantFrom(...'。！？」「『』“”"()（）.!?… \u3000a潮Ａ3,，と他', '\n', '😀', '\uD800')
  const rules = [...Object.values(languages).map((language) => language.sentences), genericSentences]

  it('lie in order and cover all but white space', () => {
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), fc.constantFrom(...rules), (characters, { split }) => {
        const block = characters.join('')
        let end = 0
        for (const span of split(block)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(block.slice(end, span.start).trim()).toBe('')
          end = span.end
        }
        expect(block.slice(end).trim()).toBe('')
      }),
    )
  })

  it.each(['「', '。', '「」', '"', '(', 'a. ', '!', ' ', '『「'])('%s without end is split in one pass', (piece) => {
    const block = piece.repeat(200_000 / piece.length)
    for (const { split } of rules) expect(split(block).at(-1)?.end ?? 0).toBeLessThanOrEqual(block.length)
  })
})
