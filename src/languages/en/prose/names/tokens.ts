import type { Span } from '../../../../model/span.ts'
import { matchesOf } from '../../../../text/matches.ts'

export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  /** Whether a capital letter tells nothing here: it opens a sentence or what follows a colon or a mark. */
  readonly opens: boolean
  /** Whether it follows the token before it after one space. */
  readonly joined: boolean
  /** Whether 's follows. */
  readonly owns: boolean
}

/** U.S., J.; al-Masri, O’Brien, AT&T, iPhone; a mark by itself. */
const PIECE =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{L})|(?:Mrs?|Ms|Dr|St|Jr|Sr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Rev)\.|Ph\.D\.|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'&‐‑-][\p{L}\p{M}\p{N}]+)*|\S/gu
const WORD = /^[\p{L}\p{N}]/u
const CAPITAL = /^\p{Lu}|^\p{Ll}{1,4}[-’'‐‑]?\p{Lu}/u
const OPENING = /^[“‘"'«:•*…?!.;([—–-]$/u
/** What is left out of a word behind its apostrophe: Nvidia|’s, won|’t, you|’ve. */
const OWNER = /(?:[’']s|n[’']t|[’'](?:ve|re|ll|d|m))$/iu

/** The words and marks of a text. Linear. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  for (const { 0: found, index: start } of matchesOf(PIECE, text)) {
    const before = tokens.at(-1)
    const own = found.length > 2 ? found.replace(OWNER, '') : found
    const mark = before !== undefined && !WORD.test(before.text)
    tokens.push({
      start,
      end: start + own.length,
      text: own,
      lower: own.toLowerCase(),
      capital: CAPITAL.test(own),
      opens: before === undefined || (mark && OPENING.test(before.text)),
      joined: before !== undefined && !before.owns && start - before.end === 1 && text.charAt(before.end) === ' ',
      owns: own.length < found.length,
    })
  }
  return tokens
}
