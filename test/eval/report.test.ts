import { describe, expect, it } from 'vitest'
import { printed } from './report.ts'

const table = {
  title: 'Stories',
  head: ['', 'en'],
  rows: [
    ['people', '80.0'],
    ['a|b', '–'],
  ],
  notes: ['One.', 'Two.'],
}

describe('a printed table', () => {
  it('has its columns in line', () => {
    expect(printed(table, 'plain').split('\n')).toEqual([
      'Stories',
      '        en',
      'people  80.0',
      'a|b     –',
      'One.',
      'Two.',
    ])
  })

  it('is markdown for the documentation, with bars escaped', () => {
    expect(printed(table, 'markdown').split('\n')).toEqual([
      '### Stories',
      '',
      '|        | en   |',
      '| ------ | ---: |',
      '| people | 80.0 |',
      '| a\\|b   | –    |',
      '',
      'One. Two.',
    ])
  })
})
