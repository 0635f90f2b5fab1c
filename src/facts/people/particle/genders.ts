import type { ParticlePack } from '../../../languages/pack.ts'
import type { Gender, PersonWord } from '../../../languages/parts/names.ts'
import type { Document } from '../../../model/document.ts'
import type { Person } from '../../../model/person.ts'
import type { Entities } from '../people.ts'

const MOST_LETTERS = 8

/** What the longest fitting word tells. */
const told = (words: readonly PersonWord[], fits: (word: string) => boolean): Gender | null =>
  words.filter(({ word }) => fits(word)).sort((a, b) => b.word.length - a.word.length)[0]?.gender ?? null

/** What a form's own letters tell: its given name, or the last letter of a native one. */
const byForm = ({ names }: ParticlePack, form: string): Gender | null => {
  const parts = form.split(names.scripts.partMarks).filter((part) => part !== '')
  const given = parts.length > 1 ? names.sound.given.get(parts[0] ?? '') : undefined
  if (given !== undefined) return given
  const whole = form.length > 2 && names.scripts.han.test(form.charAt(0))
  return whole ? (names.native.genderEnds.get(form.slice(-1)) ?? null) : null
}

/** What the article's words tell: roles, and words right before or after a mention. */
const byWords = (document: Document, { titles }: ParticlePack, person: Person): (Gender | null)[] => [
  ...person.roles.map(({ title }) => told(titles.gendered, (word) => title.endsWith(word))),
  ...person.mentions.map(({ end }) => {
    const after = document.text.slice(end, end + MOST_LETTERS)
    return told(titles.gendered, (word) => word.length > 1 && after.startsWith(word))
  }),
]

const agreed = (votes: readonly (Gender | null)[]): Gender | undefined => {
  const [gender, ...others] = new Set(votes.filter((vote) => vote !== null))
  return others.length === 0 ? gender : undefined
}

/** The gender of each person, by canonical name, where the article's words or else the name itself tells it; others are absent. */
export const gendersOf = (document: Document, pack: ParticlePack, entities: Entities): ReadonlyMap<string, Gender> => {
  const genders = new Map<string, Gender>()
  for (const person of entities.people) {
    const forms = [person.name, ...person.aliases].map((form) => byForm(pack, form))
    const gender = agreed(byWords(document, pack, person)) ?? agreed(forms)
    if (gender) genders.set(person.name, gender)
  }
  return genders
}
