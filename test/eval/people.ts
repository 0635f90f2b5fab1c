import type { Person } from '../../src/model/person.ts'
import { owed, type Scored } from './counts.ts'
import type { Gold, GoldPerson } from './gold.ts'
import { namesOf, pair, sameName, squeeze } from './match.ts'

const hasRole = (gold: GoldPerson, person: Person | undefined): boolean => {
  const said = (person?.roles ?? []).map((role) => squeeze(`${role.organisation ?? ''}${role.title}`)).join('|')
  return (gold.role_any ?? []).some((role) => said.includes(squeeze(role)))
}

const missedAliases = (gold: GoldPerson, person: Person | undefined): string[] =>
  (gold.aliases ?? []).filter((alias) => !person || !namesOf(person).includes(squeeze(alias)))

/** People, their roles and their other names. */
export const scorePeople = (gold: Gold, people: readonly Person[]): Scored => {
  const golds = gold.people
  if (!golds) return { counts: {}, misses: [] }
  const { byGold, used } = pair(golds, people, (a, b) => Number(sameName(namesOf(a), namesOf(b))))
  const partner = (index: number) => people[byGold.get(index)?.index ?? -1]
  const withRole = golds
    .map((one, index) => ({ one, person: partner(index) }))
    .filter(({ one }) => one.role_any?.length)
  const roleMisses = withRole.filter(({ one, person }) => !hasRole(one, person))
  const aliasCount = golds.reduce((sum, one) => sum + (one.aliases?.length ?? 0), 0)
  const aliasMisses = golds.flatMap((one, index) =>
    missedAliases(one, partner(index)).map((alias) => `alias missed: ${one.name} = ${alias}`),
  )
  return {
    counts: {
      people: { hit: byGold.size, gold: golds.length, given: people.length },
      roles: owed(withRole.length - roleMisses.length, withRole.length),
      aliases: owed(aliasCount - aliasMisses.length, aliasCount),
    },
    misses: [
      ...golds.filter((_, index) => !byGold.has(index)).map((one) => `person missed: ${one.name}`),
      ...people.filter((_, index) => !used.has(index)).map((one) => `person invented: ${one.name}`),
      ...roleMisses.map(({ one }) => `role missed: ${one.name} ${one.role_any?.[0]}`),
      ...aliasMisses,
    ],
  }
}
