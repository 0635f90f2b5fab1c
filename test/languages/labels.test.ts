import { describe, expect, test } from 'vitest'
import type { FailureCode } from '../../src/errors.ts'
import { languages } from '../../src/languages/index.ts'
import type { Labels } from '../../src/languages/parts/labels.ts'
import { PLAIN_REASONS } from '../../src/model/edit.ts'

const all = Object.values(languages).map((language) => [language.tag, language.labels] as const)
const detail = { limit: 2 * 1024 * 1024, seconds: 30, path: 'a.txt', story: '甲', person: '乙', reason: '4014' }

describe.each(all)('the labels of %s', (_, labels) => {
  test('fit where Discord shows them', () => {
    for (const label of Object.values(labels.buttons)) expect(label.length).toBeLessThanOrEqual(34)
    expect(labels.paste.title.length).toBeLessThanOrEqual(45)
    expect(labels.paste.label.length).toBeLessThanOrEqual(45)
    expect(labels.paste.placeholder.length).toBeLessThanOrEqual(100)
    expect(labels.lists.choosePerson.length).toBeLessThanOrEqual(100)
  })

  test('have a sentence of their own for every failure', () => {
    const sentences = Object.values(labels.failures).map((sentence) => sentence(detail))
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|null|NaN|–|\n/)
      expect(sentence).toMatch(/[.。]$/)
    }
  })

  test('write what a failure tells', () => {
    const told: [FailureCode, string][] = [
      ['too-large', '2 MiB'],
      ['too-slow', '30'],
      ['unknown-story', '甲'],
      ['unknown-person', '乙'],
    ]
    for (const [code, words] of told) expect(labels.failures[code](detail)).toContain(words)
  })

  test('mark what a model made, in no quotation marks', () => {
    expect(labels.said.translated('甲')).toMatch(/^[(（].+[)）].*甲$/)
    expect(labels.said.translated('甲')).not.toMatch(/[「」『』“”"]/)
    expect(labels.lists.foundByModel('◇')).toMatch(/^◇ ./)
    expect(labels.lists.foundByModel('◇').length).toBeLessThan(40)
  })

  test('have a reason of its own for each summary that isn’t a model’s', () => {
    const reasons = Object.values(labels.summary.plain)
    expect(new Set(reasons).size).toBe(PLAIN_REASONS.length)
    for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(80)
  })

  test('write counts with their thousands set apart, and shares of a ceiling', () => {
    const { status } = labels
    for (const text of [status.tokens(1_234_567, 0), status.saved(1, 1_234_567), status.perCall(1_234_567)])
      expect(text).toContain('1,234,567')
    expect(status.guildDay(999, 1000)).toContain('99%')
    expect(status.everyoneDay(1500, 1000)).toContain('150%')
    for (const text of [status.guildDay(1, null), status.everyoneDay(1, null)]) expect(text).not.toMatch(/%|null/)
    for (const text of [status.calls(3, 0), status.calls(3, 2)]) expect(text).toContain('3')
    expect(status.calls(3, 0)).not.toMatch(/[02]/)
    expect(new Set(Object.values(status.endpoint)).size).toBe(3)
  })

  test('write days, and leave what is none', () => {
    expect(labels.said.day('2025-01-21')).toMatch(/21/)
    expect(labels.said.day('soon')).toBe('soon')
  })
})

test('one of a thing and many of it in English', () => {
  const { lists, summary } = languages.en.labels
  expect([lists.quoted(1), lists.quoted(2)]).toEqual(['quoted 1 time', 'quoted 2 times'])
  expect(summary.dropped(1)).toBe('1 statement dropped for want of evidence')
})

test('no language says another’s words', () => {
  const text = ({ failures, ...labels }: Labels): string =>
    JSON.stringify([
      labels,
      Object.values(failures).map((sentence) => sentence({})),
      labels.said.translated(''),
      labels.lists.foundByModel(''),
      Object.values(labels.status).map((said) => (typeof said === 'function' ? said(2 as never, 2 as never) : said)),
    ])
  expect(text(languages.en.labels)).not.toMatch(/\p{Script=Han}/u)
  expect(text(languages['zh-Hant'].labels)).not.toMatch(/[这报说为们个请传机译费输务问]/)
  expect(text(languages['zh-Hans'].labels)).not.toMatch(/[這報說為們個請傳機譯費輸務問]/)
})
