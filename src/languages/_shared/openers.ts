const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/**
 * Tells sentences that begin with one of `words`, after an opening mark or none, but with none of `except`.
 * In a language with spaces (`whole`) a word is taken only where it ends: But, not Butter.
 */
export const opensWith = (
  words: readonly string[],
  except: readonly string[] = [],
  whole = false,
): ((sentence: string) => boolean) => {
  const not = except.length > 0 ? `(?!${either(except)})` : ''
  const pattern = new RegExp(
    `^[\\s\\p{Ps}\\p{Pi}"']*${not}(?:${either(words)})${whole ? '(?![\\p{L}\\p{N}])' : ''}`,
    'u',
  )
  return (sentence) => pattern.test(sentence)
}

/** Tells clauses that end with one of `words`, before marks or none. In a language with spaces (`whole`) a word is taken only whole. */
export const endsWith = (words: readonly string[], whole = false): ((clause: string) => boolean) => {
  const pattern = new RegExp(`${whole ? '(?<![\\p{L}\\p{N}])' : ''}(?:${either(words)})[\\s\\p{P}]?$`, 'u')
  return (clause) => pattern.test(clause.slice(-40))
}
