import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRulesBriefer } from '../../src/brief/rules.ts'
import { basicsOf } from '../../src/languages/index.ts'
import { aDocument, noFacts } from '../helpers/reading.ts'

const briefer = createRulesBriefer(basicsOf)

const line = fc
  .array(
    fc.constantFrom('碼頭', '。', '「', '」', '，', ' ', '他說', 'pier', '. ', '3億元', '👩‍👩‍👧‍👦', '\ud83d', '、'),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

const story = fc.record({
  text: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
  title: fc.option(line),
  language: fc.constantFrom('zh-Hant', 'zh-Hans', 'en', 'ja', 'th', 'und'),
})

describe('any brief', () => {
  it('stands on the text to the letter, in its order, five sentences at most, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (changes) => {
        const document = aDocument(changes)
        const { sentences } = await briefer.brief(document, noFacts)
        const starts = sentences.map((one) => one.spans[0]?.start ?? -1)
        expect(sentences.length).toBeLessThanOrEqual(5)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(new Set(sentences.map((one) => one.text)).size).toBe(sentences.length)
        for (const { text, spans } of sentences)
          expect(spans.map(({ start, end }) => document.text.slice(start, end))).toEqual([text])
      }),
      { seed: 20260918, numRuns: 300 },
    )
  })
})
