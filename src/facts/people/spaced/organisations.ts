import type { Organisation } from '../../../model/person.ts'
import { byUse } from '../toPeople.ts'
import type { Neighbours } from './besideTitles.ts'
import { firmNames, isBody } from './bodies.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'
import { textOf, type View } from './view.ts'

/** A place where a body may be named. */
interface Place extends Run {
  readonly form: string
}

/** A name without points and case, by which two forms are one. */
const plain = (form: string): string => form.replace(/[.’']/gu, '').toLowerCase()

/** What two forms of a body share: its plain name without the article. */
const keyOf = (view: View, form: string): string => {
  const [first = '', ...others] = plain(form).split(' ')
  return others.length > 0 && view.pack.names.context.articles.has(first) ? others.join(' ') : plain(form)
}

const MOST_BODIES = 200

/** The capital letters that a name of several words begins its words with: UN of United Nations. */
const initialsOf = (form: string): string => (form.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}.&]+$/u.test(form)

/** The acronym in brackets right behind a name: Federal Harbour Agency (FHA). */
const acronymAfter = (view: View, { to }: Run): string | undefined => {
  const [open, word, close] = view.tokens.slice(to, to + 3)
  return open?.text === '(' && close?.text === ')' && word && isAcronym(word.text) ? word.text : undefined
}

type Form = readonly [key: string, form: string]

/** The forms that a short form may be short for: its initials, the name that ends in it, or the name without its head: Tessaline of Tessaline Devices. */
const longForms = (forms: readonly Form[], [key, form]: Form): readonly Form[] => {
  if (isAcronym(form)) return forms.filter(([, long]) => long.includes(' ') && initialsOf(long) === key)
  if (form.includes(' ')) return forms.filter(([long]) => long.endsWith(` ${key}`))
  return forms.filter(([long]) => long.startsWith(`${key} `) && long.lastIndexOf(' ') === key.length)
}

/** Which key stands for the body of each: a short form's is its long form's, where only one fits. */
const mainKeys = (view: View, places: readonly Place[]): ReadonlyMap<string, string> => {
  const forms = [...new Map(places.map(({ form }) => [keyOf(view, form), form]))].slice(0, MOST_BODIES)
  const main = new Map<string, string>()
  for (const form of forms) {
    const [first, second] = longForms(forms, form)
    if (first && !second && first[0] !== form[0]) main.set(form[0], first[0])
  }
  for (const place of places) {
    const acronym = acronymAfter(view, place)
    if (acronym && plain(acronym) !== keyOf(view, place.form)) main.set(plain(acronym), keyOf(view, place.form))
  }
  return main
}

/** The key at the end of the chain of short forms that starts at a key. */
const follow = (main: ReadonlyMap<string, string>, key: string): string => {
  const next = main.get(key)
  const last = next === undefined ? undefined : main.get(next)
  return last ?? next ?? key
}

const toOrganisation = (view: View, own: readonly Place[]): Organisation => {
  const [name = '', ...aliases] = byUse(own)
  const mentions = own.map(({ from, to }) => ({
    start: view.tokens[from]?.start ?? 0,
    end: view.tokens[to - 1]?.end ?? 0,
  }))
  return { name, aliases, mentions }
}

/** The bodies that a text names, each with the forms of its name. */
export const findBodies = (
  view: View,
  runs: readonly (readonly Segment[])[],
  neighbours: Neighbours,
): Organisation[] => {
  const toPlace = ({ from, to }: Run): Place => ({ from, to, form: textOf(view, from, to) })
  const { people } = neighbours
  const all = runs
    .flat()
    .filter(({ from, to, kind }) => kind !== 'office' && !people.has(from) && !people.has(to - 1))
    .map(toPlace)
  const named = runs.flatMap((segments) =>
    segments.filter((segment, index) => isBody(view, segments, segment, index, neighbours)).map(toPlace),
  )
  const acronyms = named.map((place) => acronymAfter(view, place)).filter((acronym) => acronym !== undefined)
  const shorts = [...firmNames(view, runs.flat())].map(plain)
  const keys = new Set([...named.map(({ form }) => keyOf(view, form)), ...acronyms.map(plain), ...shorts])
  const places = all.filter(({ form }) => keys.has(keyOf(view, form)))
  const main = mainKeys(view, places)
  const groups = Map.groupBy(places, ({ form }) => follow(main, keyOf(view, form)))
  return [...groups.values()].map((own) => toOrganisation(view, own))
}
