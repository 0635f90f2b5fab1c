import type { LanguagePack } from '../../languages/pack.ts'
import type { SubjectRules } from '../../languages/parts/units.ts'

const MAX_NOUN = 12

/** Splits text into words as its language's dictionary does. */
export const wordSplitter = (pack: LanguagePack): ((text: string) => readonly string[]) => {
  const segmenter = new Intl.Segmenter(pack.tag, { granularity: 'word' })
  return (text) => Array.from(segmenter.segment(text), (part) => part.segment)
}

/** The noun phrase that `text` begins with: its words up to the first that can't be in one. Empty where there is none. */
export const nounAt = (text: string, rules: SubjectRules, words: (text: string) => readonly string[]): string => {
  const clause = text.slice(0, clauseLength(text, rules)).split(rules.nounEnd)[0] ?? ''
  let noun = ''
  for (const word of words(clause)) {
    if (rules.stops.has(word) || !word.trim()) break
    if (noun.length + word.length > MAX_NOUN) return noun.length >= 2 ? noun : ''
    noun += word
  }
  return noun
}

/** The length of the clause that `text` begins with. */
export const clauseLength = (text: string, rules: SubjectRules): number => {
  const end = text.search(rules.clauseEnds)
  return end < 0 ? text.length : end
}
