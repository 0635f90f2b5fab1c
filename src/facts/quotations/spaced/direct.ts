import type { Quoted } from './marks.ts'
import { isComma, type Line } from './phrases.ts'
import { isClause, isQuiet } from './quotedWords.ts'
import type { Speaker } from './speaker.ts'
import type { Voice } from './voices.ts'

/** Quoted words with the one who said them; `voice` where a cue gives them. */
export interface DirectWords {
  readonly quoted: Quoted
  readonly speaker: Speaker
  readonly voice: Voice | null
}

/** Who spoke before a sentence, and who is told of in it. */
export interface Before {
  /** The one who spoke last, if the sentence before was theirs. */
  readonly last: Speaker | null
  /** The person whom this sentence is about, and the one before it in the same paragraph. */
  readonly topic: () => Speaker | null
  readonly earlier: Speaker | null
  /** The one whose name alone stands before a colon at an index: Mara Voss: “…”. */
  readonly label: (colon: number) => Speaker | null
  /** The one whose name stands behind a dash: “…” — Mara Voss. */
  readonly signed: (quote: number) => Speaker | null
  /** The one to whom the next sentence gives these words: “No.” That is what she said. */
  readonly next: () => Speaker | null
}

/** How many words quoted words need that somebody says without a verb of saying. */
const LEAST_UNCUED = 4

const wordsIn = (text: string): number => text.split(/\s+/, LEAST_UNCUED).length

/** Quoted words that a claim holds and that are a clause of their own: she was tired and “I will not stay”. */
const within = (line: Line, voice: Voice): number[] => {
  const { claim } = voice.content
  if (!claim) return []
  const found: number[] = []
  for (let at = claim.from; at < claim.to; at++) {
    const token = line.tokens[at]
    const before = line.tokens[at - 1]
    if (token?.part !== 'QUOTE' || !before || !isClause(line, at)) continue
    const parted = isComma(before) || before.text === ':' || before.part === 'SCONJ' || before.part === 'CCONJ'
    if (parted && hasSpeech(line, token.text)) found.push(at)
  }
  return found
}

/** Words that only whoever speaks uses. */
const hasSpeech = ({ rules }: Line, words: string): boolean =>
  rules.forms.addressing.test(words) && wordsIn(words) >= LEAST_UNCUED

/** Who says quoted words that no cue of their sentence governs. */
const loose = (line: Line, at: number, owned: ReadonlyMap<number, DirectWords>, before: Before): Speaker | null => {
  const { tokens } = line
  const signed = at === 0 ? before.signed(at) : null
  if (signed) return signed
  if (tokens.every((_, index) => isQuiet(line, index))) return before.last ?? before.next() ?? before.earlier
  const lead = tokens[at - 1]
  if (!isClause(line, at) || wordsIn(tokens[at]?.text ?? '') < LEAST_UNCUED) return null
  if (lead?.text === ':') {
    const topic = before.label(at - 1) ?? before.topic()
    return topic && topic.kind !== 'unnamed' ? topic : null
  }
  if (lead && !isComma(lead) && !/^[–—-]$/.test(lead.text) && lead.part !== 'CCONJ') return null
  const own = [...owned.values()].findLast(({ quoted }) => quoted.open < (tokens[at]?.start ?? 0))
  return own && hasSpeech(line, tokens[at]?.text ?? '') ? own.speaker : null
}

/** The quoted words of a sentence that somebody says, in order. */
export const directIn = (line: Line, voices: readonly Voice[], before: Before): DirectWords[] => {
  const owned = new Map<number, DirectWords>()
  const give = (at: number, speaker: Speaker | null, voice: Voice | null): void => {
    const quoted = line.tokens[at]?.quoted
    if (quoted && speaker && !owned.has(at)) owned.set(at, { quoted, speaker, voice })
  }
  // Who stands right behind quoted words has them before who stands before them.
  const quoting = voices.filter(({ content }) => content.quotes.length > 0)
  for (const voice of quoting)
    for (const at of voice.content.quotes) if (at < voice.attribution.cue.from) give(at, voice.speaker, voice)
  for (const voice of quoting) for (const at of voice.content.quotes) give(at, voice.speaker, voice)
  for (const voice of voices) for (const at of within(line, voice)) give(at, voice.speaker, voice)
  const taken = new Set(voices.flatMap(({ content }) => [...content.quotes, ...rangeOf(content.claim)]))
  line.tokens.forEach((token, at) => {
    if (token.part !== 'QUOTE' || owned.has(at) || taken.has(at)) return
    give(at, loose(line, at, owned, before), null)
  })
  return [...owned.values()].sort((a, b) => a.quoted.open - b.quoted.open)
}

const rangeOf = (range: { readonly from: number; readonly to: number } | null): number[] =>
  range ? Array.from({ length: range.to - range.from }, (_, index) => range.from + index) : []
