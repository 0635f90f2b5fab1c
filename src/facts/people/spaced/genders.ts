import type { SpacedPack } from '../../../languages/pack.ts'
import type { Gender } from '../../../languages/parts/names.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { Person } from '../../../model/person.ts'
import type { Span } from '../../../model/span.ts'
import { sentenceAt } from '../../../text/spans.ts'
import { wordAfter, wordsIn, wordsOf } from '../../words.ts'
import type { Entities } from '../people.ts'
import { mentionsOf } from '../resolve.ts'

type Vote = Gender | null | undefined

/** What a polite word or a word of kin right before a mention tells: Mrs Moss, his sister Ada. */
const wordBefore = (document: Document, pack: SpacedPack, { start }: Span): Vote => {
  const words = wordsOf(document, pack.words)
  const at = wordAfter(words, start)
  const word = words[at - 1]?.text.toLowerCase() ?? ''
  const { honorifics, kin, genderedNouns } = pack.titles
  return honorifics.get(word) ?? kin.get(word) ?? genderedNouns.get(word)
}

const givenName = ({ names }: SpacedPack, { name, aliases }: Person): Vote => {
  const whole = [name, ...aliases].filter((form) => form.includes(' ')).sort((a, b) => b.length - a.length)[0] ?? name
  const [first = ''] = whole.split(' ')
  return names.given.get(first) ?? names.given.get(first.split('-')[0] ?? '')
}

const title = ({ titles }: SpacedPack, { roles }: Person): Vote[] =>
  roles.map((role) => {
    const head = role.title.toLowerCase().split(' ').at(-1) ?? ''
    return titles.genderedNouns.get(head) ?? titles.kin.get(head)
  })

/** The sentences that name one person once, by the start of the mention. */
const lonelySentences = (document: Document, entities: Entities): ReadonlyMap<number, Sentence> => {
  const people = mentionsOf(entities).filter(({ entity }) => entity.kind === 'person')
  const bySentence = Map.groupBy(people, ({ start }) => sentenceAt(document, start))
  const lonely = new Map<number, Sentence>()
  for (const [sentence, [mention, another]] of bySentence)
    if (sentence && mention && !another) lonely.set(mention.start, sentence)
  return lonely
}

/** What the pronouns behind a mention tell, where its sentence names nobody else. */
const pronounAfter = (document: Document, pack: SpacedPack, mention: Span, sentence: Sentence | undefined): Vote => {
  if (!sentence) return null
  const after = wordsIn(wordsOf(document, pack.words), { start: mention.end, end: sentence.end })
  const told = new Set(after.map(({ text }) => pack.titles.pronouns.get(text.toLowerCase())).filter(Boolean))
  const [gender] = told
  return told.size === 1 ? gender : null
}

/** The one gender that most of the votes give; none where they are even. */
const winner = (votes: readonly Vote[]): Gender | undefined => {
  const count = (gender: Gender): number => votes.filter((vote) => vote === gender).length
  const difference = count('male') - count('female')
  return difference === 0 ? undefined : difference > 0 ? 'male' : 'female'
}

type Lonely = ReadonlyMap<number, Sentence>

/** The surest voice first: polite words and titles, the given name, the pronouns of the text. */
const genderOf = (document: Document, pack: SpacedPack, lonely: Lonely, person: Person): Gender | undefined =>
  winner([...person.mentions.map((mention) => wordBefore(document, pack, mention)), ...title(pack, person)]) ??
  winner([givenName(pack, person)]) ??
  winner(person.mentions.map((mention) => pronounAfter(document, pack, mention, lonely.get(mention.start))))

/** The gender of each person, by canonical name, where title, given name or pronouns tell it; others are absent. */
export const gendersOf = (document: Document, pack: SpacedPack, entities: Entities): ReadonlyMap<string, Gender> => {
  const lonely = lonelySentences(document, entities)
  const genders = new Map<string, Gender>()
  for (const person of entities.people) {
    const gender = genderOf(document, pack, lonely, person)
    if (gender) genders.set(person.name, gender)
  }
  return genders
}
