import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../../src/facts/people/particle/people.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import { organisationCases } from '../../../languages/ja/organisations.cases.ts'
import { documentOf } from '../documentOf.ts'

for (const [group, cases] of Object.entries(organisationCases)) {
  describe(`organisations, ja: ${group}`, () => {
    it.each(cases)('$text', ({ text, organisations }) => {
      const found = findEntities(documentOf(text), ja).organisations
      expect(found.map(({ name, aliases }) => [name, ...aliases].join('='))).toEqual(organisations)
    })
  })
}
