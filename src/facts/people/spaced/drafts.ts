import type { Gender } from '../../../languages/parts/names.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

/** A person in the making: the parts of the fullest name, and where they are named. */
export interface Draft {
  readonly parts: readonly string[]
  readonly gender: Gender | null
  /** Whether somebody is introduced as another's kin, so that a surname that both bear is rather the other's. */
  readonly kin: boolean
  readonly places: Find[]
}

const initial = (part: string): string | undefined => (/^\p{Lu}\.$/u.test(part) ? part.charAt(0) : undefined)

const sameGiven = (a: string, b: string): boolean => a === b || initial(a) === b.charAt(0) || initial(b) === a.charAt(0)

/** Whether two whole names are one: Ada Moss, Ada J. Moss and A. Moss. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.at(-1) !== b.at(-1) || !sameGiven(a[0] ?? '', b[0] ?? '')) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.slice(1).every((part) => long.some((other) => sameGiven(part, other)))
}

/** The people of whole names; the places of each are its finds. */
export const fullDrafts = (view: View, finds: readonly Find[], forms: ReadonlySet<string>): Draft[] => {
  const bySurname = new Map<string, Draft[]>()
  const drafts: Draft[] = []
  for (const find of finds) {
    if (!forms.has(find.form)) continue
    const namesakes = bySurname.get(find.parts.at(-1) ?? '') ?? []
    const known = namesakes.find((draft) => isSame(draft.parts, find.parts))
    if (known) {
      known.places.push(find)
      continue
    }
    const kin = view.pack.titles.kin.has(view.tokens[find.from - 1]?.lower ?? '')
    const draft = {
      parts: find.parts,
      gender: find.gender ?? view.pack.names.given.get(find.parts[0] ?? '') ?? null,
      kin,
      places: [find],
    }
    drafts.push(draft)
    bySurname.set(find.parts.at(-1) ?? '', [...namesakes, draft])
  }
  return drafts
}
