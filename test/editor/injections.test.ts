import { expect, test } from 'vitest'
import { contentOf, instructionsOf } from '../../src/editor/prompt.ts'
import type { Facts } from '../../src/model/facts.ts'
import { injections } from '../facts/grounding/injections.ts'
import { documentOf } from '../helpers/document.ts'

const none: Facts = { people: [], organisations: [], figures: [], quotations: [], disputes: [] }
const asked = { wanted: 'reading', called: 'English', foreign: false, sentences: 5 } as const

test('there are twenty of them, in Chinese and in English', () => {
  expect(injections.length).toBeGreaterThanOrEqual(20)
  expect([...new Set(injections.map(({ language }) => language))]).toEqual(expect.arrayContaining(['zh-Hant', 'en']))
})

test.each(injections)(
  '$language $name: the order stays inside the fence, a numbered line of the article',
  ({ title, text }) => {
    const document = documentOf(text, { title })
    const lines = contentOf(document, none, { from: 0, to: document.sentences.length }).split('\n')
    const [begin] = lines
    const mark = /^<<<BEGIN ARTICLE ([0-9a-f]{16})>>>$/.exec(begin ?? '')?.[1] ?? 'none'
    expect(lines.filter((line) => line.includes(mark))).toEqual([begin, `<<<END ARTICLE ${mark}>>>`])
    expect(lines.at(-1)).toBe(`<<<END ARTICLE ${mark}>>>`)
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^\[(?:\d+|title|publisher|byline|date)\] /)
    expect(lines.slice(1, -1).filter((line) => /^\[\d+\]/.test(line)).length).toBe(document.sentences.length)
    expect(instructionsOf(asked)).not.toContain(title)
  },
)
