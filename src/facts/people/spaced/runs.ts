import { longestAt, officeEnd } from './lookup.ts'
import type { Token, View } from './view.ts'

/** Tokens `from`…`to` that stand together with capital letters: Mayor Ada van der Moss. */
export interface Run {
  readonly from: number
  readonly to: number
}

const MOST_TOKENS = 14
/** A part of a name behind a hyphen that is written small is shorter: Geun-hye; not Mistport-headquartered. */
const LONG_WORD = 7
const MOST_PARTICLES = 3

/** Whether a token is a party and a place in brackets: (D-Ohio). */
const isParty = (view: View, at: number): boolean => {
  const [first = '', second] = view.tokens[at]?.lower.split('-') ?? []
  return view.tokens[at - 1]?.text === '(' && second !== undefined && view.pack.names.context.parties.has(first)
}

const NICKNAME_OPENS = new Set(['“', '"', '‘', "'", '('])
const NICKNAME_CLOSES = new Set(['”', '"', '’', "'", ')'])

/** Whether a nickname stands at `at` between the parts of a name: Robert “Bobby” Moss. */
const isNicknameAt = (view: View, at: number): boolean => {
  const [open, name, close, next] = view.tokens.slice(at, at + 4)
  const before = view.tokens[at - 1]
  if (!NICKNAME_OPENS.has(open?.text ?? '') || !NICKNAME_CLOSES.has(close?.text ?? '')) return false
  const isPart = before !== undefined && (view.pack.names.given.has(before.text) || /^\p{Lu}\.$/u.test(before.text))
  return isPart && name?.shape === 'capital' && next?.shape === 'capital' && next.sentence === before.sentence
}

const HYPHENS = /[-‐‑’']/u

/** Whether a word with a hyphen is none of a name: Mistport-based, Mother-of-three; Geun-hye is one. */
const isAdjective = (view: View, { lower, text }: Token): boolean => {
  const { adjectiveEnds, functionWords } = view.pack.names
  const others = lower.split(HYPHENS).slice(1)
  const last = others.at(-1)
  if (last === undefined) return false
  const isLong = last.length >= LONG_WORD && !/\p{Lu}/u.test(text.slice(1))
  return isLong || adjectiveEnds.has(last) || others.slice(0, -1).some((part) => functionWords.has(part))
}

/** Whether a token is written as a name is: with a capital letter that its place alone doesn't explain. */
export const isNameLike = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  if (token?.shape !== 'capital' || view.pack.names.capitalPronouns.has(token.text) || isParty(view, at)) return false
  if (/^[\p{Lu}.]{2,}$/u.test(token.text)) return true
  const { functionWords, openers } = view.pack.names
  const [first = ''] = token.lower.split(HYPHENS)
  if (isAdjective(view, token)) return false
  if (functionWords.has(token.lower) || functionWords.has(first)) return opensName(view, at)
  if (!token.opens) return true
  return openers.has(token.lower) || openers.has(first) ? opensName(view, at) : !isSentenceWord(view, at)
}

/** Whether a word that opens a sentence has its capital letter from there: an everyday word that stands with one nowhere else. */
const isSentenceWord = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  if (!token || view.tokens[at + 1]?.shape === 'capital' || view.capitals.has(token.text)) return false
  return isPlainWord(view, token.text)
}

/** Whether a word is an everyday one, and no given name, known body, place or people. */
export const isPlainWord = (view: View, text: string): boolean => {
  const { names } = view.pack
  if (names.given.has(text) || names.places.has(text) || names.organisations.known.has(text)) return false
  if (names.belongings.has(text) || names.belongings.has(text.replace(/s$/u, ''))) return false
  const lower = text.toLowerCase()
  return view.isEveryday(lower) || view.pack.titles.personNouns.has(lower.replace(/s$/u, ''))
}

/** Whether a word that mostly opens sentences is a title or a name before another: President Moss, Will Moss, The Guardian, New Harbour Party. */
const opensName = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!token || next?.shape !== 'capital' || next.sentence !== token.sentence) return false
  const { titles, names } = view.pack
  const { text: third = '' } = view.tokens[at + 2] ?? {}
  if (names.compass.has(token.text) && names.organisations.heads.has(third)) return true
  if (names.given.has(token.text)) return !isQuestion(view, token) && !names.functionWords.has(next.lower)
  if (titles.honorifics.has(token.lower) || officeEnd(view, at, at + 4) > at) return true
  return (
    longestAt(view, at, at + 4, names.places) > at + 1 ||
    longestAt(view, at, at + 4, names.organisations.known) > at + 1
  )
}

const isQuestion = (view: View, { sentence }: Token): boolean => {
  const { start = 0, end = 0 } = view.document.sentences[sentence] ?? {}
  return /\?[”’"']?\s*$/u.test(view.document.text.slice(Math.max(start, end - 4), end))
}

/** How many small words of names stand at `at` before another capital letter: van der Moss. */
const particlesAt = (view: View, at: number, to: number): number => {
  let count = 0
  while (count <= MOST_PARTICLES && view.tokens[at + count]?.shape === 'lower') {
    if (!view.pack.names.particles.has(view.tokens[at + count]?.lower ?? '')) return 0
    count++
  }
  const next = view.tokens[at + count]
  return count <= MOST_PARTICLES && at + count < to && next?.shape === 'capital' ? count : 0
}

/** Whether a suffix stands behind a comma: Ada Moss, Jr. */
const suffixAt = (view: View, at: number): boolean =>
  view.tokens[at]?.text === ',' && view.pack.names.commaSuffixes.has(view.tokens[at + 1]?.text ?? '')

/** The end of the run that starts at `from`. */
const endOfRun = (view: View, from: number): number => {
  const { sentence } = view.tokens[from] ?? { sentence: -1 }
  let at = from
  while (at - from < MOST_TOKENS) {
    const token = view.tokens[at]
    at++
    if (!token || token.owns || (at - 1 > from && view.pack.names.suffixes.has(token.text))) break
    const next = view.tokens[at]
    if (!next || next.sentence !== sentence) break
    if (suffixAt(view, at)) return at + 2
    if (isNicknameAt(view, at)) {
      at += 3
      continue
    }
    if (next.shape === 'capital' && !view.pack.names.capitalPronouns.has(next.text) && !isAdjective(view, next))
      continue
    const office = officeEnd(view, at - 1, at + 4)
    if (office > at) {
      at = office
      if (view.tokens[at]?.shape === 'capital' && view.tokens[at]?.sentence === sentence) continue
      break
    }
    const particles = particlesAt(view, at, view.tokens.length)
    if (!particles || view.tokens[at + particles]?.sentence !== sentence) break
    at += particles
  }
  return at
}

/** Every run of the text, in order. */
export const findRuns = (view: View): Run[] => {
  const runs: Run[] = []
  for (let at = 0; at < view.tokens.length; ) {
    if (view.tokens[at]?.headline || !isNameLike(view, at)) {
      at++
      continue
    }
    const to = endOfRun(view, at)
    runs.push({ from: at, to })
    at = to
  }
  return runs
}
