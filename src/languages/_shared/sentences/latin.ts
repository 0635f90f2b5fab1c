import type { SentenceRules } from '../../parts/sentences.ts'
import { createSentenceRules } from './splitter.ts'

const LONGEST_ENCLOSED = 900

/** What a Latin language's points don't end, in lower case and without the point. */
export interface Abbreviations {
  /** Always followed by what they belong to: Mr., Gen., No. */
  readonly leading: ReadonlySet<string>
  /** May stand last: U.S., Inc., p.m.; they end a sentence before one of `starters`. */
  readonly trailing: ReadonlySet<string>
  /** Words that begin a sentence rather than a name, in lower case. */
  readonly starters: ReadonlySet<string>
  /** Verbs that give a quotation to its speaker: “Why?” Ms Voss asked. */
  readonly said: RegExp
}

/** Sentences of a language written in Latin letters. */
export const createLatinSentences = (abbreviations: Abbreviations): SentenceRules =>
  createSentenceRules({
    marks: /[.!?…。！？]/,
    ends: (block, at) => endsLatin(block, at, abbreviations),
    carriesOn: (block, at, opens) => carriesOn(block, at, opens, abbreviations),
    longestEnclosed: LONGEST_ENCLOSED,
  })

const endsLatin = (block: string, at: number, abbreviations: Abbreviations): boolean => {
  const mark = block.charAt(at)
  if (/[。！？]/.test(mark)) return true
  const after = block.slice(at + 1, at + 40)
  const next = /^[.!?…]*["'”’)\]»]*(?:\s+|$)(.*)/su.exec(after)
  if (!next) return false
  const rest = next[1] ?? ''
  if (/^[\p{Ll},;:]/u.test(rest)) return false
  return mark !== '.' || !isAbbreviation(wordBefore(block, at), rest, abbreviations)
}

const wordBefore = (block: string, at: number): string =>
  /[\p{L}\p{N}.'’-]*$/u.exec(block.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? ''

const isAbbreviation = (word: string, rest: string, { leading, trailing, starters }: Abbreviations): boolean => {
  if (rest === '') return false
  if (leading.has(word)) return word !== 'no' || /^\d/.test(rest)
  const first = /^["'“‘(]*([\p{L}’']+)/u.exec(rest)?.[1]?.toLowerCase() ?? ''
  if (trailing.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !starters.has(first)
  return /^\p{L}$/u.test(word) && word !== 'i' && !starters.has(first)
}

/** A point ends the sentence unless a small letter follows; “Why?” and “No!” may still be given to their speaker. */
const carriesOn = (block: string, at: number, opens: boolean, { said }: Abbreviations): boolean => {
  const rest = block.slice(at, at + 60)
  if (/^\s*$/.test(rest)) return false
  if (/^\s*[\p{Ll},;:—–-]/u.test(rest)) return true
  if (!/^\s/.test(rest)) return true
  const clause = /^[^"“]*/.exec(rest)?.[0].trim().split(/\s+/).slice(0, 6).join(' ') ?? ''
  return opens && !/\.["”’)\]]+$/.test(block.slice(Math.max(0, at - 4), at)) && said.test(clause)
}
