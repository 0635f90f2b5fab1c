import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { toSimplified } from '../../../../../src/languages/_shared/chinese/script/toSimplified.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..', '..')

it.each([
  ['霧港市議會通過潮汐電廠案。', '雾港市议会通过潮汐电厂案。'],
  ['他看著著名的乾隆瞭望台，臉乾了。', '他看着著名的乾隆瞭望台，脸干了。'],
  ['後天在裡面發頭髮', '后天在里面发头发'],
])('%s → %s', (text, written) => {
  expect(toSimplified(text)).toBe(written)
})

it.each(['看着著名的乾隆瞭望台，一片狼藉', 'The council agreed.', '他在里面吃面'])('leaves %s', (text) => {
  expect(toSimplified(text)).toBe(text)
})

it('leaves a simplified story as it is', () => {
  const story = readFileSync(join(root, 'src', 'playground', 'stories', 'tidal-plant.zh-Hans.txt'), 'utf8')
  expect(toSimplified(story)).toBe(story)
})
