import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/particle/people.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import type { Person } from '../../../../src/model/person.ts'
import { abroad, home, mixed } from '../../../languages/ja/peoplePassages.cases.ts'
import { documentOf } from '../documentOf.ts'

const sorted = (forms: readonly string[]): string => forms.toSorted().join('=')

const formsOf = ({ name, aliases }: Person): string => sorted([name, ...aliases])

/** Each role with each form of its bearer; where organisation and title part is not asked here. */
const rolesOf = ({ name, aliases, roles }: Person): string[] =>
  [name, ...aliases].flatMap((form) => roles.map(({ title, organisation }) => `${form}: ${organisation ?? ''}${title}`))

describe.each(Object.entries({ home, mixed, abroad }))('people in short stories, ja: %s', (_, passages) => {
  it.each(passages)('$text', ({ text, people, roles }) => {
    const found = findEntities(documentOf(text), ja).people
    expect(found.map(formsOf).toSorted()).toEqual(people.map((one) => sorted(one.split('='))).toSorted())
    expect(found.flatMap(rolesOf)).toEqual(expect.arrayContaining(roles.map((role) => role.replace('|', ''))))
  })
})
