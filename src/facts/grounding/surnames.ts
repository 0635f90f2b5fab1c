import type { LanguagePack } from '../../languages/pack.ts'
import type { Person } from '../../model/person.ts'
import type { Span } from '../../model/span.ts'
import { foldText } from './folding.ts'

/** What stands between the parts of a name: Mara Voss, ピエール＝アンリ・ガストン. */
const PARTS = /[\s・·‧＝=]+/u
/** What stands behind a surname and is none: Dana Roe Jr., Nadia Ferrant KC. */
const BEHIND = /^(?:\p{Lu}{2,4}|[JS]r\.?)$/u
const NATIVE = /^[\p{Script=Han}々ヶ]{3,6}$/u
const HAN = /[\p{Script=Han}々]/u
const LONGEST_SURNAME = 3
const SHORTEST_PART = 3

/** A given name of East Asia, behind its surname: Ming-che. */
const GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

/** The last part of a name that has several, or the first where the given name is last: Voss of Mara Voss, Lin of Lin Du-chuan. */
const lastPart = (name: string): string[] => {
  const parts = name.split(PARTS).filter((part) => !BEHIND.test(part))
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return []
  return GIVEN.test(last) ? [parts[0] ?? last] : [last].filter(({ length }) => length >= SHORTEST_PART)
}

/** The part by which a name that is written in sounds is called further on: 奎爾 of 艾達·奎爾, クイル of エイダ・クイル. */
export const soundSurname = (name: string): string | undefined => {
  const parts = name.split(PARTS)
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && last.length > 1 ? last : undefined
}

/** What a name of characters may begin with as a surname: 森, 森田, 森田圭 of 森田圭介. */
const firstLetters = (name: string): string[] =>
  NATIVE.test(name)
    ? [1, 2, LONGEST_SURNAME].filter((length) => length < name.length).map((length) => name.slice(0, length))
    : []

const partsOf = (name: string, pack: LanguagePack): string[] =>
  pack.grammar === 'particle' ? [...lastPart(name), ...firstLetters(name)] : lastPart(name)

/** Parts of the ledger's names that stand for one person alone, by what they fold to: Voss, 森田. `taken` are forms that have their owners. */
export const surnamesOf = (
  people: readonly Person[],
  pack: LanguagePack,
  taken: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const owners = new Map<string, Set<string>>()
  for (const { name, aliases } of people)
    for (const form of [name, ...aliases])
      for (const part of partsOf(form, pack)) {
        const key = foldText(part).text.trim()
        if (key !== '' && !taken.has(key)) owners.set(key, (owners.get(key) ?? new Set()).add(name))
      }
  return new Map([...owners].flatMap(([key, [only, another]]) => (only && !another ? [[key, only]] : [])))
}

/** Whether a part of a name stands where it is one: Voss said, 森田市長は. Near miss: the young, 森田町, 小森田氏. */
export const isSurname = (text: string, pack: LanguagePack, { start, end }: Span): boolean => {
  if (pack.grammar !== 'particle') return /^\p{Lu}/u.test(text.slice(start))
  if (!HAN.test(text.charAt(start))) return true
  const { honorifics, titles, sureTitles } = pack.titles
  return (
    !HAN.test(text.charAt(start - 1)) && [honorifics, titles, sureTitles].some((words) => words.startsAt(text, end) > 0)
  )
}
