import type { Span } from '../../model/span.ts'
import { foldInPlace } from '../../text/fold.ts'
import { slice } from '../../text/spans.ts'
import { foldText } from './folding.ts'
import { markedIn } from './marks.ts'
import type { Check, Scene, Statement } from './scene.ts'
import { needsTranslation } from './translations.ts'

/** Words of so many letters mean something by themselves: not will, have, said. */
const MEANING = 5

/** A word is known by its first letters: resigned, resigns. */
const STEM = 5

const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u

/** Grammar: と話した shares nothing. */
const HIRAGANA = /^\p{Script=Hiragana}{2}$/u

/** What the names, numbers and offices of a statement cover; they have checks of their own, and say nothing of what happened. */
const known = (text: string, { reader, facts }: Scene): Span[] => {
  const names = facts.people.flatMap(({ name, aliases, roles }) => [
    name,
    ...aliases,
    ...roles.flatMap(({ title, organisation }) => [title, organisation ?? '']),
  ])
  const bodies = facts.organisations.flatMap(({ name, aliases }) => [name, ...aliases])
  const folded = foldInPlace(text)
  const places = [...names, ...bodies].flatMap((name) => {
    const start = name === '' ? -1 : folded.indexOf(foldInPlace(name))
    return start < 0 ? [] : [{ start, end: start + name.length }]
  })
  return [
    ...places,
    ...reader.prose.properNouns(text),
    ...reader.prose.numbers(text),
    ...markedIn(text, reader.prose.marks),
  ]
}

const without = (text: string, spans: readonly Span[]): string => {
  const letters = text.split('')
  for (const { start, end } of spans) letters.fill(' ', start, end)
  return letters.join('')
}

/** Two letters that stand together, of scripts without spaces between words. */
const pairsOf = (text: string): Set<string> => {
  const pairs = new Set<string>()
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1)
    if (CLOSE.test(pair.charAt(0)) && CLOSE.test(pair.charAt(1)) && !HIRAGANA.test(pair)) pairs.add(pair)
  }
  return pairs
}

const stemsOf = (text: string): Set<string> =>
  new Set([...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => (word.length >= MEANING ? [word.slice(0, STEM)] : [])))

/** How much of the statement's own the article has, from 0 to 1; `undefined` where the statement has too little to tell. */
const shareOf = (own: ReadonlySet<string>, given: ReadonlySet<string>, least: number): number | undefined =>
  own.size < least ? undefined : [...own].filter((one) => given.has(one)).length / own.size

/** The words of the cited sentences. */
const given = ({ cited }: Statement, { document }: Scene): string =>
  foldText(cited.map((sentence) => slice(document.text, sentence)).join('\n')).text

/** So much that is checked by itself ties a statement to what it cites: a number and two names, two numbers, four names. */
const TIED = 4
const OF_NUMBER = 2

/** Whether somebody's own words, or enough numbers and names of the cited sentences, tell what a statement is of. */
const isTied = ({ text }: Statement, cited: string, { reader: { prose } }: Scene): boolean => {
  if (markedIn(text, prose.marks).some(({ start, end }) => end > start)) return true
  const numbers = prose.numbers(text).filter(({ loose, when }) => !loose && !when)
  const names = prose.properNouns(text).map(({ start, end }) => foldText(text.slice(start, end)).text.trim())
  const there = new Set(names.filter((name) => cited.includes(name)))
  return OF_NUMBER * numbers.length + there.size >= TIED
}

interface Demand {
  readonly pairs: number
  readonly stems: number
  /** Whether numbers and names may stand for words. */
  readonly ties: boolean
  /** So much must be shared, from 0 to 1; more than nothing in any case. */
  readonly share: number
}

const borne =
  (demand: Demand): Check =>
  (statement, scene) => {
    const nothing = { flaw: null, spans: [] }
    if (needsTranslation(scene.document.language, scene.reader.tag)) return nothing
    const own = foldText(without(statement.text, known(statement.text, scene))).text
    const cited = given(statement, scene)
    const shares = [
      shareOf(pairsOf(own), pairsOf(cited), demand.pairs),
      shareOf(stemsOf(own), stemsOf(cited), demand.stems),
    ].filter((share) => share !== undefined)
    if (shares.length === 0 || shares.some((share) => share > 0 && share >= demand.share)) return nothing
    if (demand.ties && isTied(statement, cited, scene)) return nothing
    return { flaw: { cause: 'words', detail: own.trim().slice(0, 40).toWellFormed() }, spans: [] }
  }

/**
 * A statement in the article's own language shares at least a word with what it cites, besides names and numbers: who resigned
 * isn't told by a sentence on stalls. A check from below: it finds what is said of nothing cited, not what is said wrongly.
 */
export const borneCheck: Check = borne({ pairs: 3, stems: 2, ties: true, share: 0 })

/** A headline that cites nothing has half of its words from the article: more than a name that is there. */
export const headlineBorneCheck: Check = borne({ pairs: 1, stems: 1, ties: false, share: 0.5 })
