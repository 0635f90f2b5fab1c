import { describe, expect, it } from 'vitest'
import { gendersOf } from '../../../../src/facts/people/spaced/genders.ts'
import { findEntities } from '../../../../src/facts/people/spaced/people.ts'
import { en } from '../../../../src/languages/en/index.ts'
import { documentOf } from '../../../helpers/document.ts'

const genders = (text: string): [string, string][] => {
  const document = documentOf(text)
  return [...gendersOf(document, en, findEntities(document, en))]
}

describe('gendersOf, English', () => {
  it.each([
    ['a polite word', 'Mrs Telsik said no.', [['Telsik', 'female']]],
    ['a title', 'Spokesman Robin Telsik said no.', [['Robin Telsik', 'male']]],
    ['a word behind the name', 'Robin Telsik, an actress, said no.', [['Robin Telsik', 'female']]],
    ['a word of kin', 'His sister Robin Telsik said no.', [['Robin Telsik', 'female']]],
    [
      'a given name',
      'Ada Moss met Tomas Vell, a baker.',
      [
        ['Ada Moss', 'female'],
        ['Tomas Vell', 'male'],
      ],
    ],
    ['a pronoun', 'Robin Telsik said she would stay.', [['Robin Telsik', 'female']]],
  ] as const)('by %s', (_, text, expected) => {
    expect(genders(text)).toEqual(expected)
  })

  it.each([
    ['a name that both bear', 'Robin Telsik said no.'],
    ['pronouns of two in one sentence', 'Robin Telsik told Kim Vell that she would stay.'],
    ['pronouns of both kinds', 'Robin Telsik said she knew him.'],
  ])('not by %s', (_, text) => {
    expect(genders(text)).toEqual([])
  })
})
