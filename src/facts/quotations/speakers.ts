import type { CueRules } from '../../languages/parts/cues.ts'
import type { SpeakerKind } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import type { Entities } from '../people/people.ts'
import { type EntityRef, entityByName, type Gender, mentionBefore, mentionsIn } from '../people/resolve.ts'
import { holdersOf } from './offices.ts'
import { after, firstFrom } from './patterns.ts'
import type { Subject } from './phrases.ts'
import type { View } from './view.ts'

/** Who speaks, resolved. */
export interface Speaker {
  readonly name: string
  readonly text: string
  readonly kind: SpeakerKind
}

/** One who was the subject of a clause, for pronouns and titles to look back to. */
interface Seen {
  readonly at: number
  readonly speaker: Speaker
  readonly person: boolean
  /** Whether it is a document, which no 他們 means. */
  readonly document: boolean
}

/** Whom a story speaks of as it goes on. */
export interface Focus {
  readonly seen: Seen[]
  readonly genders: ReadonlyMap<string, Gender>
}

/** How many subjects a pronoun looks back over. */
const BACK = 8
/** How far before a phrase that was cut short the name of its speaker may stand. */
const LONGEST_NAMED = 60
/** How far back a name may stand that is nobody's subject, if no subject fits a pronoun. */
const FARTHEST = 200

const kindOf = (entity: EntityRef, rules: CueRules): SpeakerKind =>
  entity.kind === 'person' ? 'person' : rules.subjects.publication.test(entity.name) ? 'publication' : 'organisation'

const named = (entity: EntityRef, text: string, rules: CueRules): Speaker => ({
  name: entity.name,
  text,
  kind: kindOf(entity, rules),
})

const titled = (view: View, entities: Entities, { start, end }: Span, rules: CueRules): Speaker => {
  const text = view.text.slice(start, end)
  const name = text.slice(1, -1).trim()
  const entity = entityByName(entities, name) ?? entityByName(entities, text)
  return entity ? { ...named(entity, text, rules), kind: 'publication' } : { name, text, kind: 'publication' }
}

/** The person who holds an office that is told of by its title alone, or with its organisation. The latest subject wins among several. */
const holder = (words: string, entities: Entities, focus: Focus): EntityRef | undefined => {
  const holding = holdersOf(entities, words)
  if (holding.size <= 1) return holding.values().next().value
  return holding.get(focus.seen.findLast(({ speaker }) => holding.has(speaker.name))?.speaker.name ?? '')
}

/** Whether somebody was named before an offset or right there: 分析師 means the one told of, not one who comes later. */
const isKnown = ({ index }: EntityRef, { people }: Entities, at: number): boolean =>
  people[index]?.mentions.some(({ start }) => start <= at) ?? false

/** The body that a bare 協會 or 該公司 means: the last one whose name ends so, or any where the words point back. */
const bodyBefore = (words: string, focus: Focus, points: boolean): Speaker | undefined => {
  const bodies = focus.seen.filter(({ speaker }) => speaker.kind === 'organisation' || speaker.kind === 'publication')
  const named = bodies.findLast(({ speaker }) => speaker.name !== words && speaker.name.endsWith(words))
  return (named ?? (points ? bodies.at(-1) : undefined))?.speaker
}

/** The one who gave out a bare statement: the last subject, if it is a body by name. */
const bodyGiving = (focus: Focus): Seen | undefined => {
  const last = focus.seen.at(-1)
  return last?.speaker.kind === 'organisation' ? last : undefined
}

/** The last person of the story, where words point at one: 這位得主. */
const pointedAt = (words: string, { subjects }: CueRules, focus: Focus): Speaker | undefined =>
  after(subjects.pointingAt, words, 0) > 0
    ? focus.seen.findLast(({ speaker }) => speaker.kind === 'person')?.speaker
    : undefined

/** The person whose name stands right before a title: 科斯坦（Kostan）總理. */
const titledBefore = (
  { span, caller }: Subject,
  view: View,
  entities: Entities,
  { subjects }: CueRules,
): EntityRef | null => {
  if (caller?.kind !== 'head' || !subjects.honours.test(view.folded.slice(caller.start, caller.end))) return null
  const last = mentionsIn(entities, { start: Math.max(0, span.start - LONGEST_NAMED), end: caller.start }).at(-1)
  if (last?.entity.kind !== 'person') return null
  return after(/(?:\uE001|[^\S\n])*/y, view.folded, last.end) === caller.start ? last.entity : null
}

const byPhrase = (subject: Subject, view: View, entities: Entities, rules: CueRules, focus: Focus): Speaker => {
  const text = view.text.slice(subject.span.start, subject.span.end).trim()
  const start = after(rules.subjects.pointing, text, 0)
  const words = text.slice(start)
  const exact = entityByName(entities, text) ?? entityByName(entities, words)
  if (exact) return named(exact, text, rules)
  if (subject.caller?.kind === 'head') {
    const person =
      holder(words, entities, focus) ?? holder(words.slice(words.lastIndexOf(rules.subjects.cut) + 1), entities, focus)
    if (person && (rules.subjects.honours.test(words) || isKnown(person, entities, subject.span.end)))
      return named(person, text, rules)
    const body = bodyBefore(words, focus, start > 0)
    if (body) return { ...body, text }
  }
  const before = titledBefore(subject, view, entities, rules)
  if (before) return named(before, text, rules)
  const meant = pointedAt(text, rules, focus)
  if (meant) return { ...meant, text }
  if (subject.caller?.kind === 'report') {
    const writer = rules.subjects.personal.test(words) ? focus.seen.findLast(({ person }) => person) : undefined
    const paper = rules.subjects.bareReport.test(text)
      ? focus.seen.findLast(({ speaker }) => speaker.kind === 'publication')
      : undefined
    const issuer = rules.subjects.issued.test(words) ? bodyGiving(focus) : undefined
    const known = writer ?? paper ?? issuer
    if (known) return { ...known.speaker, text }
    const open = view.folded.slice(subject.span.start, subject.span.end).search(/\uE003/u)
    const at = subject.span.start + open
    const title = view.titles[firstFrom(view.titles, (one) => one.open, at)]
    if (open >= 0 && title?.open === at) return titled(view, entities, { start: title.open, end: title.close }, rules)
  }
  const inside = mentionsIn(entities, subject.span)
  const body =
    subject.caller?.kind === 'report' ? inside.find(({ entity }) => entity.kind === 'organisation') : undefined
  return body ? named(body.entity, text, rules) : { name: text, text, kind: 'unnamed' }
}

/** What the words for somebody, or the letters of a given name, say of the gender; `null` where they say nothing or both. */
const genderOf = (name: string, { subjects: { signs } }: CueRules): Gender | null => {
  const tells = (['male', 'female'] as const).filter(
    (gender) =>
      signs[gender].words.test(name) || Array.from(name.slice(1)).some((one) => signs[gender].letters.has(one)),
  )
  const [gender] = tells
  return gender && tells.length === 1 ? gender : null
}

/** The latest subject that a pronoun can stand for. */
const byPronoun = (subject: Subject, view: View, entities: Entities, rules: CueRules, focus: Focus): Speaker | null => {
  const { caller } = subject
  if (caller?.kind !== 'pronoun') return null
  const { means, gender } = caller.pronoun
  const recent = focus.seen.slice(-BACK).reverse()
  const fitting = recent.filter(({ speaker, person }) => {
    if (means === 'organisation') return !person && speaker.kind === 'organisation'
    const known = focus.genders.get(speaker.name) ?? genderOf(speaker.name, rules)
    return means === 'people' || (person && (gender === null || known === null || known === gender))
  })
  const many =
    fitting.find(({ person, speaker, document }) => !person && !document && speaker.kind !== 'publication') ??
    fitting.find(({ speaker }) => speaker.kind === 'unnamed')
  const wanted = means === 'people' ? (many ?? fitting[0]) : fitting[0]
  const text = view.text.slice(caller.start, caller.end)
  if (wanted) return { ...wanted.speaker, text }
  const mention = means === 'person' ? mentionBefore(entities, caller.start, 'person') : undefined
  return mention && caller.start - mention.end <= FARTHEST ? { name: mention.entity.name, text, kind: 'person' } : null
}

/** Who a subject is, or `null` for a pronoun that nobody before it fits. */
export const resolve = (
  subject: Subject,
  view: View,
  entities: Entities,
  rules: CueRules,
  focus: Focus,
): Speaker | null => {
  const { caller } = subject
  if (caller?.kind === 'pronoun') return byPronoun(subject, view, entities, rules, focus)
  if (caller?.kind === 'called') return { name: caller.name, text: writtenAt(subject, view, rules), kind: 'unnamed' }
  if (caller?.kind === 'title') return titled(view, entities, caller, rules)
  if (caller?.kind === 'entity') return named(caller.entity, writtenAt(subject, view, rules), rules)
  return byPhrase(subject, view, entities, rules, focus)
}

/** The name with the title before it and the aside after it. */
const writtenAt = ({ span, caller }: Subject, view: View, rules: CueRules): string => {
  const end = after(/\s?\uE001+/y, view.folded, span.end)
  const words = view.text.slice(span.start, end).trim()
  const bare = caller ? view.text.slice(caller.start, end).trim() : words
  const { clauseBreaks, listMarks } = rules.marks
  return Array.from(view.folded.slice(span.start, end)).some((letter) =>
    `${clauseBreaks}${listMarks}\n`.includes(letter),
  )
    ? bare
    : words
}

/** Remembers that somebody was the subject of a clause. */
export const remember = (
  focus: Focus,
  rules: CueRules,
  at: number,
  speaker: Speaker,
  subject: Subject | null,
): void => {
  const person =
    speaker.kind === 'person' ||
    (speaker.kind === 'unnamed' &&
      (subject?.caller?.kind === 'called' ||
        (subject?.caller?.kind === 'head' && !rules.subjects.bodies.test(speaker.name))))
  focus.seen.push({ at, speaker, person, document: subject?.caller?.kind === 'report' })
  if (focus.seen.length > 4 * BACK) focus.seen.splice(0, 2 * BACK)
}
