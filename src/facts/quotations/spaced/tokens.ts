import type { SpacedForms } from '../../../languages/parts/spaced/forms.ts'
import type { PartOfSpeech, Word } from '../../../languages/parts/words.ts'
import type { Span } from '../../../model/span.ts'
import type { Mention } from '../../people/resolve.ts'
import type { Quoted } from './marks.ts'
import type { SpokenSentence } from './sentences.ts'

/** A word, a name, a mark, or all quoted words of one pair of marks (`QUOTE`), as a sentence's grammar sees them. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly part: PartOfSpeech | 'QUOTE'
  readonly mention: Mention | null
  readonly quoted: Quoted | null
  /** Whether it is quoted words that hold a verb. */
  readonly verbal: boolean
}

/** A longer sentence is read in pieces, so that what one costs is bounded. */
export const MOST_TOKENS = 240

/** An aside in brackets is no longer, in tokens. */
const LONGEST_ASIDE = 40

/** A verb with a capital letter inside a sentence is a part of a name: the Morning Consult poll. */
const partOf = ({ part, text, lemma }: Word, first: boolean): PartOfSpeech =>
  part === 'VERB' && lemma === 'be' ? 'AUX' : part === 'VERB' && !first && /^\p{Lu}\p{Ll}/u.test(text) ? 'PROPN' : part

const wordToken = (word: Word, first: boolean): Token => ({
  start: word.start,
  end: word.end,
  text: word.text,
  lower: word.text.toLowerCase(),
  lemma: word.lemma.toLowerCase(),
  part: partOf(word, first),
  mention: null,
  quoted: null,
  verbal: false,
})

const quoteToken = (text: string, quoted: Quoted, verbal: boolean): Token => ({
  start: quoted.open,
  end: quoted.close,
  text: text.slice(quoted.open, quoted.close),
  lower: '',
  lemma: '',
  part: 'QUOTE',
  mention: null,
  quoted,
  verbal,
})

const mentionToken = (text: string, mention: Mention): Token => {
  const words = text.slice(mention.start, mention.end)
  return {
    start: mention.start,
    end: mention.end,
    text: words,
    lower: words.toLowerCase(),
    lemma: words.toLowerCase(),
    part: 'PROPN',
    mention,
    quoted: null,
    verbal: false,
  }
}

const HYPHEN = /^[-‐‑.&/]$/

const ALNUM = /[\p{L}\p{N}]$/u

/** Words that hyphens and points join are one: 34-year-old, Jean-Pierre, mistport.com. */
const joinHyphens = (text: string, tokens: readonly Token[]): Token[] => {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const hyphen = tokens[index]
    const [before, after] = [joined.at(-1), tokens[index + 1]]
    const joins =
      hyphen &&
      HYPHEN.test(hyphen.text) &&
      before?.end === hyphen.start &&
      after?.start === hyphen.end &&
      !before.quoted &&
      !after.quoted &&
      ALNUM.test(before.text) &&
      /^[\p{L}\p{N}]/u.test(after.text)
    if (!joins || !before || !after) {
      if (hyphen) joined.push(hyphen)
      continue
    }
    const words = text.slice(before.start, after.end)
    const part = after.part === 'VERB' ? 'ADJ' : after.part
    joined[joined.length - 1] = {
      ...after,
      start: before.start,
      text: words,
      lower: words.toLowerCase(),
      lemma: words.toLowerCase(),
      part,
      mention: after.mention ?? (before.mention && part === 'PROPN' ? before.mention : null),
    }
    index++
  }
  return joined
}

/** The point of a short form is a part of it, unless it is the last: Rev. Mara Voss. */
const joinPoints = (text: string, tokens: readonly Token[]): Token[] => {
  const joined: Token[] = []
  tokens.forEach((token, index) => {
    const before = joined.at(-1)
    const short =
      token.text === '.' && before?.part === 'PROPN' && before.end === token.start && index < tokens.length - 1
    if (!short || !before) joined.push(token)
    else joined[joined.length - 1] = { ...before, end: token.end, text: text.slice(before.start, token.end) }
  })
  return joined
}

/** The tokens without what stands in brackets. */
const withoutAsides = (tokens: readonly Token[]): Token[] => {
  const kept: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.text !== '(' && token.text !== '[') {
      kept.push(token)
      continue
    }
    const close = tokens.slice(index, index + LONGEST_ASIDE).findIndex(({ text }) => text === ')' || text === ']')
    if (close > 0) index += close
  }
  return kept
}

const isFirst = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1)
  return last === undefined || last.part === 'QUOTE' || /^[.!?:—–-]$/.test(last.text)
}

/** Reads tokens sentence by sentence; each call must be for a later sentence than the one before. */
export const createTokens = (
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  { participle }: SpacedForms,
) => {
  let word = 0
  let name = 0

  const skipTo = (offset: number): void => {
    while ((words[word]?.start ?? Number.POSITIVE_INFINITY) < offset) word++
    while ((mentions[name]?.start ?? Number.POSITIVE_INFINITY) < offset) name++
  }

  const isVerbal = ({ start, end }: Quoted): boolean => {
    for (let at = word; (words[at]?.end ?? Number.POSITIVE_INFINITY) <= end; at++) {
      const one = words[at]
      if (one && one.start >= start && (one.part === 'AUX' || (one.part === 'VERB' && !participle.test(one.text))))
        return true
    }
    return false
  }

  return ({ start, end, quoted }: SpokenSentence): Token[] => {
    const tokens: Token[] = []
    let mark = 0
    skipTo(start)
    for (let at = start; at < end; ) {
      const one = quoted[mark]
      const mention = mentions[name]
      const next = words[word]
      if (one && one.open <= Math.min(next?.start ?? end, mention?.start ?? end)) {
        tokens.push(quoteToken(text, one, isVerbal(one)))
        mark++
        at = one.close
      } else if (mention && mention.start < end && mention.start <= (next?.start ?? end)) {
        tokens.push(mentionToken(text, mention))
        at = mention.end
      } else if (next && next.start < end) {
        tokens.push(wordToken(next, isFirst(tokens)))
        at = next.end
      } else break
      skipTo(at)
    }
    return withoutAsides(joinPoints(text, joinHyphens(text, tokens)))
  }
}
