import { expect, test } from 'vitest'
import { readObject } from '../../../src/llm/openai/json.ts'

test.each([
  ['{"a":1}', { a: 1 }],
  ['  \n{"a":{"b":"}"}}\n', { a: { b: '}' } }],
  ['```json\n{"a":1}\n```', { a: 1 }],
  ['Here: {"a":"\\"}{"} done', { a: '"}{' }],
  ['Not {} but: {"a":1} (or {})', { a: 1 }],
  ['In {braces} first: {"a":1}', { a: 1 }],
  ['<think>{"a":0}</think>{"a":1}', { a: 1 }],
  ['{"a":"</think>"}', { a: '</think>' }],
  ['"text" {"a":1}', { a: 1 }],
])('%s holds an object', (text, value) => {
  expect(readObject(text)).toEqual(value)
})

test.each(['', 'no', '[1,2]', '42', 'null', '"a"', '{"a":1', '{"a":1,,}', '{a:1}', '{'.repeat(50)])(
  '%s holds none',
  (text) => {
    expect(readObject(text)).toBeUndefined()
  },
)

test.each(['__proto__', 'constructor', 'prototype'])('a key %s is dropped, however deep', (key) => {
  const value = readObject(`{"a":[{"${key}":{"x":1},"b":2}]}`)
  expect(value).toEqual({ a: [{ b: 2 }] })
  expect(JSON.stringify(value)).toBe('{"a":[{"b":2}]}')
})

test('endless nesting is no object and no crash', () => {
  expect(readObject(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`)).toBeUndefined()
})

test('a flood of braces ends', () => {
  expect(readObject('{"'.repeat(1_000_000))).toBeUndefined()
})
