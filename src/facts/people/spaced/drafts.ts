import type { Gender } from '../../../languages/parts/names.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

/** A person in the making: the parts of the name, and where they are named. */
export interface Draft {
  readonly parts: readonly string[]
  readonly gender: Gender | null
  /** Whether somebody is introduced as another's kin, so that a surname that both bear is rather the other's. */
  kin: boolean
  readonly places: Find[]
  /** The token where they were named last, while the text is gone through; -1 before they are. */
  seen: number
}

/** The most people of one surname that are told apart; names past them go by themselves. */
export const MOST_NAMESAKES = 40

/** What two finds of one name share. */
export const keyOf = ({ parts }: Find): string => parts.join(' ')

const initial = (part: string): string | undefined => (/^\p{Lu}\.$/u.test(part) ? part.charAt(0) : undefined)

const sameGiven = (a: string, b: string): boolean => a === b || initial(a) === b.charAt(0) || initial(b) === a.charAt(0)

/** Whether two whole names are one: Ada Moss, Ada J. Moss and A. Moss. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const isFirst = sameGiven(a[0] ?? '', b[0] ?? '') || (long.length > 3 && long.includes(short[0] ?? ''))
  if (a.at(-1) !== b.at(-1) || !isFirst) return false
  return short.slice(1).every((part) => long.some((other) => sameGiven(part, other)))
}

/** Whether a word of kin stands right before a name, or before the comma before it: his wife, Ada. */
export const isKin = (view: View, { from }: Find): boolean => {
  const before = view.tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  return view.pack.titles.kin.has(view.tokens[before]?.lower ?? '')
}

/** A person known by one find. */
export const createDraft = (view: View, find: Find): Draft => {
  const [first = ''] = find.parts
  return {
    parts: find.parts,
    gender: find.gender ?? (find.parts.length > 1 ? (view.pack.names.given.get(first) ?? null) : null),
    kin: isKin(view, find),
    places: [find],
    seen: -1,
  }
}

/** The people of whole names; the places of each are its finds. `keys` are the names that are people's. */
export const fullDrafts = (view: View, finds: readonly Find[], keys: ReadonlySet<string>): Draft[] => {
  const bySurname = new Map<string, Draft[]>()
  const byKey = new Map<string, Draft>()
  for (const find of finds) {
    const key = keyOf(find)
    if (!keys.has(key)) continue
    const namesakes = bySurname.get(find.parts.at(-1) ?? '') ?? []
    const known = byKey.get(key) ?? namesakes.find((draft) => isSame(draft.parts, find.parts))
    if (known) known.places.push(find)
    const draft = known ?? createDraft(view, find)
    byKey.set(key, draft)
    if (!known && namesakes.length < MOST_NAMESAKES) bySurname.set(find.parts.at(-1) ?? '', [...namesakes, draft])
  }
  return [...new Set(byKey.values())]
}
