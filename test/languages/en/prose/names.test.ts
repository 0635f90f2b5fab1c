import { expect, test } from 'vitest'
import { properNouns } from '../../../../src/languages/en/prose/names.ts'
import { naming } from '../../../../src/languages/en/prose/naming.ts'
import { isSound } from '../../../../src/text/spans.ts'

const namesIn = (text: string): string[] => properNouns(text).map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'Harbour chief Ada Moss said on Monday that Moorfield Bank will buy Apple.',
    ['Ada Moss', 'Moorfield Bank', 'Apple'],
  ],
  ['U.S. President Donald J. Trump met the mayor of Mistport.', ['U.S.', 'Donald J. Trump', 'Mistport']],
  ['U.S. Secretary of State Anna Moss met the Japanese Prime Minister.', ['U.S.', 'Anna Moss', 'Japanese']],
  ['The Ministry of Finance answered.', ['Ministry of Finance']],
  ['Apple unveils a new iPhone in March', ['Apple', 'iPhone']],
  ['Prosecutors charged Ada Moss of Mistport.', ['Ada Moss', 'Mistport']],
  ['“We agree,” Mr. Talmerin said.', ['Talmerin']],
  ['French police arrested Yusuf al-Masri in Paris', ['French', 'Yusuf al-Masri', 'Paris']],
  ['Frost said the plan was dead.', ['Frost']],
  ['Anna Moss Vows to Close Mistport Harbour Plant', ['Anna Moss', 'Mistport']],
])('%s names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Officials Say New Plan Will Help Local Schools'],
  ['The president, the government and the police met on Tuesday in March.'],
  ['However, shares fell after Christmas, and the CEO spoke of AI and GDP.'],
  ['Prosecutors said I was wrong. Nobody answered.'],
  ['It costs 12 million New Taiwan dollars.'],
  ['Police said so, everyone said so, and critics said no.'],
  ['Won’t anyone listen? They’ve tried.'],
  [''],
])('%s names nobody', (text) => {
  expect(namesIn(text)).toEqual([])
})

test.each([['Aa '.repeat(600)], ['A.'.repeat(600)], ['É\uD83C Ada 🌊Moss'], ['’s ’s']])(
  'spans lie in a text of any make: %#',
  (text) => {
    for (const span of properNouns(text)) expect(isSound(text, span)).toBe(true)
  },
)

test.each([
  ['Japanese', 'JP'],
  ['American', 'US'],
  ['UK', 'GB'],
  ['Burmese', 'MM'],
])('%s stands for %s', (name, code) => {
  expect(naming.regionsIn(naming.fold(name))).toEqual([code])
})

test.each([
  ['Parisian', 'Paris'],
  ['Brazilians', 'Brazil'],
  ['ministries', 'ministries'],
])('%s is kin to %s', (one, other) => {
  expect(naming.stem(naming.fold(one))).toBe(naming.stem(naming.fold(other)))
})

test('Martin is not kin to Martha', () => {
  expect(naming.stem('martin')).not.toBe(naming.stem('martha'))
})

test.each([
  ['Supreme Court', true],
  ['Finance Ministry', true],
  ['White House', false],
  ['Moorfield Bank', false],
])('%s tells only a kind: %s', (name, is) => {
  expect(naming.isGeneric(name)).toBe(is)
})
