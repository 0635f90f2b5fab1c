import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Reply } from '../../../src/model/reply.ts'
import { isSound } from '../../../src/text/spans.ts'
import { gated } from './gate.ts'
import { linesOf } from './sceneOf.ts'

const STORY = [
  '灣岸市長林渡川（Lin Duchuan）週二說：「碼頭是這座城市的大門。」',
  '市府將投入3億元，工程約需18個月，佔地12公頃。',
  '議員白露批評這是「開倒車」，要求先公布\uD83D\uDE00審查報告。',
].join('\n')

const document = linesOf(STORY, 'zh-Hant')

/** Pieces of the story and of markup, in any order: nearer to what a model says than letters at random. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '市長',
        '林渡川',
        '說',
        '「',
        '」',
        '3億元',
        '碼頭',
        "'",
        '‘',
        '’',
        '"',
        '<@1>',
        '\uD83D',
        '万',
        '。',
        ' ',
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
)
const sentences = fc.array(fc.oneof(fc.integer({ min: -2, max: 6 }), fc.double()), { maxLength: 5 })
const statement = fc.record({ text: words, sentences })
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 })
const kind = fc.constantFrom<'person' | 'organisation'>('person', 'organisation')
const reply: fc.Arbitrary<Reply> = fc.record({
  headline: statement,
  brief: fc.array(statement, { maxLength: 12 }),
  keyFigures: list(fc.oneof(words, fc.constantFrom('f1', 'n1'))),
  confirmed: list(fc.oneof(words, fc.constantFrom('p1', 'f1'))),
  people: list(
    fc.record({ name: words, kind, aliases: list(words), title: words, organisation: fc.constant(null), sentences }),
  ),
  figures: list(fc.record({ words, subject: words, sentence: fc.integer({ min: -1, max: 5 }) })),
  quotations: list(fc.record({ speaker: words, words, cue: fc.option(words), sentences })),
  disputes: list(fc.record({ by: words, against: words, words, sentences })),
  names: list(fc.record({ written: words, original: words })),
  translations: list(fc.record({ quotation: fc.oneof(words, fc.constantFrom('q1', 'n1')), text: words })),
})

it('whatever a reply says, the gate answers, and its spans are the article’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      reply,
      fc.constantFrom('zh-Hant' as const, 'en' as const, 'ja' as const),
      async (said, language) => {
        const grounded = await gated(document, said, language)
        expect(grounded.sentences).toHaveLength(said.brief.length)
        for (const sentence of grounded.sentences) {
          expect(sentence?.spans.every((span) => isSound(STORY, span)) ?? true).toBe(true)
          expect(sentence?.text.isWellFormed() ?? true).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})

it('keeps the places of a brief that is far too long', async () => {
  const brief = Array.from({ length: 1000 }, (_, index) => ({
    text: `市府將投入3億元${'「'.repeat(400)}${index}`,
    sentences: [2],
  }))
  const { sentences, faults } = await gated(document, { brief }, 'zh-Hant')
  expect(sentences.filter((one) => one !== null)).toEqual([])
  expect(faults.length).toBeLessThanOrEqual(brief.length + 1)
})
