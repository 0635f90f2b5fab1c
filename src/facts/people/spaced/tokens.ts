import type { SpacedPack } from '../../../languages/pack.ts'
import type { Word } from '../../../languages/parts/words.ts'
import type { Document } from '../../../model/document.ts'
import type { Token } from './view.ts'

/** U.S., J.; al-Masri, O’Brien, Jean-Luc; 2,000; any other character by itself. */
const PIECE =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s{1,3}[\p{L}“"‘(])|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|\S/gu
const CAPITAL = /^\p{Lu}/u
const BOUND = /^(\p{Ll}{1,4})[-’']\p{Lu}/u
/** Marks behind which a capital letter tells nothing; a straight one only where it opens. */
const OPENING = new Set(['“', '‘', '«', ':', '•', '*', '…', '?', '!'])
const STRAIGHT = new Set(['"', "'"])

const shapeOf = ({ names }: SpacedPack, text: string): Token['shape'] => {
  if (/^\p{N}/u.test(text)) return 'number'
  if (CAPITAL.test(text) || names.boundParticles.has(BOUND.exec(text)?.[1] ?? '')) return 'capital'
  return /^\p{L}/u.test(text) ? 'lower' : 'mark'
}

/** Whether a mark opens what follows: “Yes, "Yes; a closing one stands behind a word. */
const isOpening = (text: string, { text: mark, start, end }: Piece): boolean =>
  OPENING.has(mark) || (STRAIGHT.has(mark) && /\s/.test(text.charAt(start - 1) || ' ') && /\S/.test(text.charAt(end)))

type Piece = Pick<Token, 'start' | 'end' | 'text' | 'shape' | 'owns'>

/** Whether a full stop behind a word is a part of it: Sen., Jr. */
const takesStop = ({ names, titles }: SpacedPack, text: string): boolean => {
  const dotted = `${text}.`
  const lower = dotted.toLowerCase()
  return (
    titles.offices.has(lower) ||
    titles.honorifics.has(lower) ||
    names.suffixes.has(dotted) ||
    names.organisations.heads.has(dotted) ||
    names.particles.has(lower)
  )
}

const readPieces = (text: string, pack: SpacedPack): Piece[] => {
  const pieces: Piece[] = []
  for (const { 0: found, index: start } of text.matchAll(PIECE)) {
    const before = pieces.at(-1)
    if (found === '.' && before?.end === start && !before.owns && takesStop(pack, before.text)) {
      pieces[pieces.length - 1] = { ...before, end: start + 1, text: `${before.text}.` }
      continue
    }
    const mark = pack.names.possessives.find((end) => found.length > end.length && found.endsWith(end)) ?? ''
    const piece = found.slice(0, found.length - mark.length)
    pieces.push({ start, end: start + piece.length, text: piece, shape: shapeOf(pack, piece), owns: mark !== '' })
  }
  return pieces
}

const MOST_CAPITALS = 0.7
const FEWEST_LETTERS = 4
const FEWEST_WORDS = 4
const MOST_EVERYDAY = 0.5

/** The longer words of each sentence. */
const longWords = (pieces: readonly Piece[], owners: readonly number[]): ReadonlyMap<number, readonly Piece[]> => {
  const words = new Map<number, Piece[]>()
  for (const [at, piece] of pieces.entries()) {
    if ((piece.shape !== 'capital' && piece.shape !== 'lower') || piece.text.length < FEWEST_LETTERS) continue
    const own = words.get(owners[at] ?? -1)
    if (own) own.push(piece)
    else words.set(owners[at] ?? -1, [piece])
  }
  return words
}

/** Sentences that are written with capitals throughout: headings, and lines of everyday words with capitals, which have a full stop only where no word is small; a list of names is none. */
const headlines = (
  document: Document,
  { names }: SpacedPack,
  pieces: readonly Piece[],
  owners: readonly number[],
): ReadonlySet<number> => {
  const isHeading = (sentence: number): boolean =>
    document.blocks[document.sentences[sentence]?.block ?? -1]?.kind === 'heading'
  const isClosed = (sentence: number): boolean =>
    document.text.charAt((document.sentences[sentence]?.end ?? 0) - 1) === '.'
  const isTitled = (sentence: number, all: readonly Piece[]): boolean => {
    const words = all.filter(({ text }) => !names.functionWords.has(text))
    const capitals = words.filter(({ shape }) => shape === 'capital')
    const least = isClosed(sentence) ? 1 : MOST_CAPITALS
    if (words.length < FEWEST_WORDS || capitals.length < least * words.length) return false
    const everyday = capitals.filter(({ text }) => !names.given.has(text) && names.isEverydayWord(text.toLowerCase()))
    return everyday.length >= MOST_EVERYDAY * capitals.length
  }
  const found = [...longWords(pieces, owners)].filter(
    ([sentence, words]) => isHeading(sentence) || isTitled(sentence, words),
  )
  return new Set(found.map(([sentence]) => sentence))
}

/** The sentence that each piece stands in. */
const sentencesOf = (document: Document, pieces: readonly Piece[]): number[] => {
  let sentence = 0
  return pieces.map(({ start }) => {
    while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence++
    return (document.sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) <= start ? sentence : -1
  })
}

/** The tokens of a document, in order, with what the tagger says of each. */
export const readTokens = (document: Document, pack: SpacedPack, words: readonly Word[]): Token[] => {
  const pieces = readPieces(document.text, pack)
  const owners = sentencesOf(document, pieces)
  const headline = headlines(document, pack, pieces, owners)
  let word = 0
  return pieces.map((piece, at) => {
    while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) word++
    const before = pieces[at - 1]
    const sentence = owners[at] ?? -1
    return {
      ...piece,
      lower: piece.text.toLowerCase(),
      part: words[word]?.part ?? 'X',
      lemma: words[word]?.lemma ?? piece.text,
      opens: !before || owners[at - 1] !== sentence || isOpening(document.text, before),
      sentence,
      headline: headline.has(sentence),
    }
  })
}
