import characters from 'opencc-js/dict/TSCharacters'
import { pairsOf } from './tables.ts'

const simplified = new Map(pairsOf(characters))

/** A text in simplified characters, one for each. */
export const simplify = (text: string): string => Array.from(text, (one) => simplified.get(one) ?? one).join('')

/** As many names as a story may have for them to be looked for one by one. */
const MOST_NAMES = 400

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A text cut at the names that stand in it in either script; each piece with the name as the article has it. */
export type Cut = readonly { readonly text: string; readonly name?: string }[]

/** Cuts a text at names of two characters and more, the longest first. */
export const cutAtNames = (text: string, names: readonly string[]): Cut => {
  const known = new Map<string, string>()
  for (const name of names.slice(0, MOST_NAMES))
    if (Array.from(name).length > 1)
      for (const form of [name, simplify(name)]) if (!known.has(form)) known.set(form, name)
  if (known.size === 0) return [{ text }]
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length)
  // One name may begin another: at each place the longest is tried first, so the work is names times letters at most.
  const pattern = new RegExp(`(${longestFirst.map(escaped).join('|')})`, 'u')
  return text.split(pattern).map((piece) => {
    const name = known.get(piece)
    return name === undefined ? { text: piece } : { text: piece, name }
  })
}
