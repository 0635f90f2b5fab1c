import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/particle/people.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import type { Person } from '../../../../src/model/person.ts'
import { peopleCases } from '../../../languages/ja/people.cases.ts'
import { documentOf } from '../documentOf.ts'

const named = ({ name, aliases }: Person): string => [name, ...aliases].join('=')

const rolesOf = ({ name, roles }: Person): string[] =>
  roles.map(({ title, organisation }) => `${name}: ${organisation ?? ''}|${title}`)

for (const [group, cases] of Object.entries(peopleCases)) {
  describe(`people, ja: ${group}`, () => {
    it.each(cases)('$text', ({ text, people, roles }) => {
      const found = findEntities(documentOf(text), ja).people
      expect(found.map(named)).toEqual(people)
      if (roles) expect(found.flatMap(rolesOf)).toEqual(roles)
    })
  })
}
