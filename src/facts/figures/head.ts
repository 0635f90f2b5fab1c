import type { WordKind } from '../../languages/parts/subjectRules.ts'
import { clauseBefore, type Place, placed } from './clause.ts'
import { isNoun, phraseStart, textOf, widthOf } from './nouns.ts'
import type { Reader } from './quantity.ts'
import type { Token } from './tokens.ts'

const MAX_CLAUSE = 12

/** What the clause before a figure says: the noun phrase that the figure measures, or the verb that it is the object of. */
export interface Head {
  readonly tokens: readonly Token[]
  /** The noun phrase right before the predicate; `null` where a verb or nothing stands there. */
  readonly phrase: string | null
  /** The verb right before the figure. */
  readonly verb: Token | null
  /** Whoever the clause is about, or whom it is done to, where a verb stands before the figure. */
  readonly doer: string | null
  /** Whether the phrase is all of the clause before the predicate, and only tells of what the figure is one: 每桶下跌. */
  readonly rate: boolean
  /** What the figure counts the time from: 受理報案後7小時. */
  readonly since: string | null
  /** The kinds of the words between the phrase and the figure. */
  readonly passed: ReadonlySet<Token['kind']>
  /** Whether the figure is what something is done with: 將2人帶回. */
  readonly disposed: boolean
}

const NOUNLIKE = new Set<WordKind | Token['kind']>(['noun', 'name', 'act'])

/** Whoever does what the verb at `last` says: the noun phrase before it that no preposition takes. */
export const doerBefore = (reader: Reader, tokens: readonly Token[], last: number): string | null => {
  for (let index = last - 1; index >= 0; index--) {
    const kind = tokens[index]?.kind
    if (kind === 'say' || kind === 'after') return null
    if (!isNoun(tokens[index]) && !(kind === 'act' && index === last - 1)) continue
    const start = phraseStart(reader, tokens, index)
    if (tokens[start - 1]?.kind !== 'preposition') return worth(reader, textOf(reader.text, tokens, start, index))
    index = start
  }
  return null
}

/** A bare act is told with who does it, where that is short: 林渡川承諾投資. */
const withDoer = (reader: Reader, tokens: readonly Token[], start: number, last: number): string => {
  const own = textOf(reader.text, tokens, start, last)
  if (tokens[start]?.kind !== 'act' || tokens[last]?.kind !== 'act') return own
  for (let index = start - 1; index >= 0; index--) {
    const kind = tokens[index]?.kind
    if (kind === 'noun' || kind === 'name') {
      const whole = textOf(reader.text, tokens, phraseStart(reader, tokens, index), last)
      return widthOf(whole) <= MAX_CLAUSE ? whole : own
    }
    if (kind !== 'act') return own
  }
  return own
}

/** The phrase, unless it is too short or too empty to tell anything. */
export const worth = (reader: Reader, text: string): string | null =>
  text.length >= 2 && /\p{L}/u.test(text) && !reader.pack.units.subjects.vague.has(text) ? text : null

/** 投票率達到公投所需的50%: a clause before 的 describes the figure; what it is of stands before the verb of level. */
const beforeLevel = (reader: Reader, { tokens, last, passed }: Place & { readonly tokens: readonly Token[] }) => {
  if (!passed.has('possessive')) return null
  const level = tokens.slice(0, last).findLastIndex(({ kind }) => kind === 'level' || kind === 'have')
  return level > 0 ? doerBefore(reader, tokens, level) : null
}

/** 向盧安達提供3億元: whom it is done to. */
const recipient = (reader: Reader, tokens: readonly Token[], verb: number): string | null =>
  isNoun(tokens[verb - 1])
    ? worth(reader, textOf(reader.text, tokens, phraseStart(reader, tokens, verb - 1), verb - 1))
    : null

/** 容積率在市長任內增至840%: where a phrase only tells where, what grows stands before it. */
const beforeWhere = (reader: Reader, { tokens, last, passed }: Place & { readonly tokens: readonly Token[] }) => {
  const at = phraseStart(reader, tokens, last) - 1
  const link = tokens[at]
  if (link?.kind !== 'preposition' || reader.pack.units.subjects.disposal.has(link.text)) return null
  return passed.has('level') || passed.has('change') ? doerBefore(reader, tokens, at) : null
}

const phraseAt = (reader: Reader, place: Place & { readonly tokens: readonly Token[] }): string | null => {
  const { tokens, last } = place
  const where = beforeWhere(reader, place)
  if (where) return where
  const start = phraseStart(reader, tokens, last)
  if (tokens[start]?.kind === 'each' && tokens[start - 1]?.kind === 'level') {
    const priced = doerBefore(reader, tokens, start - 1)
    if (priced) return priced
  }
  return beforeLevel(reader, place) ?? worth(reader, withDoer(reader, tokens, start, last))
}

/** Reads the clause between `floor` and the figure that begins at `end`; `goesUp` where a verb of level was left out before it (將|超過3億). */
export const headOf = (reader: Reader, floor: number, end: number, goesUp = false): Head => {
  const tokens = clauseBefore(reader, floor, end)
  const { last, passed } = placed(reader, tokens)
  const token = tokens[last]
  const disposed = !goesUp && reader.pack.units.subjects.disposal.has(tokens.at(-1)?.text ?? '')
  const none = {
    tokens,
    phrase: null,
    verb: null,
    doer: null,
    since: null,
    rate: tokens[0]?.kind === 'each',
    passed,
    disposed,
  }
  if (!token || disposed) return none
  if (NOUNLIKE.has(token.kind)) {
    const phrase = phraseAt(reader, { tokens, last, passed })
    // 環狀線每天可服務12萬人次: the act alone says less than who does it.
    return {
      ...none,
      phrase,
      doer: phrase === token.text && token.kind === 'act' ? doerBefore(reader, tokens, last) : null,
    }
  }
  if (token.kind === 'after' && NOUNLIKE.has(tokens[last - 1]?.kind ?? 'stop'))
    return { ...none, since: phraseAt(reader, { tokens, last: last - 1, passed: new Set() }) }
  if (token.kind === 'opinion') return { ...none, phrase: phraseAt(reader, { tokens, last, passed }) }
  if (token.kind !== 'verb') return none
  return { ...none, verb: token, doer: doerBefore(reader, tokens, last) ?? recipient(reader, tokens, last) }
}
