import type { HanPack } from '../../languages/pack.ts'
import type { Gender, PersonWord } from '../../languages/parts/names.ts'
import type { Document } from '../../model/document.ts'
import type { Person } from '../../model/person.ts'
import type { Entities } from './people.ts'

type Fits = (text: string, word: string) => boolean

const starts: Fits = (text, word) => text.startsWith(word)
const ends: Fits = (text, word) => text.endsWith(word)
/** A given name may end in 男 or 女 too, so that a single character tells only after a bare surname. */
const endsForm: Fits = (form, word) => form.endsWith(word) && (word.length > 1 || form.length === 2)

const told = (words: readonly PersonWord[], text: string, fits: Fits): Gender | null => {
  const fitting = words.filter(({ word, gender }) => gender && fits(text, word))
  return fitting.sort((a, b) => b.word.length - a.word.length)[0]?.gender ?? null
}

const REACH = 4

/** What a person's own forms and titles tell, and a polite word after a mention: 男友 after one is somebody else's. */
const votes = (document: Document, { titles }: HanPack, person: Person): (Gender | null)[] => [
  ...[person.name, ...person.aliases].map((form) => told([...titles.gendered, ...titles.honorifics], form, endsForm)),
  ...person.roles.map((role) => told(titles.gendered, role.title, ends)),
  ...person.mentions.map(({ end }) => told(titles.honorifics, document.text.slice(end, end + REACH), starts)),
]

/** The gender of each person, by canonical name, where the article's words tell it (先生, 女子, 妻子); others are absent. */
export const gendersOf = (document: Document, pack: HanPack, entities: Entities): ReadonlyMap<string, Gender> => {
  const genders = new Map<string, Gender>()
  for (const person of entities.people) {
    const voted = new Set(votes(document, pack, person).filter((gender) => gender !== null))
    const [gender] = voted
    if (gender && voted.size === 1) genders.set(person.name, gender)
  }
  return genders
}
