import { given } from '../../names/given.ts'
import { joiningHeads } from '../../names/organisations.ts'
import { places } from '../../names/places.ts'
import { functionWords, openers } from '../../names/words.ts'
import type { Token } from './tokens.ts'
import { isEveryday, isKnown, isTime, isTitle } from './words.ts'

const JOINS = new Set([
  'of',
  '&',
  'de',
  'da',
  'del',
  'della',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'le',
])

/** Whether the small word at `at` joins what stands before it to what follows: Centers | for | Disease Control; not Jeff for Mayor, Ada Moss of Mistport. */
const joins = (tokens: readonly Token[], at: number, small: number): boolean => {
  const [first, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!token) return false
  if (small > 0 && token.lower === 'the') return true
  if (token.lower === 'for' || token.lower === 'and') return before !== undefined && joiningHeads.has(before.text)
  if (token.lower !== 'of' || !before) return JOINS.has(token.lower)
  return isEveryday(before) && !(before.joined && given.has(first?.text ?? ''))
}

const MOST_SMALL = 2

type Test = (token: Token, before?: Token) => boolean

/** Whether a title inside a run parts it: U.S. | President | Donald Trump; not House of Representatives. */
const parts = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !next?.joined || !next.capital || !isTitle(token)) return false
  return given.has(next.text) || !isEveryday(next)
}

/** Where a run goes on from token `at`: the next capital letter, over at most two small words that join. */
const nextOf = (tokens: readonly Token[], at: number, isNameWord: Test): number | undefined => {
  let to = at + 1
  for (let small = 0; small <= MOST_SMALL; small++, to++) {
    const token = tokens[to]
    if (!token?.joined || isTime(token)) return undefined
    if (token.capital) return isNameWord(token, tokens[at]) && !parts(tokens, to) ? to : undefined
    if (!joins(tokens, to, small)) return undefined
  }
  return undefined
}

/** Tokens `from`…`to` (exclusive) that belong together by their capital letters. */
export interface Run {
  readonly from: number
  readonly to: number
}

const INITIAL = /^\p{Lu}\.?$/u
/** What verbs of a headline end in: Says, Asking, Vowed. */
const VERBAL = /(?:[^s]s|ing|ed)$/u

/** Whether a word may be one of a name, where capital letters are everywhere: not an everyday one, but for a surname. */
const isRare: Test = (token, before) =>
  !isEveryday(token) ||
  given.has(token.text) ||
  places.has(token.text) ||
  (before !== undefined && (given.has(before.text) || INITIAL.test(before.text)) && !VERBAL.test(token.text))

/** The runs of a text; `titled` where everyday words have capital letters as well. */
export const runsOf = (tokens: readonly Token[], titled: boolean): Run[] => {
  const isNameWord: Test = titled ? isRare : () => true
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token?.capital || isTime(token) || !isNameWord(token) || parts(tokens, at)) continue
    const from = at
    for (let next = nextOf(tokens, at, isNameWord); next !== undefined; next = nextOf(tokens, at, isNameWord)) at = next
    runs.push({ from, to: at + 1 })
  }
  return runs
}

/** Whether a run's first word is none of the name: The, President, an everyday word that opens the sentence. */
const leads = (token: Token): boolean =>
  functionWords.has(token.lower) ||
  isTitle(token) ||
  (token.opens && isEveryday(token) && (openers.has(token.lower) || (!isKnown(token) && !given.has(token.text))))

/** What an office is of, before it: Japanese | Prime | Minister. */
const OFFICES_OF = new Set(
  'prime foreign finance interior defence defense justice attorney home trade health vice deputy'.split(' '),
)

/** A run without the titles and small words around the name; empty where nothing is left. */
export const trimRun = (tokens: readonly Token[], { from, to }: Run): Run => {
  let [first, last] = [from, to]
  const at = (index: number): Token | undefined => tokens[index]
  for (let token = at(first); token && first < last && (!token.capital || leads(token)); token = at(first)) first++
  for (let token = at(last - 1); token && last > first && (!token.capital || isTitle(token)); token = at(last - 1))
    last--
  if (last < to)
    for (let token = at(last - 1); token && last > first && OFFICES_OF.has(token.lower); token = at(last - 1)) last--
  return { from: first, to: last }
}
