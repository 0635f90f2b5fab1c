import type { ParticlePack } from '../../../languages/pack.ts'
import type { Span } from '../../../model/span.ts'
import type { NamedKind } from '../called.ts'

const NEVER = new Set(['pronoun', 'number', 'time', 'function', 'mark', 'of', 'prefix', 'suffix'])

/** What the tagger takes a single word for; `undefined` for several words. */
const kindOfWord = (name: string, { words, names }: ParticlePack): string | undefined => {
  const [only, another] = words.wordsOf(name)
  return only && !another ? names.kindOf(only) : undefined
}

const isAnybody = ({ cues }: ParticlePack, name: string): boolean =>
  cues.speakers.pronouns.some(({ word }) => word === name) || cues.speakers.pointing.test(name)

/** A title alone, or behind a country: 大統領, 米大統領. */
const isTitle = ({ titles, names }: ParticlePack, name: string): boolean => {
  const length = Math.max(titles.titles.endsAt(name, name.length), titles.sureTitles.endsAt(name, name.length))
  const rest = name.slice(0, name.length - length)
  if (length === 0) return titles.persons.has(name)
  return (
    rest === '' || titles.countries.has(rest) || titles.modifiers.has(rest) || names.organisations.countries.has(rest)
  )
}

const isPerson = (pack: ParticlePack, name: string): boolean => {
  const { names } = pack
  if (names.native.known.has(name) || names.sound.known.has(name)) return true
  if (isTitle(pack, name) || names.organisations.countries.has(name) || names.native.notNames.has(name)) return false
  if (names.sound.places.has(name) || names.sound.common.has(name) || names.sound.bodies.has(name)) return false
  const kind = kindOfWord(name, pack)
  return kind !== 'place' && (kind !== 'common' || names.native.hanGiven.has(name)) && !isPhrase(pack, name)
}

/** Whether a name is made of several everyday words, and of nothing else: 満員御礼. */
const isPhrase = ({ words, names }: ParticlePack, name: string): boolean => {
  const all = words.wordsOf(name)
  return all.length > 1 && all.every((word) => names.kindOf(word) === 'common' && !names.native.hanGiven.has(word.text))
}

/** The longest title or word of respect. */
const LONGEST_TITLE = 8

/**
 * Whether the words around a place make a person of whatever stands there, a word of the dictionary too: 白鷺親方, 真砂女史, 横綱の玄武.
 * Near misses: 横綱の親方, 会社社長.
 */
export const isParticlePerson = (name: string, pack: ParticlePack, text: string, { start, end }: Span): boolean => {
  const { titles, names, words } = pack
  const [only, another] = words.wordsOf(name)
  if (isAnybody(pack, name) || isTitle(pack, name) || names.native.notNames.has(name)) return false
  if (only && !another && NEVER.has(names.kindOf(only))) return false
  const after = text.slice(end, end + LONGEST_TITLE)
  const respect = titles.honorifics.startsAt(after, 0)
  if (titles.sureTitles.startsAt(after, 0) > 0) return true
  if (respect > 0 && !titles.unsure.has(after.slice(0, respect))) return true
  const { of } = names.context
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start)
  return before.endsWith(of) && titles.ranks.endsAt(before, before.length - of.length) > 0
}

const isBody = (pack: ParticlePack, name: string): boolean => {
  const { organisations, sound } = pack.names
  if ([organisations.wholes, organisations.countries, organisations.speakers].some((words) => words.has(name)))
    return true
  if (isTitle(pack, name) || sound.places.has(name) || organisations.notBodies.has(name)) return false
  const kind = kindOfWord(name, pack)
  return (kind !== 'common' && kind !== 'place') || organisations.suffixes.endsAt(name, name.length) > 0
}

/** `isCalled` for Japanese. */
export const isParticleName = (kind: NamedKind, name: string, pack: ParticlePack): boolean => {
  const alone = kindOfWord(name, pack)
  if (isAnybody(pack, name) || (alone && NEVER.has(alone))) return false
  return kind === 'person' ? isPerson(pack, name) : isBody(pack, name)
}
