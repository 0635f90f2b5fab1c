import type { LanguagePack } from '../../src/languages/pack.ts'

const LONGEST = 16
const MOST = 20_000
const DEEPEST = 12

/** The alternatives of a pattern that are plain words: `說|表示(?!會)` has 說. */
const plainParts = ({ source }: RegExp): string[] =>
  source.split(/[|()[\]{}^$?*+\\]+/u).filter((part) => part !== '' && !/[:=!<>.,-]/u.test(part))

/** A key that is a word of the language, not a field of ours. */
const isWritten = (key: string): boolean => /[^\x20-\x7e]/u.test(key)

/**
 * Every short word that a pack holds in its lists, sets, tables and patterns, whatever they are called: what its readers look
 * for is what a hostile text would be made of.
 */
export const packWords = (pack: LanguagePack): string[] => {
  const words = new Set<string>()
  const seen = new Set<unknown>()
  const add = (word: string) => {
    if (word !== '' && word.length <= LONGEST && words.size < MOST) words.add(word)
  }
  const walkAll = (values: Iterable<unknown>, depth: number) => {
    for (const value of values) walk(value, depth)
  }
  const walk = (value: unknown, depth: number): void => {
    if (typeof value === 'string') add(value)
    if (typeof value !== 'object' || value === null || depth > DEEPEST || seen.has(value)) return
    seen.add(value)
    if (value instanceof RegExp) plainParts(value).forEach(add)
    else if (value instanceof Map || value instanceof Set || Array.isArray(value)) walkAll(value, depth + 1)
    else
      walkAll(
        Object.entries(value).map(([key, one]) => (isWritten(key) ? [key, one] : one)),
        depth + 1,
      )
  }
  walk(pack, 0)
  return [...words]
}
