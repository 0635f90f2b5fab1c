import type { Scene } from '../scene.ts'

const HAN = /\p{Script=Han}/gu

/** So many characters of the words told must stand in another's: one or two are in any sentence. */
const MANY = 3

const lettersOf = (text: string): Set<string> => new Set(text.match(HAN) ?? [])

/**
 * Whether the words told share characters with what another said, and none with anything of the speaker's own, where article and brief are
 * in two languages that share them: 社長將全數調往其他工廠 for 希望者全員を他の工場に移す.
 */
export const hasOthersLetters = (
  told: string,
  own: readonly string[],
  others: readonly string[],
  { source, reader }: Scene,
): boolean => {
  if (source === undefined || source.grammar === reader.grammar) return false
  const { fold } = reader.prose.naming
  const letters = lettersOf(fold(told))
  const most = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => letters.intersection(lettersOf(fold(text))).size))
  return most(others) >= MANY && most(own) === 0
}
