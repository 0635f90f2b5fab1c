import { describe, expect, it } from 'vitest'
import { mendMarks } from '../../../src/facts/quotations/mend.ts'
import { zhHans } from '../../../src/languages/zh-Hans/index.ts'

/** The text with its marks mended, each line a block. */
const mended = (text: string): string => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
  return mendMarks(text, blocks, zhHans.cues.marks)
}

describe('marks of two kinds around one stretch', () => {
  it.each([
    ['问题是："您赞成吗？“', '问题是：“您赞成吗？”'],
    ['他说，“结果将说明一切。“', '他说，“结果将说明一切。”'],
    ['"工期还得延长。“苏映雪说。', '“工期还得延长。”苏映雪说。'],
    ['"船票太贵，“林渡川说。', '“船票太贵，”林渡川说。'],
    ['“船票太贵。"林渡川说。', '“船票太贵。”林渡川说。'],
    ['"我们很穷，但有自尊。\n我们可以等。“', '“我们很穷，但有自尊。\n我们可以等。”'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toBe(expected)
  })

  it.each([
    '他说：“好。”她问：“真的？”',
    '"好"和"坏"',
    '所谓“三步走”方案，',
    '「好」與『壞』',
    '"他说，“好”，又走了。"',
    '没有标记。',
    '',
  ])('leaves %s alone', (text) => {
    expect(mended(text)).toBe(text)
  })
})
