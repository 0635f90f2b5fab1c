import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Organisation, Person } from '../../../model/person.ts'
import type { Entities } from '../people.ts'
import { byUse } from '../toPeople.ts'
import { acceptFull } from './accept.ts'
import { createNeighbours, type Neighbours } from './besideTitles.ts'
import { firmNames } from './bodies.ts'
import { withoutCredits } from './credits.ts'
import type { Draft } from './drafts.ts'
import { type Find, findNames, findSurnames } from './finds.ts'
import { nameEverybody } from './naming.ts'
import { findBodies } from './organisations.ts'
import { rolesOf } from './roles.ts'
import { findSegments, type Segment } from './segments.ts'
import { shareSurnames } from './shared.ts'
import { trimEpithets } from './trim.ts'
import { createView, textOf, type View } from './view.ts'

const spanOf = (view: View, { from, to }: Find) => ({
  start: view.tokens[from]?.start ?? 0,
  end: view.tokens[to - 1]?.end ?? 0,
})

/** The forms that name more than one of the people. */
const sharedForms = (drafts: readonly Draft[]): ReadonlySet<string> => {
  const owners = new Map<string, Draft>()
  const shared = new Set<string>()
  for (const draft of drafts)
    for (const { form } of draft.places) {
      if ((owners.get(form) ?? draft) !== draft) shared.add(form)
      owners.set(form, draft)
    }
  return shared
}

const HAN = /^\p{Script=Han}{2,5}$/u

/** The name in its own script that stands in brackets right behind one: Lin Yu-hsuan (林宇萱). */
const bracketed = (view: View, find: Find): Find[] => {
  const [open, name, close] = view.tokens.slice(find.to, find.to + 3)
  if (!/^[(（]$/u.test(open?.text ?? '') || !HAN.test(name?.text ?? '') || !/^[)）,，]$/u.test(close?.text ?? ''))
    return []
  return [{ ...find, from: find.to + 1, to: find.to + 2, form: name?.text ?? '', office: undefined, honorific: false }]
}

/** A person, called by the form that is used most among those that nobody else is called by. */
const toPerson = (view: View, neighbours: Neighbours, shared: ReadonlySet<string>, { places }: Draft): Person => {
  const own = places.flatMap((find) => [find, ...bracketed(view, find)]).sort((a, b) => a.from - b.from)
  const forms = byUse(places.toSorted((a, b) => a.from - b.from))
  const name = forms.find((form) => !shared.has(form)) ?? forms[0] ?? ''
  const aliases = [...new Set([...forms, ...own.map(({ form }) => form)])].filter((form) => form !== name)
  return { name, aliases, roles: rolesOf(view, neighbours, own), mentions: own.map((find) => spanOf(view, find)) }
}

const inOrder = <T extends Person | Organisation>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))

/** Names of storms, lakes and ships, which elsewhere may stand without the word that tells it: Hurricane Ada, then Ada. */
const thingNames = (view: View, segments: readonly Segment[]): ReadonlySet<string> =>
  new Set(
    segments
      .filter(({ kind, from }) => kind === 'thing' && view.pack.names.thingLeads.has(view.tokens[from]?.text ?? ''))
      .flatMap(({ from, to }) => view.tokens.slice(from + 1, to).map(({ text }) => text)),
  )

/** Names of towns and the like, as the text calls them once: the port city of Quayhaven. */
const placeNames = ({ tokens, pack }: View): ReadonlySet<string> => {
  const { placeNouns, of } = pack.names.context
  return new Set(
    tokens
      .filter(
        ({ shape }, at) =>
          shape === 'capital' && tokens[at - 1]?.lower === of && placeNouns.has(tokens[at - 2]?.lower ?? ''),
      )
      .map(({ text }) => text),
  )
}

const findPeople = (view: View, runs: readonly (readonly Segment[])[]): Draft[] => {
  const finds = shareSurnames(view, trimEpithets(view, withoutCredits(view, findNames(view, runs))))
  const towns = placeNames(view)
  const sites = new Set(
    runs
      .flat()
      .filter(({ kind }) => kind === 'thing')
      .map(({ from, to }) => textOf(view, from, to)),
  )
  const isPlace = (key: string): boolean => sites.has(key) || towns.has(key.split(' ').at(-1) ?? '')
  const keys = new Set([...acceptFull(view, finds)].filter((key) => !isPlace(key)))
  const surnames = new Set(
    finds.filter((find) => keys.has(find.parts.join(' '))).map(({ parts }) => parts.at(-1) ?? ''),
  )
  const all = [...finds, ...findSurnames(view, runs, surnames)].sort((a, b) => a.from - b.from)
  return nameEverybody(
    view,
    all,
    keys,
    new Set([...thingNames(view, runs.flat()), ...firmNames(view, runs.flat()), ...towns]),
  )
}

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (document: Document, pack: SpacedPack): Entities => {
  const view = createView(document, pack)
  const runs = findSegments(view)
  const drafts = findPeople(view, runs)
  const taken = new Set(drafts.flatMap(({ places }) => places.flatMap(({ from, to }) => [from, to - 1])))
  const neighbours = createNeighbours(runs, taken)
  const shared = sharedForms(drafts)
  return {
    people: inOrder(drafts.map((draft) => toPerson(view, neighbours, shared, draft))),
    organisations: inOrder(findBodies(view, runs, neighbours)),
  }
}
