import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/facts/people/people.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import type { Person } from '../../../src/model/person.ts'
import { abroad } from '../../languages/zh-Hant/passages/abroad.cases.ts'
import { county } from '../../languages/zh-Hant/passages/county.cases.ts'
import { harbour } from '../../languages/zh-Hant/passages/harbour.cases.ts'
import { season } from '../../languages/zh-Hant/passages/season.cases.ts'
import { trades } from '../../languages/zh-Hant/passages/trades.cases.ts'
import { documentOf } from './documentOf.ts'

const formsOf = ({ name, aliases }: Person): string => [name, ...aliases].sort().join('=')

/** Each role with each form of its bearer; where organisation and title part is not asked here. */
const rolesOf = ({ name, aliases, roles }: Person): string[] =>
  [name, ...aliases].flatMap((form) => roles.map(({ title, organisation }) => `${form}: ${organisation ?? ''}${title}`))

describe.each(Object.entries({ harbour, county, season, abroad, trades }))(
  'people in short stories, zh-Hant: %s',
  (_, passages) => {
    it.each(passages)('$text', ({ text, people, roles }) => {
      const found = findEntities(documentOf(text), zhHant).people
      expect(found.map(formsOf).sort()).toEqual(people.map((one) => one.split('=').sort().join('=')).sort())
      expect(found.flatMap(rolesOf)).toEqual(expect.arrayContaining(roles.map((role) => role.replace('|', ''))))
    })
  },
)
