import type { Organisation } from '../../../model/person.ts'
import { byUse } from '../toPeople.ts'
import { isBody, nameOf } from './bodies.ts'
import type { Neighbours } from './roles.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'
import type { View } from './view.ts'

/** A place where a body may be named. */
interface Place extends Run {
  readonly form: string
}

/** A name without the article, points and case, by which two forms are one. */
const keyOf = (form: string): string => form.replace(/^The /iu, '').replace(/[.’']/gu, '').toLowerCase()

const MOST_BODIES = 200

/** The capital letters that a name of several words begins its words with: UN of United Nations. */
const initialsOf = (form: string): string => (form.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}.&]+$/u.test(form)

/** The acronym in brackets right behind a name: Federal Harbour Agency (FHA). */
const acronymAfter = (view: View, { to }: Run): string | undefined => {
  const [open, word, close] = view.tokens.slice(to, to + 3)
  return open?.text === '(' && close?.text === ')' && word && isAcronym(word.text) ? word.text : undefined
}

/** Which key stands for the body of each: a short form's is its long form's, where only one fits. */
const mainKeys = (view: View, places: readonly Place[]): ReadonlyMap<string, string> => {
  const forms = [...new Map(places.map(({ form }) => [keyOf(form), form])).entries()].slice(0, MOST_BODIES)
  const main = new Map<string, string>()
  const link = (short: string, fitting: readonly (readonly [string, string])[]): void => {
    const [first, second] = fitting
    if (first && !second && first[0] !== short) main.set(short, first[0])
  }
  for (const [key, form] of forms) {
    if (isAcronym(form))
      link(
        key,
        forms.filter(([, long]) => long.includes(' ') && initialsOf(long) === key),
      )
    else if (form.includes(' '))
      link(
        key,
        forms.filter(([long]) => long.endsWith(` ${key}`)),
      )
  }
  for (const place of places) {
    const acronym = acronymAfter(view, place)
    if (acronym && keyOf(acronym) !== keyOf(place.form)) main.set(keyOf(acronym), keyOf(place.form))
  }
  return main
}

/** The key at the end of the chain of short forms that starts at a key. */
const follow = (main: ReadonlyMap<string, string>, key: string): string => {
  const next = main.get(key)
  const last = next === undefined ? undefined : main.get(next)
  return last ?? next ?? key
}

/** The bodies that a text names, each with the forms of its name. */
export const findBodies = (
  view: View,
  runs: readonly (readonly Segment[])[],
  neighbours: Neighbours,
): Organisation[] => {
  const { people } = neighbours
  const all = runs
    .flat()
    .filter(({ from, to, kind }) => kind !== 'office' && !people.has(from) && !people.has(to - 1))
    .map((segment) => ({ from: segment.from, to: segment.to, form: nameOf(view, segment) }))
  const named = runs.flatMap((segments) => segments.filter((_, index) => isBody(view, segments, index, neighbours)))
  const keys = new Set(named.map((segment) => keyOf(nameOf(view, segment))))
  for (const place of all) if (keys.has(keyOf(place.form))) keys.add(keyOf(acronymAfter(view, place) ?? place.form))
  const places = all.filter(({ form }) => keys.has(keyOf(form)))
  const main = mainKeys(view, places)
  return [...Map.groupBy(places, ({ form }) => follow(main, keyOf(form))).values()].map((own) => {
    const [name = '', ...aliases] = byUse(own)
    const mentions = own.map(({ from, to }) => ({
      start: view.tokens[from]?.start ?? 0,
      end: view.tokens[to - 1]?.end ?? 0,
    }))
    return { name, aliases, mentions }
  })
}
