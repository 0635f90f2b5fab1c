import type { HanPack } from '../../../languages/pack.ts'
import type { NamedKind } from '../called.ts'

/** Whether a pattern of words (global) takes the whole of `name`. */
const isWhole = (pattern: RegExp, name: string): boolean =>
  Array.from(name.matchAll(pattern)).some(([match]) => match === name)

/** The words of the dictionary that are all of a name: 高雄 (place), 經濟 (word). */
const entryOf = ({ names }: HanPack, name: string): string | undefined =>
  [...names.dictionaryWords(name)].find(({ start, end }) => start === 0 && end === name.length)?.kind

/** A surname with one or two characters behind it: 高峰. */
const isNativeShape = ({ names: { native } }: HanPack, name: string): boolean =>
  [1, 2].some((length) => native.surnames.has(name.slice(0, length)) && [1, 2].includes(name.length - length))

/** A title with nothing before it but a place or a body: 灣岸市長. Not: 林市長. */
const isTitle = (pack: HanPack, name: string): boolean => {
  const { titles, names } = pack
  const length = Math.max(titles.titles.endsAt(name, name.length), titles.bare.endsAt(name, name.length))
  const rest = name.slice(0, name.length - length)
  if (length === 0) return false
  if (rest === '') return true
  return rest.length > 1 && !names.native.surnames.has(rest) && !isNativeShape(pack, rest) && !names.known.has(rest)
}

/** Words that stand for anybody: 他, 警方, 民調. */
const isAnybody = ({ cues }: HanPack, name: string): boolean =>
  cues.subjects.pronouns.some(({ word }) => word === name) || isWhole(cues.subjects.reports, name)

const isPerson = (pack: HanPack, name: string): boolean => {
  const { organisations, context, known } = pack.names
  if (known.has(name)) return true
  if (isTitle(pack, name) || isWhole(pack.cues.subjects.heads, name)) return false
  if (organisations.places.has(name) || organisations.countries.has(name)) return false
  if (context.persons.has(name) || context.notNames.has(name)) return false
  const kind = entryOf(pack, name)
  return kind !== 'place' && (kind !== 'word' || isNativeShape(pack, name))
}

const isBody = (pack: HanPack, name: string): boolean => {
  const { organisations, context } = pack.names
  if ([organisations.wholes, organisations.speakers, organisations.countries].some((words) => words.has(name)))
    return true
  if (organisations.places.has(name) || context.persons.has(name) || context.notNames.has(name)) return false
  if (pack.titles.titles.has(name) || pack.titles.bare.has(name)) return false
  const kind = entryOf(pack, name)
  return kind !== 'word' || organisations.suffixes.endsAt(name, name.length) > 0
}

/** `isCalled` for Chinese. */
export const isHanName = (kind: NamedKind, name: string, pack: HanPack): boolean =>
  !isAnybody(pack, name) && (kind === 'person' ? isPerson(pack, name) : isBody(pack, name))
