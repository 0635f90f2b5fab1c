import { describe, expect, it } from 'vitest'
import { findQuoted } from '../../../src/facts/quotations/marks.ts'

const pairs = [
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
] as const

const wordsIn = (text: string): string[] => {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return findQuoted(text, blocks, pairs, '、，').map((quoted) => text.slice(quoted.start, quoted.end))
}

describe('quoted stretches', () => {
  it.each([
    ['a pair', '他說「好」了', ['好']],
    ['two pairs', '「好」「不好」', ['好', '不好']],
    ['only the outermost', '「他說『好』」', ['他說『好』']],
    ['the same mark inside', '「他說「好」」了', ['他說「好」']],
    ['opened again before it is closed', '「風大、「浪高」', ['風大', '浪高']],
    ['never closed', '他說「好\n然後走了', ['好']],
    ['closed in a later line', '他說「好\n不好」', ['好\n不好']],
    ['opened in a later line before it is closed', '他說「好\n她說「不好」', ['好', '不好']],
    ['a closing mark alone', '好」了', []],
    ['an empty pair', '「」', []],
    ['marks that are the same', '"好"與"不好"', ['好', '不好']],
    ['half of two that are the same', '5" 的管子', []],
    ['a mark inside another kind', '『「好』」', ['「好']],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})
