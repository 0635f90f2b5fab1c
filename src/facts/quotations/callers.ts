import type { PronounWord } from '../../languages/parts/cues/subjects.ts'
import { type CueRules, MASKS } from '../../languages/parts/cues.ts'
import type { Span } from '../../model/span.ts'
import type { Entities } from '../people/people.ts'
import { type EntityRef, mentionAt, mentionsOf } from '../people/resolve.ts'
import { firstFrom, places } from './patterns.ts'
import type { View } from './view.ts'

/** A word that may stand for a speaker: a name, the title of a paper, a pronoun, an office or a word for people, a document. */
export type Caller = Span &
  (
    | { readonly kind: 'entity'; readonly entity: EntityRef }
    | { readonly kind: 'title' }
    | { readonly kind: 'pronoun'; readonly pronoun: PronounWord }
    | { readonly kind: 'head' }
    | { readonly kind: 'report' }
    | { readonly kind: 'called'; readonly name: string }
  )

const rank = { entity: 0, called: 1, title: 2, pronoun: 3, head: 4, report: 5 } as const

/** How long a name in marks may be. */
const LONGEST_CALLED = 12

const masked = new Set<string>(Object.values(MASKS))

const pronounsOf = (view: View, rules: CueRules): Caller[] =>
  rules.subjects.pronouns.flatMap((pronoun) =>
    places(new RegExp(pronoun.word, 'g'), view.folded).map((span): Caller => ({ ...span, kind: 'pronoun', pronoun })),
  )

/** Words that lie inside a name, or begin in one and end with it, are part of it: 民眾 in the name of a party. */
const withoutNamed = (words: readonly Caller[], entities: Entities): Caller[] =>
  words.filter(({ start, end }) => {
    const mention = mentionAt(entities, start)
    return !mention || mention.end < end
  })

/** A name that fills its marks, 「海燈聯盟」, is a caller with them; one inside somebody's words is none. */
const inMarks = ({ opening }: View, named: Caller): Caller[] => {
  const quoted = opening.get(named.start - 1)
  return quoted?.end === named.end ? [{ ...named, start: quoted.open, end: quoted.close }] : []
}

/** Those who are called something behind a word for them: 司機老江, 團體「海燈」; a familiar name stands behind 的 too. */
const calledIn = (view: View, { subjects, claims }: CueRules, heads: readonly Span[]): Caller[] => {
  const { folded, text, opening } = view
  const ends = new Set(heads.map(({ end }) => end))
  const familiar = places(subjects.nicknames, folded).filter(
    ({ start }) => ends.has(start) || folded.startsWith(subjects.cut, start - 1),
  )
  const marked = heads.flatMap(({ end }) => {
    const quoted = opening.get(end)
    const fits =
      quoted && quoted.end - quoted.start <= LONGEST_CALLED && !claims.spoken.test(text.slice(quoted.start, quoted.end))
    return fits && quoted.close > quoted.end ? [quoted] : []
  })
  return [
    ...familiar.map(({ start, end }): Caller => ({ start, end, kind: 'called', name: text.slice(start, end) })),
    ...marked.map(
      (one): Caller => ({ start: one.open, end: one.close, kind: 'called', name: text.slice(one.start, one.end) }),
    ),
  ]
}

/** All callers of a document by where they end; of two that end together the more telling one comes last, to be met first from behind. */
export const callersOf = (view: View, rules: CueRules, entities: Entities): Caller[] => {
  const { folded, titles } = view
  const named = mentionsOf(entities).map(({ start, end, entity }): Caller => ({ start, end, kind: 'entity', entity }))
  const open = named.flatMap((one) => (masked.has(folded.charAt(one.start)) ? inMarks(view, one) : [one]))
  const heads = places(rules.subjects.heads, folded)
  const words: Caller[] = [
    ...pronounsOf(view, rules),
    ...heads.map((span): Caller => ({ ...span, kind: 'head' })),
    ...calledIn(view, rules, heads),
    ...places(rules.subjects.reports, folded).map((span): Caller => ({ ...span, kind: 'report' })),
  ]
  const all: Caller[] = [
    ...open,
    ...titles
      .filter(({ open: at }) => folded.charAt(at) === MASKS.title)
      .map(({ open: start, close: end }): Caller => ({ start, end, kind: 'title' })),
    ...withoutNamed(words, entities),
  ]
  return all.sort((a, b) => a.end - b.end || rank[b.kind] - rank[a.kind] || b.start - a.start)
}

/** The index of the last caller that ends at or before `offset`, else -1. */
export const lastCaller = (callers: readonly Caller[], offset: number): number =>
  firstFrom(callers, ({ end }) => end, offset + 1) - 1
