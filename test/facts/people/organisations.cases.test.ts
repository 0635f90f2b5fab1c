import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/facts/people/people.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import { organisationCases } from '../../languages/zh-Hant/organisations.cases.ts'
import { documentOf } from './documentOf.ts'

for (const [group, cases] of Object.entries(organisationCases)) {
  describe(`organisations, zh-Hant: ${group}`, () => {
    it.each(cases)('$text', ({ text, organisations }) => {
      const found = findEntities(documentOf(text), zhHant).organisations
      expect(found.map(({ name, aliases }) => [name, ...aliases].join('='))).toEqual(organisations)
    })
  })
}
