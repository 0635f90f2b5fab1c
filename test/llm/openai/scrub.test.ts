import { expect, test } from 'vitest'
import { brief, withoutContent, withoutKey } from '../../../src/llm/openai/scrub.ts'

const KEY = 'sk-proj-Qm7tWz3LrX9bVn2Kd8'

test.each([
  [`Incorrect API key provided: ${KEY}.`, 'Incorrect API key provided: [key].'],
  ['Incorrect API key provided: sk-pr****************2Kd8.', 'Incorrect API key provided: [key].'],
  ['It begins with sk-proj-Qm7 and ends with n2Kd8', 'It begins with … and ends with …'],
  ['Rate limit reached.', 'Rate limit reached.'],
])('%s is shown without the key', (message, shown) => {
  expect(withoutKey(message, KEY)).toBe(shown)
})

test('a word in place of a key is taken out as a whole alone', () => {
  expect(withoutKey('the tool none has no schema', 'none')).toBe('the tool [key] has no schema')
})

test('what is repeated of the content is taken out, the rest stays', () => {
  const content = '灣岸市長林渡川週二宣布，市府將整修舊碼頭。 The mayor of Wan’an spoke.'
  expect(withoutContent('bad input: 林渡川週二宣布，市府將整修舊碼頭。 at 3', content)).toBe('bad input: …at 3')
  expect(withoutContent('bad input: \\u6797\\u6e21\\u5ddd', content)).toBe('bad input: …')
  expect(withoutContent('值 整修舊碼頭 不合', content)).toBe('值 … 不合')
  expect(withoutContent('不整修', content)).toBe('不整修')
  expect(withoutContent('The model\n is  busy', content)).toBe('The model is busy')
})

test('a flood is cut before it is looked at', () => {
  expect(withoutContent('x'.repeat(1_000_000), 'y').length).toBeLessThanOrEqual(500)
  expect(brief('x'.repeat(500))).toHaveLength(201)
})
