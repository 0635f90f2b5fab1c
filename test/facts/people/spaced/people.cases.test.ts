import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/spaced/people.ts'
import { en } from '../../../../src/languages/en/index.ts'
import type { Person } from '../../../../src/model/person.ts'
import { documentOf } from '../../../helpers/document.ts'
import { organisationCases } from '../../../languages/en/organisations.cases.ts'
import { nobodyCases, peopleCases } from '../../../languages/en/people.cases.ts'

const named = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string =>
  [name, ...aliases].join('=')

const rolesOf = ({ name, roles }: Person): string[] =>
  roles.map(({ title, organisation }) => `${name}: ${organisation ?? ''}|${title}`)

for (const [group, cases] of Object.entries(peopleCases)) {
  describe(`people, en: ${group}`, () => {
    it.each(cases)('$text', ({ text, people, roles }) => {
      const found = findEntities(documentOf(text), en).people
      expect(found.map(named)).toEqual(people)
      if (roles) expect(found.flatMap(rolesOf)).toEqual(roles)
    })
  })
}

for (const [group, texts] of Object.entries(nobodyCases)) {
  describe(`nobody, en: ${group}`, () => {
    it.each(texts)('%s', (text) => {
      expect(findEntities(documentOf(text), en).people.map(named)).toEqual([])
    })
  })
}

for (const [group, cases] of Object.entries(organisationCases)) {
  describe(`organisations, en: ${group}`, () => {
    it.each(cases)('$text', ({ text, organisations }) => {
      expect(findEntities(documentOf(text), en).organisations.map(named)).toEqual(organisations)
    })
  })
}
