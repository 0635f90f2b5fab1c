import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/facts/people/people.ts'
import { zhHans } from '../../../src/languages/zh-Hans/index.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import type { Person } from '../../../src/model/person.ts'
import { peopleCases as hans } from '../../languages/zh-Hans/people.cases.ts'
import { peopleCases as hant } from '../../languages/zh-Hant/people.cases.ts'
import { documentOf } from './documentOf.ts'

const named = ({ name, aliases }: Person): string => [name, ...aliases].join('=')

const rolesOf = ({ name, roles }: Person): string[] =>
  roles.map(({ title, organisation }) => `${name}: ${organisation ?? ''}|${title}`)

const groups = [
  ...Object.entries(hant).map(([group, cases]) => ({ group, cases, pack: zhHant, tag: zhHant.tag })),
  ...Object.entries(hans).map(([group, cases]) => ({ group, cases, pack: zhHans, tag: zhHans.tag })),
]

describe.each(groups)('people, $tag: $group', ({ cases, pack }) => {
  it.each(cases)('$text', ({ text, people, roles }) => {
    const found = findEntities(documentOf(text), pack).people
    expect(found.map(named)).toEqual(people)
    if (roles) expect(found.flatMap(rolesOf)).toEqual(roles)
  })
})
