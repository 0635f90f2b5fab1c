import { foldWidth } from '../../../text/fold.ts'
import { appositionAfter, isPersonWord, personPhraseEnd } from './appositions.ts'
import type { Find } from './finds.ts'
import type { Token, View } from './view.ts'

const OLDEST = 115
/** How sure each sign is; `ENOUGH_FULL` of accept.ts is what all together must reach. */
const POLITE = 4
const SURE = 4
const STRONG = 3
const GOOD = 2.5
const SPEECH = 2
const FAIR = 1.5
const WEAK = 0.75

/** Whether an age stands at `at`: …, 42, or … (42). */
const isAge = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  const written = foldWidth(token?.text ?? '')
  if (token?.shape !== 'number' || !/^\d{1,3}$/.test(written) || Number(written) > OLDEST) return false
  const next = view.tokens[at + 1]
  return !next || next.sentence !== token.sentence || view.pack.names.context.ageEnds.has(next.lower)
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
  if (at < 0) return view.tokens[to]?.part === 'AUX' ? WEAK : 0
  return speechVerbs.has(lemma) ? SPEECH : humanVerbs.has(lemma) ? FAIR : WEAK
}

/** What stands behind a name and a comma or a bracket. */
const asideEvidence = (view: View, to: number, mark: Token, second: Token | undefined): number => {
  const { context, places } = view.pack.names
  if (isAge(view, context.ageWords.has(second?.lower ?? '') ? to + 2 : to + 1)) return SURE
  if (mark.text === '(') return context.parties.has(second?.lower.split(/[-–]/u)[0] ?? '') ? SURE : 0
  if (context.relatives.has(second?.lower ?? '')) return GOOD
  if (appositionAfter(view, to)) return STRONG
  return places.has(second?.text ?? '') ? -2 : 0
}

/** Whether the words behind a name say that it is somebody: was a teacher. */
const isSomebody = (view: View, to: number): boolean => {
  const { being, articles } = view.pack.names.context
  if (!being.has(view.tokens[to]?.lower ?? '') || !articles.has(view.tokens[to + 1]?.lower ?? '')) return false
  return personPhraseEnd(view, to + 2) > to + 2
}

/** What the words behind a name tell, 0 for nothing. */
const rightEvidence = (view: View, { to }: Find): number => {
  const { relatives, reflexives, ageWords } = view.pack.names.context
  const last = view.tokens[to - 1]
  const [next, second] = [view.tokens[to], view.tokens[to + 1]]
  if (last?.owns) return WEAK
  if (!next || next.sentence !== last?.sentence) return 0
  if (next.text === ',' || next.text === '(') return asideEvidence(view, to, next, second)
  if (ageWords.has(next.lower) && isAge(view, to + 1)) return STRONG
  if (relatives.has(next.lower) || reflexives.has(next.lower) || isSomebody(view, to)) return GOOD
  return next.shape === 'lower' && next.part === 'NOUN' ? -0.5 : verbEvidence(view, to)
}

/** What a preposition or an article before a name tells. */
const smallWordEvidence = (view: View, { lower }: Token): number => {
  const { articles, placeWords, personWords } = view.pack.names.context
  if (articles.has(lower)) return -2.5
  if (placeWords.has(lower)) return -1.5
  return personWords.has(lower) ? 0.5 : 0
}

/** Whether a title and an everyday word begin a sentence, where the two may be no name: Delegate Update. */
const isOpeningNoun = (view: View, { office, parts: [part = '', ...others] }: Find): boolean =>
  others.length === 0 && view.tokens[office?.from ?? 0]?.opens === true && view.isEveryday(part.toLowerCase())

/** What the words before a name tell, 0 for nothing. */
const leftEvidence = (view: View, find: Find): number => {
  const { from, office, honorific, before } = find
  const { names, titles } = view.pack
  if (honorific) return POLITE
  if (office) return isOpeningNoun(view, find) ? 0 : POLITE - 0.5
  if (before) return before.kind === 'belonging' ? 0 : -1
  const last = view.tokens[from - 1]
  if (!last || last.sentence !== view.tokens[from]?.sentence) return 0
  if (names.context.bodyNouns.has(last.lower)) return titles.personNouns.has(last.lower) ? FAIR : -3
  if (titles.kin.has(last.lower)) return STRONG + 0.5
  if (isPersonWord(view, from - 1)) return STRONG
  if (last.text === ',' && titles.kin.has(view.tokens[from - 2]?.lower ?? '')) return GOOD
  if (last.text === ',' && isPersonWord(view, from - 2)) return FAIR
  if (last.part === 'VERB' && titles.speechVerbs.has(last.lemma)) return FAIR
  return smallWordEvidence(view, last)
}

/** What the words around a name tell: for a person above 0, against one below. */
export const contextEvidence = (view: View, find: Find): readonly number[] => [
  leftEvidence(view, find),
  find.after ? -FAIR : rightEvidence(view, find),
]
