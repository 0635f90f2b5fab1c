import { describe, expect, it } from 'vitest'
import { findQuoted } from '../../../../src/facts/quotations/spaced/marks.ts'
import { forms } from '../../../../src/languages/en/cues/forms.ts'

const blocksOf = (text: string) => {
  let start = 0
  return text.split('\n').map((line) => {
    const block = { start, end: start + line.length }
    start += line.length + 1
    return block
  })
}

const quoted = (text: string): string[] =>
  findQuoted(
    text,
    blocksOf(text),
    blocksOf(text).map(({ end }) => end),
    forms,
  ).map(({ start, end }) => text.slice(start, end))

describe('quoted words', () => {
  it.each([
    ['curly', 'He said “no” twice.', ['no']],
    ['straight', 'He said "no" twice.', ['no']],
    ['two single ones', "He said ''no'' twice.", ['no']],
    ['British', 'He said ‘no’ twice.', ['no']],
    ['British and straight', "He said 'no' twice.", ['no']],
    ['a plural’s apostrophe inside', 'He said ‘the crews’ boats’ twice.', ['the crews’ boats']],
    ['single ones inside double ones', '“They said ‘no’ to me,” he said.', ['They said ‘no’ to me,']],
    ['straight ones inside straight ones', '"A "b" c," he said.', ['A "b" c,']],
    ['an opening one that closes', 'He said “no,“ and left.', ['no,']],
    ['a mark opened again', '“We go. “We stay,” he said.', ['We go. ', 'We stay,'].map((words) => words.trim())],
    ['words over lines', '“We go.\nWe stay,” he said.', ['We go.\nWe stay,']],
    ['inches', 'It is 12" wide.', []],
    ['apostrophes', 'It’s the crew’s boat of the ’90s.', []],
    ['no words', 'He said “” twice.', []],
  ])('%s', (_, text, words) => {
    expect(quoted(text)).toEqual(words)
  })

  it('that are never closed end with their paragraph', () => {
    expect(quoted('He said “no.\nShe left.')).toEqual(['no.'])
  })

  it('that are never closed go on where somebody speaks of themselves', () => {
    expect(quoted('He said “no.\nI will not go.\nShe left.')).toEqual(['no.\nI will not go.'])
  })
})
