import type { NameKind, ProperNoun } from '../../parts/naming.ts'
import type { ProseRules } from '../../parts/prose.ts'
import { given } from '../names/given.ts'
import { heads, joiningHeads, known } from '../names/organisations.ts'
import { places } from '../names/places.ts'
import { openers } from '../names/words.ts'
import { speechVerbs } from '../titles/persons.ts'
import { withoutOffices } from './names/offices.ts'
import { type Run, runsOf, trimRun } from './names/runs.ts'
import { isTitled } from './names/titled.ts'
import { type Token, tokensOf } from './names/tokens.ts'
import { isEveryday, isGeneric, isKnown, isTime, isTitle } from './names/words.ts'

const IRREGULAR = new Set(['said', 'told', 'wrote', 'swore', 'spoke', 'met', 'has', 'had'])

/** Whether a word is what somebody does who is named: said, urges, denied. */
const speaks = (token: Token | undefined): boolean => {
  const word = token?.lower ?? ''
  const stems = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`]
  return IRREGULAR.has(word) || (/(?:s|ed)$/u.test(word) && stems.some((stem) => speechVerbs.has(stem)))
}

/** Whether an everyday word that opens a sentence is somebody's surname by what follows: Frost said; not Prosecutors said. */
const isSpeaker = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const first = tokens[from]
  if (!first?.opens || to - from > 1 || !speaks(tokens[to])) return false
  const common = [isTitle, isGeneric, isTime].some((test) => test(first)) || openers.has(first.lower)
  return !common && !first.lower.endsWith('s')
}

/** Whether the words of a run are a name, and not everyday words that have a capital letter for another reason. */
const isName = (words: readonly Token[], titled: boolean): boolean => {
  if (words.some((word) => word.text.length > 1 && !isEveryday(word) && !isTitle(word))) return true
  if (words.length > 1 && given.has(words[0]?.text ?? '')) return true
  const sure = words.filter((word) => !word.opens)
  if (titled || sure.length === 0) return words.some((word) => isKnown(word) && !(titled && isEveryday(word)))
  return !sure.every((word) => isTitle(word) || (words.length === 1 && isGeneric(word) && !isKnown(word)))
}

const kindOf = (words: readonly Token[], behindTitle: boolean, text: string): NameKind => {
  if (known.has(text)) return 'body'
  if (places.has(text)) return 'place'
  const last = words.at(-1)?.text ?? ''
  if (words.length > 1 && (heads.has(last) || words.some((word) => joiningHeads.has(word.text)))) return 'body'
  const [first, ...others] = words
  if (first && others.length > 0 && given.has(first.text) && !others.some(isGeneric)) return 'person'
  if (!first || words.some((word) => isGeneric(word) || isKnown(word))) return 'thing'
  const personal =
    given.has(first.text) || behindTitle || (words.length > 1 && words.every((word) => !isEveryday(word)))
  return personal ? 'person' : 'thing'
}

/** What a money's name ends in: New Taiwan dollars, Swiss francs. */
const CURRENCY =
  /^(?:dollars?|yen|yuan|won|pounds?|francs?|rupees?|pesos?|baht|ringgit|rubles?|roubles?|euros?|dong|rupiah|lira|krona|kroner)$/u

const nameOf = (text: string, tokens: readonly Token[], run: Run, titled: boolean): ProperNoun[] => {
  const { from, to } = isSpeaker(tokens, run) ? run : trimRun(tokens, run)
  const words = tokens.slice(from, to).filter(({ capital }) => capital)
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  if (words.length === 0 || CURRENCY.test(tokens[to]?.text ?? '') || !(isSpeaker(tokens, run) || isName(words, titled)))
    return []
  const before = tokens[from - 1]
  const behindTitle = before !== undefined && tokens[from]?.joined === true && isTitle(before)
  return [{ start, end, kind: kindOf(words, behindTitle, text.slice(start, end)) }]
}

/** Names in English, by their capital letters and by what the dictionary lacks. */
export const properNouns: ProseRules['properNouns'] = (text) => {
  const tokens = withoutOffices(tokensOf(text))
  const titled = isTitled(tokens)
  return runsOf(tokens, titled).flatMap((run) => nameOf(text, tokens, run, titled))
}
