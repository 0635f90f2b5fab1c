import type { SubjectRules } from '../../languages/parts/units.ts'
import type { Span } from '../../model/span.ts'

const LONG = 14

export type Words = (text: string) => readonly string[]

interface Word extends Span {
  readonly text: string
}

const located = (text: string, words: Words): Word[] => {
  let start = 0
  return words(text).map((word) => {
    const placed = { text: word, start, end: start + word.length }
    start = placed.end
    return placed
  })
}

const isBlank = (word: Word | undefined): boolean => !!word && !/[\p{L}\p{N}]/u.test(word.text)

const isTail = (list: readonly Word[], rules: SubjectRules): boolean => {
  const last = list.at(-1)
  if (!last || isBlank(last)) return !!last
  const previous = list.at(-2)?.text ?? ''
  return rules.tails.has(last.text) && !rules.compounds.has(`${previous}${last.text}`) && !/\d$/.test(previous)
}

const withoutTails = (list: readonly Word[], rules: SubjectRules): Word[] => {
  const kept = [...list]
  while (isTail(kept, rules)) kept.pop()
  return kept
}

const withoutLeads = (list: readonly Word[], rules: SubjectRules): Word[] => {
  const kept = [...list]
  while (kept.length && (isBlank(kept[0]) || rules.leads.has(kept[0]?.text ?? ''))) kept.shift()
  return kept
}

/** Begins behind the last word that a short phrase does not reach over, unless nothing would be left. */
const behind = (list: readonly Word[], cuts: ReadonlySet<string>): readonly Word[] => {
  const index = list.findLastIndex((word) => cuts.has(word.text))
  const rest = list.slice(index + 1)
  return rest.reduce((sum, word) => sum + word.text.length, 0) >= 2 ? rest : list
}

const lengthOf = (list: readonly Word[]): number => (list.at(-1)?.end ?? 0) - (list[0]?.start ?? 0)

const shortened = (list: readonly Word[], rules: SubjectRules): readonly Word[] => {
  if (lengthOf(list) <= LONG) return list
  const cut = withoutLeads(behind(list, rules.softCuts), rules)
  const end = cut.at(-1)?.end ?? 0
  return cut.filter((word) => end - word.start <= LONG)
}

/** Where `text` goes on behind its last date, if there is enough of it behind. */
const undated = (text: string, rules: SubjectRules): number => {
  const ends = Array.from(text.matchAll(rules.leadPattern), (match) => match.index + match[0].length)
  return ends.findLast((end) => text.length - end >= 2) ?? 0
}

/** The shortest clear phrase at the end of `text`: no dates and function words before it, no verbs of level or change behind it. */
export const phraseAtEnd = (text: string, rules: SubjectRules, words: Words): string => {
  const clean = text.slice(undated(text, rules))
  const trim = (list: readonly Word[]): Word[] => withoutTails(withoutLeads(list, rules), rules)
  const kept = shortened(trim(behind(trim(located(clean, words)), rules.cuts)), rules)
  const phrase = clean.slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0).trim()
  return rules.tails.has(phrase) ? '' : phrase
}

/** What a clause says of the figure that it begins with: its first words behind the function words. */
export const predicateAtStart = (text: string, rules: SubjectRules, words: Words): string => {
  const list = withoutLeads(located(text, words), rules)
  const start = list[0]?.start ?? 0
  const kept = list.filter((word) => word.end - start <= 10)
  return text.slice(start, withoutTails(kept, { ...rules, tails: rules.leads }).at(-1)?.end ?? start).trim()
}
