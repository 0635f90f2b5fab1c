import { expect, test } from 'vitest'
import { partsOf } from '../../src/editor/parts.ts'
import { contentOf } from '../../src/editor/prompt.ts'
import { tokensOf } from '../../src/editor/tokens.ts'
import type { Facts } from '../../src/model/facts.ts'
import { aDocument } from '../helpers/reading.ts'

const none: Facts = { people: [], organisations: [], figures: [], quotations: [], disputes: [] }

const paragraph = (number: number): string => `第${number}段的第一句說碼頭。第${number}段的第二句說電廠。`
const article = (paragraphs: number) =>
  aDocument({ text: Array.from({ length: paragraphs }, (_, index) => paragraph(index + 1)).join('\n') })

test('an article that fits is one part', () => {
  expect(partsOf(article(3), none, 10_000)).toEqual([{ from: 0, to: 6 }])
})

test('a longer one is cut between paragraphs, and no sentence is lost or read twice', () => {
  const document = article(12)
  const room = 150
  const parts = partsOf(document, none, room) ?? []
  expect(parts.length).toBeGreaterThan(2)
  expect(parts[0]?.from).toBe(0)
  expect(parts.at(-1)?.to).toBe(24)
  for (const [index, part] of parts.entries()) {
    expect(part.from % 2).toBe(0)
    expect(part.from).toBe(parts[index - 1]?.to ?? 0)
    expect(tokensOf(contentOf(document, none, part))).toBeLessThanOrEqual(room)
  }
})

test('a paragraph that is longer than the room is cut between its sentences', () => {
  const document = aDocument({ text: '碼頭修好了。'.repeat(60) })
  const parts = partsOf(document, none, 200) ?? []
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.at(-1)?.to).toBe(60)
})

test.each([
  ['a sentence that fits nowhere', aDocument({ text: `${'碼'.repeat(900)}。` }), 300],
  ['an article of too many parts', article(400), 200],
  [
    'a text of megabytes',
    aDocument({ text: '碼頭修好了。\n'.repeat(100_000).trim(), blocks: [], sentences: [] }),
    8_000,
  ],
  ['nothing at all', aDocument({ text: '', blocks: [], sentences: [] }), 8_000],
])('%s is not asked about', (_, document, room) => {
  expect(partsOf(document, none, room)).toBeUndefined()
})
