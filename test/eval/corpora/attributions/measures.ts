import type { Quotation } from '../../../../src/model/quotation.ts'
import type { Count } from '../../counts.ts'
import { type Pairs, pair } from '../../match.ts'
import {
  type Article,
  type Attribution,
  owedOf,
  type Pair,
  sharedBy,
  type Tokens,
  tokensOf,
  wordsIn,
} from './article.ts'

type Words = ReadonlySet<number>

interface Gold {
  readonly attribution: Attribution
  readonly words: Words
}

interface Found {
  readonly quotation: Quotation
  readonly words: Words
}

/** An article with what is owed and what was found, as sets of its words. */
export interface Side {
  readonly article: Article
  readonly tokens: Tokens
  readonly golds: readonly Gold[]
  readonly found: readonly Found[]
}

export const sideOf = (article: Article, quotations: readonly Quotation[]): Side => {
  const tokens = tokensOf(article.text)
  return {
    article,
    tokens,
    golds: owedOf(article).map((attribution) => ({ attribution, words: wordsIn(tokens, attribution.content) })),
    found: quotations.map((quotation) => ({
      quotation,
      words: wordsIn(tokens, [[quotation.span.start, quotation.span.end]]),
    })),
  }
}

/** What a share of common words is taken of: the gold's alone, or both sides' together. */
export type Base = 'gold' | 'union'

const shareOf = (base: Base, gold: Words, found: Words): number => {
  const shared = sharedBy(gold, found)
  const of = base === 'gold' ? gold.size : gold.size + found.size - shared
  return of === 0 ? 0 : shared / of
}

export const pairAt = ({ golds, found }: Side, least: number, base: Base): Pairs =>
  pair(golds, found, (gold, one) => {
    const share = shareOf(base, gold.words, one.words)
    // Of two that cover the gold the one that says the least besides is the partner.
    return share > least ? share + shareOf('union', gold.words, one.words) / 10 : 0
  })

const union = (sets: readonly Words[]): Words => new Set(sets.flatMap((set) => [...set]))

/** Found, unmatched, and lying for at least half in what another match covers: one piece more of an attribution that the corpus joins. */
const isPiece = (one: Found, covered: Words): boolean => 2 * sharedBy(one.words, covered) >= one.words.size

/** The finds that matched nothing, without the further pieces of what was matched. */
export const spareIn = ({ golds, found }: Side, { byGold, used }: Pairs): Found[] => {
  const covered = union(golds.filter((_, index) => byGold.has(index)).map(({ words }) => words))
  return found.filter((one, index) => !used.has(index) && !isPiece(one, covered))
}

/** Attributions found at a share of common words. `strict` counts further pieces of a matched one as given in vain. */
export const attributionCount = (side: Side, least: number, base: Base, strict = false): Count => {
  const pairs = pairAt(side, least, base)
  const spare = strict ? side.found.length - pairs.used.size : spareIn(side, pairs).length
  return { hit: pairs.byGold.size, gold: side.golds.length, given: pairs.used.size + spare }
}

const EMPTY = new Set('the a an of for in on at by to and or from with s'.split(' '))

const telling = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)))

const textOf = (text: string, pieces: readonly Pair[]): string =>
  pieces.map(([start, end]) => text.slice(start, end)).join(' … ')

const namesSame = (source: string, { speaker, speakerText }: Quotation): boolean => {
  const said = telling(`${speaker} ${speakerText}`)
  return [...telling(source)].some((word) => said.has(word))
}

/** Of the attributions matched that name their source, those whose speaker shares a word with it. */
export const speakerCount = (side: Side): Count => {
  const { golds, found, article } = side
  const sources = [...pairAt(side, 0.3, 'gold').byGold]
    .map(([gold, { index }]) => ({
      source: textOf(article.text, golds[gold]?.attribution.source ?? []),
      quotation: found[index]?.quotation,
    }))
    .filter(({ source }) => telling(source).size > 0)
  const hit = sources.filter(({ source, quotation }) => quotation && namesSame(source, quotation)).length
  return { hit, gold: sources.length, given: sources.length }
}

/** Words of content: those found that lie in some gold content, against all found and all gold. */
export const wordCount = ({ golds, found }: Side): Count => {
  const owed = union(golds.map(({ words }) => words))
  const given = union(found.map(({ words }) => words))
  return { hit: sharedBy(owed, given), gold: owed.size, given: given.size }
}

/** Attributions whose content is the found quotation's, word for word. */
export const exactCount = (side: Side): Count => {
  const same = ({ words }: Gold, one: Found) =>
    Number(words.size > 0 && words.size === one.words.size && sharedBy(words, one.words) === words.size)
  return { hit: pair(side.golds, side.found, same).byGold.size, gold: side.golds.length, given: side.found.length }
}

const QUOTED = /^[“"][\s\S]*[”"][.,]?$/

/** A shorter piece in marks is a term or a scare quote. */
const LEAST_WORDS = 3

/** Pieces of content that stand wholly in quotation marks: how many some quotation covers for three tenths. */
export const quotedRecall = ({ article, tokens, golds, found }: Side): Count => {
  const pieces = golds
    .flatMap(({ attribution }) => attribution.content)
    .filter(([start, end]) => QUOTED.test(article.text.slice(start, end).trim()))
    .map((piece) => wordsIn(tokens, [piece]))
    .filter((words) => words.size >= LEAST_WORDS)
  const hit = pieces.filter((words) => found.some((one) => shareOf('gold', words, one.words) > 0.3)).length
  return { hit, gold: pieces.length, given: pieces.length }
}

/** Direct quotations: how many lie for three tenths at least in some gold content. */
export const directPrecision = ({ golds, found }: Side): Count => {
  const owed = union(golds.map(({ words }) => words))
  const direct = found.filter(({ quotation }) => quotation.mode === 'direct')
  const hit = direct.filter(({ words }) => sharedBy(words, owed) >= 0.3 * words.size).length
  return { hit, gold: direct.length, given: direct.length }
}

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 120)

/** What was missed, given in vain, or given to somebody else. */
export const disagreements = (side: Side): string[] => {
  const { article, golds, found } = side
  const pairs = pairAt(side, 0.3, 'gold')
  const told = (pieces: readonly Pair[]) => short(textOf(article.text, pieces))
  const missed = golds.filter((_, index) => !pairs.byGold.has(index))
  return [
    ...missed.map(({ attribution: one }) => `missed [${told(one.source)}] <${told(one.cue)}> ${told(one.content)}`),
    ...spareIn(side, pairs).map(
      ({ quotation: one }) => `invented ${one.mode} [${one.speakerText}] <${one.cue}> ${short(one.text)}`,
    ),
    ...[...pairs.byGold].flatMap(([gold, { index }]) => {
      const [source, one] = [golds[gold]?.attribution.source ?? [], found[index]?.quotation]
      if (!one || telling(textOf(article.text, source)).size === 0 || namesSame(textOf(article.text, source), one))
        return []
      return [`given to [${one.speaker}], not [${told(source)}]: ${short(one.text)}`]
    }),
  ]
}
