import { officeEnd } from './lookup.ts'
import type { Token, View } from './view.ts'

/** Tokens `from`…`to` that stand together with capital letters: Mayor Ada van der Moss. */
export interface Run {
  readonly from: number
  readonly to: number
}

const MOST_TOKENS = 14
const MOST_PARTICLES = 3

const isPronoun = (token: Token): boolean => token.text === 'I'

/** Whether a token is written as a name is. */
export const isNameLike = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  if (token?.shape !== 'capital' || isPronoun(token)) return false
  const [first = ''] = token.lower.split(/[-‐‑]/u)
  const { openers } = view.pack.names
  return !(token.opens && (openers.has(token.lower) || openers.has(first)) && !opensName(view, at))
}

/** Whether a word that opens sentences stands as a title right before a name: President Moss said. */
const opensName = (view: View, at: number): boolean => {
  const token = view.tokens[at]
  const next = view.tokens[at + 1]
  if (!token || next?.shape !== 'capital' || next.sentence !== token.sentence) return false
  const { offices, honorifics } = view.pack.titles
  const two = `${token.lower} ${next.lower}`
  return (
    offices.has(token.lower) ||
    honorifics.has(token.lower) ||
    offices.has(two) ||
    view.pack.names.places.has(`${token.text} ${next.text}`)
  )
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
  view.tokens[at]?.text === ',' && /^[JS]r\.?$/u.test(view.tokens[at + 1]?.text ?? '')

/** The end of the run that starts at `from`. */
const endOfRun = (view: View, from: number): number => {
  const { sentence } = view.tokens[from] ?? { sentence: -1 }
  let at = from
  while (at - from < MOST_TOKENS) {
    const token = view.tokens[at]
    at++
    if (!token || token.owns) break
    const next = view.tokens[at]
    if (!next || next.sentence !== sentence) break
    if (suffixAt(view, at)) return at + 2
    if (next.shape === 'capital' && !isPronoun(next)) continue
    const office = officeEnd(view, at - 1, at + 4)
    if (office > at) {
      at = office
      continue
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
    if (!isNameLike(view, at)) {
      at++
      continue
    }
    const to = endOfRun(view, at)
    runs.push({ from: at, to })
    at = to
  }
  return runs
}
