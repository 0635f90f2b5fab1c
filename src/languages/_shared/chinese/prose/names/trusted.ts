import type { NameKind } from '../../../../parts/naming.ts'
import { lists } from './lists.ts'
import type { Piece } from './view.ts'

const SHORTEST_PLACE = 3
const SHORTEST_SOUND = 3
/** What a surname and one or two letters of a given name must weigh at least: 張偉, 王小明; not 張貼, 周全. */
const SURE_SHORT = 1.5
const SURE_LONG = 1.2
const MOST_WEAK = 0.35
/** Parts of any country: 西南地區, 沿海地區. */
const REGION = /地区$/u

/** Whether a word is written by its sound: nearly every letter is one that foreign names are made of. */
export const isSound = (word: string): boolean => {
  if (word.length < SHORTEST_SOUND || ![...word].every((letter) => lists.sound.has(letter))) return false
  return [...word].filter((letter) => !lists.strongSound.has(letter)).length <= MOST_WEAK * word.length
}

const isNative = (word: string): boolean => {
  const size = lists.surnames.has(word.slice(0, 2)) && word.length > 2 ? 2 : 1
  const surname = lists.surnames.get(word.slice(0, size))
  const given = [...word.slice(size)]
  if (surname === undefined || given.length === 0 || given.length > 2) return false
  const weights = given.map((letter) => lists.given.get(letter) ?? Number.NEGATIVE_INFINITY)
  const sum = weights.reduce((all, weight) => all + weight, surname)
  return sum >= (given.length === 1 ? SURE_SHORT : SURE_LONG)
}

/**
 * What a word that the dictionary tags as a name is a name of, where more than its tag says so: the dictionary tags 張貼,
 * 都市 and 今天上午 as names as well.
 */
export const trustedKind = ({ kind, start, end }: Piece, text: string): NameKind | undefined => {
  if (kind === 'gap' || kind === 'word') return undefined
  const word = text.slice(start, end)
  if (lists.notNames.has(word) || lists.titles.has(word)) return undefined
  if (lists.places.has(word)) return 'place'
  if (lists.known.has(word)) return 'person'
  if (lists.bodies.has(word)) return 'body'
  if (isSound(word)) return kind === 'place' ? 'place' : 'person'
  if (kind === 'person') return isNative(word) ? 'person' : undefined
  const placed = word.length >= SHORTEST_PLACE && lists.placeEnds.has(word.charAt(word.length - 1))
  return kind === 'place' && placed && !REGION.test(word) ? 'place' : undefined
}
