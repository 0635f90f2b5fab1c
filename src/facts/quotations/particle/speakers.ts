import type { Gender } from '../../../languages/parts/names.ts'
import type { ParticleCueRules } from '../../../languages/parts/particle/cues.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { SpeakerKind } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Entities } from '../../people/people.ts'
import { type EntityRef, type Mention, mentionBefore, mentionsIn } from '../../people/resolve.ts'
import { holdersOf } from '../offices.ts'
import type { Focus, Speaker } from './focus.ts'
import { headOf, phraseBefore, type Run } from './phrases.ts'
import { spanOf, type Unit } from './units.ts'
import type { View } from './view.ts'

/** What a document's speech is looked for with. */
export interface Search {
  readonly view: View
  readonly words: readonly Word[]
  readonly rules: ParticleCueRules
  readonly entities: Entities
  readonly focus: Focus
  /** The gender of people, by canonical name, as far as the text or the name tells it. */
  readonly genders: ReadonlyMap<string, Gender>
  /** The day of the article, YYYY-MM-DD. */
  readonly today: string | null
}

/** How many names of one phrase are tried. */
const TRIES = 6
/** How far back a name may stand that nothing but a pronoun points to, in UTF-16 units. */
const FARTHEST = 300

const wordsOf = (units: readonly Unit[], { from, to }: Run): string =>
  units
    .slice(from, to)
    .map(({ text }) => text)
    .join('')

const named = (entity: EntityRef, text: string, rest: string, { speakers }: ParticleCueRules): Speaker => {
  const isPaper = speakers.papers.test(entity.name) || speakers.papers.test(rest)
  const kind: SpeakerKind = entity.kind === 'person' ? 'person' : isPaper ? 'publication' : 'organisation'
  return { name: entity.name, text, kind, person: kind === 'person' }
}

/** The entity that a phrase is about: its name stands at the end, with nothing but titles behind it. */
const byName = ({ view, entities, rules }: Search, span: Span, text: string): Speaker | null => {
  const { afterPerson, afterBody } = rules.speakers
  const fits = ({ entity, start, end }: Mention): boolean => {
    if (view.masked.charAt(start) !== view.text.charAt(start) && /[\uE001-\uE003]/u.test(view.masked.charAt(start)))
      return false
    const rest = restOf(view, end, span.end)
    return rest === '' || (entity.kind === 'person' ? afterPerson : afterBody).test(rest)
  }
  const found = mentionsIn(entities, span).slice(-TRIES).findLast(fits)
  return found ? named(found.entity, text, restOf(view, found.end, span.end), rules) : null
}

const restOf = ({ masked }: View, from: number, to: number): string =>
  masked.slice(from, to).replace(/[\s\uE001]/gu, '')

/** How much of the text before a name is looked at for what tells the gender, and before how many places. */
const BEFORE = 8
const PLACES = 3

/** Whether a person's own name or the words before it speak against a pronoun's gender: 息子の before the name that 彼女 looks for. */
const isOther = (
  { view, rules, entities, genders }: Search,
  { name }: Speaker,
  gender: Gender | undefined,
): boolean => {
  if (gender && (genders.get(name) ?? gender) !== gender) return true
  const other = gender === 'male' ? 'female' : 'male'
  const mentions = gender
    ? (entities.people.find((person) => person.name === name)?.mentions.slice(0, PLACES) ?? [])
    : []
  return mentions.some(({ start }) =>
    rules.speakers.genders[other].test(view.masked.slice(Math.max(0, start - BEFORE), start)),
  )
}

/** The last person told of: one by name, or one without a name who came later. */
const singleBefore = (search: Search, gender: Gender | undefined): Speaker | undefined =>
  search.focus.lastWhere(
    (one) =>
      (one.kind === 'person' || (one.person && search.rules.speakers.single.test(one.name))) &&
      !isOther(search, one, gender),
  )

/** The last one who is named before a place, and whose gender doesn't speak against it. */
const nearest = (
  search: Search,
  kind: EntityRef['kind'],
  at: number,
  text: string,
  gender: Gender | undefined,
): Speaker | null => {
  let mention = mentionBefore(search.entities, at, kind)
  for (let tries = 0; tries < TRIES && mention && at - mention.end <= FARTHEST; tries++) {
    const found = named(mention.entity, text, '', search.rules)
    if (!isOther(search, found, gender)) return found
    mention = mentionBefore(search.entities, mention.start, kind)
  }
  return null
}

const pronounIn = (search: Search, words: string, at: number, text: string): Speaker | null | undefined => {
  const { rules, focus } = search
  const pronoun = rules.speakers.pronouns.find(({ word }) => word === words)
  if (!pronoun) return undefined
  const { means, gender } = pronoun
  if (means === 'people') {
    const many = focus.lastWhere(({ person, kind }) => !person || kind === 'unnamed')
    return many ? { ...many, text } : null
  }
  const person = means === 'person'
  const seen = person
    ? singleBefore(search, gender)
    : focus.lastWhere(({ kind }) => kind === 'organisation' || kind === 'publication')
  if (seen) return { ...seen, text }
  return focus.isBlurred() ? null : nearest(search, person ? 'person' : 'organisation', at, text, gender)
}

/** 同署, 同大統領: the last one told of whose name or title ends so. */
const pointed = (search: Search, words: string, at: number, text: string): Speaker | null | undefined => {
  const { rules, focus, entities } = search
  const match = rules.speakers.pointing.exec(words)
  const rest = match ? words.slice(match[0].length) : ''
  if (!match || rest === '') return undefined
  const same = focus.lastWhere(({ name, text: told }) => name.endsWith(rest) || told.endsWith(rest))
  if (same) return { ...same, text }
  if (rules.speakers.title.test(rest)) {
    const person = focus.lastWhere((one) => one.kind === 'person')
    return person && holdersOf(entities, rest).has(person.name) ? { ...person, text } : undefined
  }
  const before = mentionBefore(entities, at, 'organisation')
  const near = before && at - before.end <= FARTHEST && before.entity.name.endsWith(rest)
  if (near) return named(before.entity, text, rest, rules)
  const paper = rules.speakers.papers.test(rest) ? focus.lastWhere(({ kind }) => kind === 'publication') : undefined
  return paper ? { ...paper, text } : undefined
}

/** The one person of the story who has a title; the latest told of among several. */
const byTitle = ({ rules, entities, focus }: Search, head: string, before: string, text: string): Speaker | null => {
  if (!rules.speakers.title.test(head)) return null
  const ways = rules.speakers.sameTitles.filter((pair) => pair.includes(head)).flat()
  const holders = new Map([head, ...ways].flatMap((way) => [...holdersOf(entities, way)]))
  const fitting = [...holders.values()].filter(({ index }) => {
    const bodies = (entities.people[index]?.roles ?? []).flatMap(({ organisation }) => organisation ?? [])
    return before === '' || bodies.length === 0 || bodies.some((body) => body.includes(before) || before.includes(body))
  })
  const latest = focus.lastWhere(({ name }) => fitting.some((one) => one.name === name))
  const holder = fitting.length === 1 ? fitting[0] : fitting.find(({ name }) => name === latest?.name)
  return holder ? named(holder, text, '', rules) : null
}

/** Somebody without a name, a body, a paper or a document that no list of names holds. */
const byWords = ({ rules: { speakers } }: Search, units: readonly Unit[], run: Run, text: string): Speaker | null => {
  const words = wordsOf(units, run)
  const last = units[run.to - 1]
  if (speakers.notPeople.test(words)) return null
  if (speakers.people.test(words)) return { name: text, text, kind: 'unnamed', person: true }
  if (speakers.papers.test(words)) return { name: text, text, kind: 'publication', person: false }
  if (speakers.reports.test(words)) return { name: text, text, kind: 'unnamed', person: false }
  if (speakers.bodies.test(words) && !speakers.notBodies.test(wordsOf(units, headOf(units, run))))
    return { name: text, text, kind: 'organisation', person: false }
  if (speakers.share.test(words)) return { name: text, text, kind: 'unnamed', person: false }
  return last && speakers.isName(last)
    ? { name: text, text, kind: 'unnamed', person: speakers.isPersonName(last) }
    : null
}

/** An age behind a name belongs to it: 名前、79歳. */
const withoutAge = (units: readonly Unit[], run: Run, rules: ParticleCueRules): Run => {
  if (!rules.speakers.age.test(wordsOf(units, run)) || !units[run.from - 1]?.breaks) return run
  const before = phraseBefore(units, run.from - 1, rules)
  return before.from < before.to ? before : run
}

/** Who a noun phrase speaks of; `null` for a thing. */
export const resolve = (search: Search, units: readonly Unit[], given: Run): Speaker | null => {
  if (given.from >= given.to) return null
  const run = withoutAge(units, given, search.rules)
  const span = spanOf(units, run.from, run.to)
  const text = search.view.text.slice(span.start, span.end).trim()
  const direct = byName(search, span, text)
  if (direct) return direct
  const head = headOf(units, run)
  const words = wordsOf(units, head)
  const pronoun = pronounIn(search, words, span.start, text)
  if (pronoun !== undefined) return pronoun
  const same = pointed(search, words, span.start, text)
  if (same !== undefined) return same
  const owner = head.from > run.from ? wordsOf(units, { from: run.from, to: head.from - 1 }) : ''
  return byTitle(search, words, owner, text) ?? byWords(search, units, run, text)
}
