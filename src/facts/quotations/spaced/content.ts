import { isThat } from './adjuncts.ts'
import type { Attribution } from './attributions.ts'
import { isBreak, isComma, isNominal, isParticiple, isStop, isTime, isWord, type Line, type Range } from './phrases.ts'
import type { Token } from './tokens.ts'

/** What a place gives to its speaker: quoted words as they stand, or a stretch of the sentence. */
export interface Content {
  readonly quotes: readonly number[]
  readonly claim: Range | null
  /** Whether the claim stands before its cue, or on both sides of it. */
  readonly behind: boolean
}

const NONE: Content = { quotes: [], claim: null, behind: true }
/** How many words a noun needs that tells what is said. */
const LEAST_NOUN = 3
/** How many words quoted words need that open a sentence with a verb. */
const LEAST_LEAD = 3
/** How many words quoted words need that are no term. */
const LEAST_CLAUSE = 5

export const hasFinite = (line: Line, { from, to }: Range): boolean =>
  line.tokens.slice(from, to).some((token, index) => {
    if (token.part === 'AUX' || (token.part === 'QUOTE' && token.verbal && index > 0)) return true
    return (
      token.part === 'VERB' && !isParticiple(line, token) && !isWord(line, line.tokens[from + index - 1], 'infinitive')
    )
  })

/** The range without marks and joining words at its ends. */
const trim = ({ tokens }: Line, { from, to }: Range): Range => {
  let [start, end] = [from, to]
  const isEnd = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && (isBreak(token) || isStop(token) || token.part === 'CCONJ')
  }
  while (start < end && isEnd(start)) start++
  while (end > start && isEnd(end - 1)) end--
  return { from: start, to: end }
}

/** Whether quoted words are more than a term or a name: they end as speech does, or are long. */
export const isClause = ({ tokens }: Line, at: number): boolean => {
  const words = tokens[at]?.quoted ? (tokens[at]?.text ?? '') : ''
  return /[.,!?…]["”’'»]?$/.test(words) || words.split(/\s+/, LEAST_CLAUSE).length >= LEAST_CLAUSE
}

/** Whether quoted words are all that a cue before them gives, and no word of its clause. */
const isWhole = (line: Line, at: number): boolean => {
  const next = line.tokens[at + 1]
  if (!next || isBreak(next) || isStop(next)) return true
  if (['SCONJ', 'CCONJ', 'ADV', 'PUNCT'].includes(next.part) || line.rules.around.joining.has(next.lower)) return true
  return (next.part === 'ADP' && isClause(line, at)) || isTime(line, next)
}

/** Where the attribution's own words would end what another one gives; -1 where they lie inside it. */
const cutBy = (line: Line, own: Attribution, other: Attribution): number => {
  const { tokens } = line
  const at = other.start
  const before = tokens[at - 1]
  if (other.form === 'source') return at
  if (other.form === 'participle' && before?.part === 'QUOTE') return /,["”’'»]+$/.test(before.text) ? at : -1
  if (other.form === 'participle') return isComma(before) ? at - 1 : before?.part === 'CCONJ' ? at - 1 : -1
  if (other.form === 'noun') return -1
  const closed = other.followed.kind === 'end' || other.followed.kind === 'comma'
  if (closed && other.rule.takes.has('after') && (isComma(before) || before?.part === 'QUOTE'))
    return isComma(before) ? at - 1 : at
  if (tokens[at]?.part === 'CCONJ') {
    if (!gives(other)) return -1
    if (own.form === 'calling') return at
    const both = own.followed.kind === 'that' && other.followed.kind === 'that'
    const lemma = tokens[other.cue.from]?.lemma
    const again = both || isAdding(line, other) || lemma === tokens[own.cue.from]?.lemma
    return isComma(before) ? at - 1 : again ? at : -1
  }
  if (before?.part === 'CCONJ' && (isComma(tokens[at - 2]) || gives(other)))
    return isComma(tokens[at - 2]) ? at - 2 : at - 1
  if (isComma(before) && isLeaning(line, own.start)) return at - 1
  if (before && line.rules.around.contrast.has(before.lower)) {
    if (isComma(tokens[at - 2])) return at - 2
    if (gives(other)) return at - 1
  }
  return before?.text === ';' ? at - 1 : -1
}

/** Although X says so: a clause that leans on the one behind it. */
const isLeaning = ({ tokens, rules }: Line, start: number): boolean => {
  const before = tokens[start - 1]
  return start === 1 && before !== undefined && (before.part === 'SCONJ' || rules.around.joining.has(before.lower))
}

/** She added: what is added ends what was said before. */
const isAdding = ({ tokens, rules }: Line, { cue }: Attribution): boolean =>
  rules.forms.words.add.has(tokens[cue.from]?.lemma ?? '')

/** Whether a cue gives anything by what follows it. */
const gives = ({ followed: { kind }, rule }: Attribution): boolean =>
  kind === 'quote' || (claimKinds.has(kind) && rule.takes.has(kind as never))

/** A relative clause ends where its sentence goes on: the mayor, who vowed to stay, left. */
const relativeEnd = ({ tokens }: Line, own: Attribution, from: number): number => {
  if (own.subject?.how !== 'relative') return tokens.length
  const comma = tokens.findIndex((token, at) => at > from && isComma(token) && isGoingOn(tokens[at + 1]))
  return comma < 0 ? tokens.length : comma
}

const isGoingOn = (token: Token | undefined): boolean => token?.part === 'VERB' || token?.part === 'AUX'

/** Where what a cue gives ends, from a token on: with the sentence, or where another one takes over. */
const stopOf = (line: Line, all: readonly Attribution[], own: Attribution, from: number): number => {
  let stop = relativeEnd(line, own, from)
  for (const other of all) {
    if (other === own || other.cue.from <= own.cue.from || other.start < from) continue
    const cut = cutBy(line, own, other)
    if (cut > from && cut < stop) stop = cut
  }
  return stop
}

/** Further quoted words under the same cue: “…” and “…”. */
const chained = (line: Line, first: number): number[] => {
  const found = [first]
  for (let at = first + 1; found.length < 6; ) {
    let next = at
    while (
      isComma(line.tokens[next]) ||
      line.tokens[next]?.part === 'CCONJ' ||
      line.rules.around.that.has(line.tokens[next]?.lower ?? '')
    )
      next++
    if (
      next === at ||
      next > at + 3 ||
      line.tokens[next]?.part !== 'QUOTE' ||
      !isClause(line, next) ||
      !isWhole(line, next)
    )
      return found
    if (isCued(line, next)) return found
    found.push(next)
    at = next + 1
  }
  return found
}

/** Whether quoted words lead on to a speaker of their own behind them: “…,” she said. */
const isCued = ({ tokens }: Line, at: number): boolean =>
  /,["”’'»]?$/.test(tokens[at]?.text ?? '') && at + 1 < tokens.length && !isStop(tokens[at + 1])

const claimKinds = new Set(['that', 'question', 'infinitive', 'gerund', 'of', 'clause', 'noun'])

/** “…” and that it was late: quoted words with the claim that goes on behind them. */
const withRest = (line: Line, all: readonly Attribution[], own: Attribution, quotes: readonly number[]): Content => {
  const last = quotes.at(-1) ?? 0
  const rest = last + 3
  if (line.tokens[last + 1]?.part !== 'CCONJ' || !isThat(line, last + 2)) return { quotes, claim: null, behind: true }
  const claim = trim(line, { from: rest, to: stopOf(line, all, own, rest) })
  return { quotes, claim: hasFinite(line, claim) ? claim : null, behind: true }
}

/** What stands behind a cue. */
const following = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  const { kind, at } = own.followed
  const { takes } = own.rule
  const { tokens } = line
  if (own.form === 'calling' || own.form === 'charging') return called(line, all, own)
  if (kind === 'quote') {
    if (takes.has('quote') && isWhole(line, at)) return withRest(line, all, own, chained(line, at))
    const claim = trim(line, { from: at, to: stopOf(line, all, own, at) })
    return takes.has('clause') && hasFinite(line, claim) ? { quotes: [], claim, behind: true } : NONE
  }
  if (!claimKinds.has(kind) || !takes.has(kind as never)) return NONE
  if (kind === 'that' && tokens[at]?.part === 'QUOTE' && isWhole(line, at) && isClause(line, at))
    return withRest(line, all, own, chained(line, at))
  if (kind === 'that' && tokens[at]?.text === ':' && tokens[at + 1]?.part === 'QUOTE')
    return { quotes: [at + 1], claim: null, behind: true }
  if (kind === 'noun' && (isEmpty(line, at) || !tellsNoun(line, own))) return NONE
  const claim = trim(line, { from: at, to: stopOf(line, all, own, at) })
  if (claim.to - claim.from < (kind === 'noun' ? LEAST_NOUN : 2)) return NONE
  if (
    (kind === 'clause' || claim.to - claim.from < 4) &&
    (kind === 'that' || kind === 'clause') &&
    !hasFinite(line, claim)
  )
    return NONE
  return claim.to > claim.from ? { quotes: [], claim, behind: true } : NONE
}

/** Said so, said nothing; proposed two months ago. */
const isEmpty = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return line.rules.around.empty.has(token?.lower ?? '') || (token?.part === 'NUM' && isTime(line, line.tokens[at + 1]))
}

/** Whether only a study or paper tells what stands as a noun: the poll showed more support; not: the firm showed its car. */
const tellsNoun = ({ tokens, rules }: Line, { rule, subject, followed }: Attribution): boolean =>
  rule.denies
    ? rules.around.denied.has(tokens[followed.at]?.lower ?? '')
    : rule.teller === 'anyone' || rules.speakers.papers.has(tokens[(subject?.base.to ?? 0) - 1]?.lower ?? '')

/** Called it “…”: the words alone where they stand right behind, else with their object. */
const called = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  const { tokens } = line
  const { at } = own.followed
  if (own.form === 'calling' && tokens[at]?.part === 'QUOTE')
    return isClause(line, at) ? { quotes: [at], claim: null, behind: true } : NONE
  const stop = stopOf(line, all, own, at)
  let end = at
  while (end < stop && !(isBreak(tokens[end]) || isStop(tokens[end]))) end++
  const claim = trim(line, { from: at, to: end })
  return claim.to - claim.from >= 2 ? { quotes: [], claim, behind: true } : NONE
}

/** The token right before an attribution's own words, over a comma. */
const tokenBefore = ({ tokens }: Line, at: number): number => {
  let before = at - 1
  if (isComma(tokens[before]) || /^[–—-]$/.test(tokens[before]?.text ?? '')) before--
  return before
}

/** Quoted words that end right before their speaker: “…,” she said; “…,” said Mara Voss. */
const quotedBefore = (line: Line, own: Attribution): number[] | 'inside' | null => {
  const { tokens } = line
  if (
    !(own.form === 'finite' || own.form === 'source') ||
    !(own.rule.takes.has('quote') || own.rule.takes.has('after'))
  )
    return null
  const at = tokenBefore(line, own.start)
  const quote = tokens[at]
  if (quote?.part !== 'QUOTE') return null
  const leads = /[,!?…—-]["”’'»]?$/.test(quote.text) || isComma(tokens[at + 1])
  if (!leads && claimKinds.has(own.followed.kind) && own.followed.kind !== 'of') return null
  const before = tokens[at - 1]
  if (!before) return [at]
  if (own.form === 'source') return null
  const parted = isBreak(before) || before.part === 'CCONJ' || before.part === 'SCONJ' || isStop(before)
  if (parted && (isClause(line, at) || before.text === ':')) {
    const earlier = before.part === 'CCONJ' && tokens[at - 2]?.part === 'QUOTE' ? [at - 2, at] : [at]
    return earlier
  }
  return before.part === 'QUOTE' ? [at - 1, at] : 'inside'
}

/** “People talk in another way” nowadays, she said: quoted words that are the whole clause but for a word of time or place; -1 where there are none. */
const quotedLead = (line: Line, own: Attribution): number => {
  const { tokens } = line
  const before = own.start - 1
  if (own.form !== 'finite' || !isComma(tokens[before]) || tokens[0]?.part !== 'QUOTE' || before > 5) return -1
  const long = tokens[0].text.split(/\s+/, LEAST_LEAD).length >= LEAST_LEAD
  return tokens[0].verbal && long && !hasFinite(line, { from: 1, to: before }) ? 0 : -1
}

/** The clause before a cue that follows it: It is late, she said. */
const clauseBefore = (line: Line, own: Attribution): Range | null => {
  const { tokens } = line
  const before = tokens[own.start - 1]
  let to = own.start
  const as = isWord(line, before, 'as') && isComma(tokens[own.start - 2])
  if (own.form !== 'source' && !isBreak(before) && before?.part !== 'QUOTE' && !as) return null
  if (isWord(line, before, 'as') && isComma(tokens[to - 2])) to--
  const semicolon = tokens.slice(0, to).findLastIndex(({ text }) => text === ';')
  const claim = trim(line, { from: semicolon + 1, to })
  return hasFinite(line, claim) ? claim : null
}

/** The clause behind a cue that breaks into it: The plan, she said, is dead; According to her, it is dead. */
const clauseBehind = (line: Line, all: readonly Attribution[], own: Attribution): Range | null => {
  const { tokens } = line
  const from = own.followed.at + 1
  if (own.followed.kind !== 'comma' || isParticiple(line, tokens[from]) || tokens[from]?.part === 'CCONJ') return null
  const claim = trim(line, { from, to: stopOf(line, all, own, from) })
  return hasFinite(line, claim) ? claim : null
}

const around = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  if (own.subject?.how === 'relative') return NONE
  if (!own.rule.takes.has('after') || (own.form !== 'finite' && own.form !== 'source')) return NONE
  if (own.form === 'finite' && own.followed.kind !== 'end' && own.followed.kind !== 'comma') return NONE
  const before = clauseBefore(line, own)
  const first = line.tokens[before?.from ?? 0]
  const leans = first?.part === 'SCONJ' || (first !== undefined && line.rules.around.joining.has(first.lower))
  const behind = before && !leans ? null : clauseBehind(line, all, own)
  if (behind) return { quotes: [], claim: behind, behind: true }
  return before ? { quotes: [], claim: before, behind: false } : NONE
}

/** What a place that says who speaks gives to its speaker. */
export const contentOf = (line: Line, all: readonly Attribution[], own: Attribution): Content => {
  const ahead = following(line, all, own)
  const before = quotedBefore(line, own)
  if (before === 'inside') {
    if (ahead.claim || ahead.quotes.length > 0) return ahead
    const claim = clauseBefore(line, own)
    return claim
      ? { quotes: [], claim, behind: false }
      : { quotes: [tokenBefore(line, own.start)], claim: null, behind: true }
  }
  if (before) return { quotes: [...before, ...ahead.quotes], claim: ahead.claim, behind: true }
  const lead = quotedLead(line, own)
  if (lead >= 0 && !ahead.claim && ahead.quotes.length === 0) return { quotes: [lead], claim: null, behind: true }
  if (ahead.claim || ahead.quotes.length > 0) return ahead
  return around(line, all, own)
}

/** Whether a token is a mark or quoted words alone. */
export const isQuiet = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  return (
    token !== undefined &&
    (token.part === 'QUOTE' || isBreak(token) || isStop(token) || (token.part === 'PUNCT' && !isNominal(token)))
  )
}
