import { appositionAfter, isPersonWord } from './appositions.ts'
import type { Find } from './finds.ts'
import type { View } from './view.ts'

const OLDEST = 115
const AGE_ENDS = new Set([',', '.', ';', ')', '—', '–', '-', 'and', 'of', 'from', 'was', 'is', 'who', 'has', 'said'])
const PARTY = /^(?:[RDI]|Lib|Lab|Con|SNP)$|^[RDI][-–]\p{Lu}/u

/** Whether an age stands at `at` behind the mark before it: …, 42, or … (42). */
const isAge = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  if (token?.shape !== 'number' || !/^\d{1,3}$/.test(token.text) || Number(token.text) > OLDEST) return false
  const next = view.tokens[at + 1]
  return !next || next.sentence !== token.sentence || AGE_ENDS.has(next.lower)
}

/** The first verb behind `at`, past adverbs and helping verbs; -1 where another word comes first. */
const verbAfter = (view: View, at: number): number => {
  for (let to = at; to < at + 5; to++) {
    const token = view.tokens[to]
    if (!token || token.sentence !== view.tokens[at - 1]?.sentence || token.shape !== 'lower') return -1
    if (token.part === 'VERB') return to
    if (token.part !== 'ADV' && token.part !== 'AUX' && token.part !== 'PART') return -1
  }
  return -1
}

const verbEvidence = (view: View, to: number): number => {
  const { speechVerbs, humanVerbs } = view.pack.titles
  const at = verbAfter(view, to)
  const lemma = view.tokens[at]?.lemma ?? ''
  if (at < 0) return view.tokens[to]?.part === 'AUX' ? 0.5 : 0
  return speechVerbs.has(lemma) ? 2 : humanVerbs.has(lemma) ? 1.5 : 0.75
}

/** What the words behind a name tell, 0 for nothing. */
const rightEvidence = (view: View, { to }: Find): number => {
  const last = view.tokens[to - 1]
  const [next, second] = [view.tokens[to], view.tokens[to + 1]]
  if (last?.owns) return 0.75
  if (!next || next.sentence !== last?.sentence) return 0
  if ((next.text === ',' || next.text === '(') && isAge(view, to + 1)) return 4
  if (next.text === '(' && PARTY.test(second?.text ?? '')) return 4
  if (next.lower === 'aged') return 3
  if (next.lower === 'who' || (next.text === ',' && /^who(?:se|m)?$/.test(second?.lower ?? ''))) return 2.5
  if (appositionAfter(view, to)) return 3
  if (next.text === ',' && view.pack.names.places.has(second?.text ?? '')) return -2
  if (next.shape === 'lower' && next.part === 'NOUN') return -0.5
  return verbEvidence(view, to)
}

const ARTICLES = new Set(['a', 'an', 'the'])

/** What the words before a name tell, 0 for nothing. */
const leftEvidence = (view: View, { from, office, honorific, before }: Find): number => {
  const { names, titles } = view.pack
  if (honorific) return 4
  if (office) return 3.5
  if (before) return before.kind === 'belonging' ? 0 : -1
  const last = view.tokens[from - 1]
  if (!last || last.sentence !== view.tokens[from]?.sentence) return 0
  if (ARTICLES.has(last.lower)) return -2.5
  if (names.bodyNouns.has(last.lower)) return -3
  if (titles.kin.has(last.lower) || isPersonWord(view, from - 1)) return 3
  if (last.text === ',' && titles.kin.has(view.tokens[from - 2]?.lower ?? '')) return 2.5
  if (last.text === ',' && isPersonWord(view, from - 2)) return 1.5
  if (last.part === 'VERB' && titles.speechVerbs.has(last.lemma)) return 1.5
  if (names.placeWords.has(last.lower)) return -1.5
  if (names.personWords.has(last.lower)) return 0.5
  return 0
}

/** What a name itself tells: a known given name first, initials, suffixes; or words that are no names. */
export const nameEvidence = (view: View, { parts, form }: Find): number => {
  const { given, suffixes, places, belongings, leaders } = view.pack.names
  const [first = ''] = parts
  const whole = parts.length > 1
  let score = 0
  if (given.has(first) || given.has(first.split('-')[0] ?? '')) score += whole ? 3 : 1.5
  else if (whole && parts.length < 4) score += 1
  if (!whole && leaders.has(first)) score += 3
  if (/\s\p{Lu}\.\s/u.test(form) || /^\p{Lu}\.\s?/u.test(form)) score += 2
  if (suffixes.has(form.split(' ').at(-1) ?? '')) score += 2
  if (whole && parts.slice(1).some((part) => places.has(part) || belongings.has(part))) score -= 1
  if (parts.some((part) => /^\p{Lu}{3,}$/u.test(part))) score -= 3
  if (parts.length > 4) score -= 2
  score -= 1.5 * parts.filter((part) => isCommon(view, part)).length
  return score
}

/** Whether a word also stands in the text in small letters. */
const isCommon = (view: View, part: string): boolean =>
  view.small.has(part.toLowerCase()) && !view.pack.names.given.has(part)

/** What the words around a name tell: for a person above 0, against one below. */
export const contextEvidence = (view: View, find: Find): { readonly left: number; readonly right: number } => ({
  left: leftEvidence(view, find),
  right: find.after ? -1.5 : rightEvidence(view, find),
})
