import type { LanguagePack } from '../../../languages/pack.ts'
import type { NameReply } from '../../../model/reply.ts'
import { placeOf } from './places.ts'

/** One whose name is declared, perhaps in several forms: Lai Che-hsun and Lai, both for 賴哲勳. */
export interface Bearer {
  /** As the brief may write it, the longest first. */
  readonly forms: readonly string[]
  /** As the article writes it; `original` is the fullest of them. */
  readonly originals: readonly string[]
  readonly original: string
}

const PART_MARK = /[\s·・‧-]+/u
const SPACES = /\s+/u
const LATIN = /\p{Script=Latin}/u
const SHORTEST_PART = 2

/** A given name of East Asia, behind its surname: Yi-chen. */
const GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** The part of a name that it goes by further on: the last, or the first where the given name is last. */
const partOf = (name: string): string => {
  const parts = name.split(SPACES)
  return GIVEN.test(parts.at(-1) ?? '') && parts.length === 2 ? (parts[0] ?? '') : (name.split(PART_MARK).at(-1) ?? '')
}

/** A name and the part that a text may go by: 馬斯克 of 伊隆·馬斯克, Tanaka of Miyuki Tanaka, Cho of Cho Yi-chen; not County of Hualien County. */
const formsOf = (name: string, { prose }: LanguagePack): string[] => {
  const last = partOf(name)
  if (last.length < SHORTEST_PART || last === name) return [name]
  if (LATIN.test(last) && !/^\p{Lu}/u.test(last)) return [name]
  // Cho and Long are surnames where a given name stands behind them
  if (LATIN.test(last) && !name.startsWith(last) && prose.naming.isEveryday(last.toLowerCase())) return [name]
  return [name, last]
}

/** Whether one declared name is a shorter form of another: both as it is written and as the article has it. */
const isShorter = (one: NameReply, { originals, forms }: Bearer, { prose }: LanguagePack): boolean => {
  const { fold } = prose.naming
  const [written, original] = [fold(one.written), fold(one.original)]
  if (originals.some((other) => fold(other) === original)) return true
  return (
    originals.some((other) => placeOf(fold(other), original) >= 0) &&
    forms.some((form) => fold(form).startsWith(written) || fold(form).endsWith(written))
  )
}

/** Declared names by who bears them. Those that are written as in the article, but for the script, are left out. */
export const bearersOf = (written: readonly NameReply[], reader: LanguagePack): Bearer[] => {
  const { fold } = reader.prose.naming
  const others = written.filter((name) => fold(name.written) !== fold(name.original))
  const longestFirst = others.toSorted(
    (a, b) => b.original.length - a.original.length || b.written.length - a.written.length,
  )
  const bearers: Bearer[] = []
  for (const name of longestFirst) {
    const at = bearers.findIndex((bearer) => isShorter(name, bearer, reader))
    const known = bearers[at]
    if (!known)
      bearers.push({ forms: formsOf(name.written, reader), originals: [name.original], original: name.original })
    else
      bearers[at] = { ...known, forms: [...known.forms, name.written], originals: [...known.originals, name.original] }
  }
  return bearers
}
