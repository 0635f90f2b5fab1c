import type { Facts } from '../../../model/facts.ts'

export type Fold = (text: string) => string

/** The names of the ledger, folded. */
export interface NameLedger {
  /** Every form of everybody and everything that is named, and what is said to hold of whom. */
  readonly forms: ReadonlySet<string>
  /** The forms of people, one list a person. */
  readonly people: readonly (readonly string[])[]
  /** The names of bodies, which short forms are drawn from. */
  readonly bodies: readonly string[]
}

const known = new WeakMap<Facts, NameLedger>()

const read = ({ people, organisations, quotations, figures }: Facts, fold: Fold): NameLedger => {
  const persons = people.map(({ name, aliases }) => [name, ...aliases].map(fold))
  const roles = people.flatMap((person) => person.roles.flatMap(({ organisation }) => organisation ?? []))
  const bodies = [...organisations.flatMap(({ name, aliases }) => [name, ...aliases]), ...roles].map(fold)
  const others = [...quotations.map(({ speaker }) => speaker), ...figures.flatMap(({ subject }) => subject ?? [])]
  return { forms: new Set([...persons.flat(), ...bodies, ...others.map(fold)]), people: persons, bodies }
}

/** The ledger ready for look-ups, made once for these facts. */
export const ledgerOf = (facts: Facts, fold: Fold): NameLedger => {
  const ledger = known.get(facts) ?? read(facts, fold)
  known.set(facts, ledger)
  return ledger
}
