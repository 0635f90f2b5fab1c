import {
  baseEnd,
  isBreak,
  isComma,
  isDash,
  isNearly,
  isNominal,
  isParticiple,
  isPossessive,
  isShort,
  isTime,
  isVerbNext,
  isWord,
  type Line,
  type Range,
} from './phrases.ts'
import type { Token } from './tokens.ts'

/** A noun phrase that a verb belongs to: its first part, up to its head, and all of it with what describes it. */
export interface Subject {
  readonly base: Range
  readonly full: Range
  /** Whether it stands before the verb, behind it, or is taken from another verb or noun of the sentence. */
  readonly how: 'before' | 'behind' | 'relative' | 'shared'
}

/** How far back a subject is looked for, in tokens. */
const REACH = 60
const MOST_PARTS = 7

/** The first token of a verb with its auxiliaries and adverbs: has repeatedly said. */
export const groupStart = (line: Line, verb: number): number => {
  const { tokens, rules } = line
  let at = verb
  for (let one = tokens[at - 1]; one; one = tokens[--at - 1]) {
    const helps =
      one.part === 'AUX' ||
      (one.part === 'ADV' && !rules.around.joining.has(one.lower) && !rules.around.question.has(one.lower)) ||
      (one.part === 'PART' && !/^['’]/.test(one.text)) ||
      isWord(line, one, 'notted')
    if (!helps) break
  }
  return at
}

const isQuoteBreak = (line: Line, at: number): boolean => {
  const token = line.tokens[at]
  if (token?.part !== 'QUOTE') return false
  return !(isShort(token) && (isNominal(line.tokens[at + 1]) || isNominal(line.tokens[at - 1])))
}

/** Where the run of tokens without a break begins that ends before `to`. */
const runStart = (line: Line, to: number): number => {
  let at = to
  while (at > 0 && to - at < REACH && !isBreak(line.tokens[at - 1]) && !isQuoteBreak(line, at - 1)) at--
  return at
}

/** Whether a verb takes a clause of its own behind it: he said prices rose. */
const opensClause = ({ rules, tokens }: Line, at: number): boolean => {
  const token = tokens[at]
  if (token?.part !== 'VERB') return false
  const cue = rules.verbs.get(token.lemma)
  return cue !== undefined && (cue.takes.has('clause') || cue.takes.has('that')) && tokens[at + 1]?.part !== 'ADP'
}

const isRelative = ({ rules }: Line, token: Token | undefined): boolean =>
  token !== undefined && rules.around.relative.has(token.lower)

const hasVerb = (line: Line, from: number, to: number): boolean =>
  line.tokens
    .slice(from, to)
    .some((token) => token.part === 'AUX' || (token.part === 'VERB' && !isParticiple(line, token)))

/** Whether a clause begins behind a word: because, as, where, in which, that. */
const beginsClause = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const token = tokens[at]
  if (!token) return false
  if (token.part === 'SCONJ' || isWord(line, token, 'as')) return true
  if (token.part !== 'ADP' && rules.around.joining.has(token.lower)) return true
  if (rules.around.that.has(token.lower)) return token.part !== 'DET' && !isVerbNext(line, at + 1)
  if (token.part === 'ADV' && rules.around.question.has(token.lower)) return true
  return rules.around.relative.has(token.lower) && tokens[at - 1]?.part === 'ADP'
}

/** Where the clause begins whose verb stands at `to`, within a run; -1 where the run holds no subject for it. */
const clauseStart = (line: Line, from: number, to: number): number => {
  const { tokens } = line
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (!token) break
    if (beginsClause(line, at)) return at + 1
    if (opensClause(line, at)) return at + 1
    if (token.part === 'AUX') {
      const relative = tokens.slice(from, at).findLastIndex((one) => isRelative(line, one))
      if (relative < 0) return -1
      at = from + relative
      continue
    }
    if (
      token.part === 'CCONJ' &&
      hasVerb(line, from, at) &&
      !tokens.slice(from, at).some((one) => isRelative(line, one))
    )
      return at + 1
  }
  return from
}

/** Skips what stands before a subject: But, On Friday, Last week, In a statement. */
const subjectStart = (line: Line, from: number, to: number): number => {
  const { tokens } = line
  let at = from
  for (let moved = true; moved && at < to; ) {
    moved = false
    const token = tokens[at]
    if (!token) break
    if (
      ['CCONJ', 'ADV', 'INTJ', 'PUNCT', 'SCONJ'].includes(token.part) &&
      !(token.part === 'ADV' && isCounting(line, at, to))
    ) {
      at++
      moved = true
    } else if (
      line.rules.around.that.has(token.lower) &&
      tokens[at + 1]?.part === 'NOUN' &&
      tokens[at + 1]?.lower !== tokens[at + 1]?.lemma
    ) {
      at++
      moved = true
    } else if (token.part === 'ADP' && !isNearly(line, at)) {
      const end = introEnd(line, at + 1, to)
      if (end > at + 1 && end <= to) {
        at = end
        moved = true
      }
    } else {
      const end = timeEnd(line, at, to)
      if (end > at && end < to) {
        at = end
        moved = true
      }
    }
  }
  return at
}

/** More than 50 people; nearly half. */
const isCounting = ({ tokens }: Line, at: number, to: number): boolean =>
  tokens.slice(at + 1, Math.min(to, at + 3)).some(({ part }) => part === 'NUM')

/** Where a phrase of time ends: last Friday night, early on Monday. */
const timeEnd = (line: Line, from: number, to: number): number => {
  const { tokens } = line
  let at = from
  let time = false
  for (; at < to; at++) {
    const token = tokens[at]
    if (!token || token.mention) break
    if (isTime(line, token)) time = true
    else if (!(['ADJ', 'DET', 'NUM', 'ADV'].includes(token.part) && !time)) break
  }
  return time ? at : from
}

const introEnd = (line: Line, from: number, to: number): number => {
  const time = timeEnd(line, from, to)
  if (time > from) return time
  return baseEnd(line, from, to)
}

/** The subject in a stretch that ends right before its verb. */
const subjectIn = (line: Line, from: number, to: number, how: Subject['how']): Subject | null => {
  const skipped = subjectStart(line, from, to)
  // After X said so: what seems a phrase of time is a clause.
  const alone = skipped >= to && line.rules.around.joining.has(line.tokens[from]?.lower ?? '')
  const start = alone ? from + 1 : isNearly(line, skipped) ? skipped + 1 : skipped
  const end = baseEnd(line, start, to)
  if (end === start || isTimes(line, start, to)) return null
  if (end < to && isNominal(line.tokens[end]) && line.tokens[end]?.part !== 'ADJ') {
    // Two phrases in a row: the first only tells when or how.
    const later = subjectIn(line, end, to, how)
    if (later) return later
  }
  return { base: { from: start, to: titledEnd(line, start, end, to) }, full: { from: start, to }, how }
}

/** Secretary of State Mara Voss: an office in capitals goes on to the name of who holds it. Not: the wife of Mara Voss. */
const titledEnd = (line: Line, from: number, end: number, limit: number): number => {
  const { tokens } = line
  const office = tokens[end - 1]
  if (office?.part !== 'PROPN' || office.mention?.entity.kind === 'person' || !isWord(line, tokens[end], 'of'))
    return end
  const next = baseEnd(line, end + 1, limit)
  const named = tokens[next - 1]?.mention?.entity.kind === 'person' && next > end + 2
  return named && !tokens.slice(end + 1, next).some((token) => isPossessive(line, token)) && from < end ? next : end
}

const isTimes = (line: Line, from: number, to: number): boolean => timeEnd(line, from, to) === to

/** The part of a sentence between two breaks, seen from a verb behind it. */
const partBefore = (line: Line, to: number): Range => ({ from: runStart(line, to), to })

/** X, a teacher at Y, said: the first of the phrases that commas part from the verb. */
const overAsides = (line: Line, comma: number): Subject | null => {
  const { tokens } = line
  let best: Subject | null = null
  let to = comma
  for (let count = 0; count < MOST_PARTS; count++) {
    const { from } = partBefore(line, to)
    if (from === to) break
    const first = tokens[from]
    const alone = first?.part === 'NUM' && from + 1 === to
    const relative = alone || isRelative(line, first) || (first?.part === 'ADP' && isRelative(line, tokens[from + 1]))
    if (!relative && !isTimes(line, from, to)) {
      const found = asideSubject(line, from, to)
      if (found === 'clause') break
      if (found) best = pick(line, best, found)
    }
    if (!isComma(tokens[from - 1])) break
    to = from - 1
  }
  return best
}

/** A phrase between commas that may be the subject; `clause` where it is none and nothing before it can be. */
const asideSubject = (line: Line, from: number, to: number): Subject | 'clause' | null => {
  const { tokens } = line
  const first = tokens[from]
  if (!first) return null
  const verb = hasVerb(line, from, to)
  if (first.part === 'ADP' && !verb) {
    const start = subjectStart(line, from, to)
    return start > from && start < to ? subjectIn(line, start, to, 'before') : null
  }
  if (first.part === 'VERB') return null
  // As X, 37, took: the clause's own subject; but: When asked, X, 37, said.
  if (beginsClause(line, from)) return verb ? 'clause' : subjectIn(line, from + 1, to, 'before')
  const start = verb ? clauseStart(line, from, to) : from
  if (start < 0) return 'clause'
  const inside = tokens
    .slice(start, to)
    .some(
      (one, index) =>
        isRelative(line, one) || (line.rules.around.that.has(one.lower) && isVerbNext(line, start + index + 1)),
    )
  if (verb && start === from && !inside) {
    const end = baseEnd(line, subjectStart(line, from, to), to)
    const after = tokens[end]
    if (after?.part !== 'VERB' || !line.rules.forms.past.test(after.lower)) return 'clause'
  }
  return subjectIn(line, start, to, 'before')
}

const isPerson = (line: Line, { base }: Subject): boolean => line.tokens[base.to - 1]?.mention?.entity.kind === 'person'

/** Of two phrases side by side the first is the subject, unless the second alone is a person's name. */
const pick = (line: Line, nearer: Subject | null, farther: Subject): Subject => {
  const full = { from: farther.full.from, to: nearer?.full.to ?? farther.full.to }
  if (nearer && isPerson(line, nearer) && !isPerson(line, farther)) return { ...nearer, full }
  return { ...farther, full }
}

/** The noun that a relative clause goes on with: the mayor of Mistport, who said. */
const antecedent = (line: Line, relative: number): Subject | null => {
  const { tokens } = line
  const to = isComma(tokens[relative - 1]) ? relative - 1 : relative
  let from = to
  while (from > 0 && to - from < 24) {
    const token = tokens[from - 1]
    const within =
      token && (isNominal(token) || token.part === 'PART' || token.part === 'ADP' || token.part === 'CCONJ')
    if (!within || (token.part === 'PRON' && from < to)) break
    from--
  }
  const nearest = nearestNoun(line, Math.max(from, timeEnd(line, from, to)), to)
  const head = nearest && tokens[nearest.base.to - 1]
  // A teacher from Mistport, Norland, who said: the place isn't meant.
  const place = head?.part === 'PROPN' && head.mention?.entity.kind !== 'person'
  if (!place || to === relative) return nearest
  const found = overAsides(line, to)
  return found && { ...found, how: 'relative' }
}

/** Of a chain of nouns the last one, or the one that it is of if that is a place or a body: the mayor of Mistport, who said. */
const nearestNoun = (line: Line, from: number, to: number): Subject | null => {
  const { tokens } = line
  let best: Subject | null = null
  for (let at = from; at < to; ) {
    const end = baseEnd(line, at, to)
    const last = tokens[end - 1]
    if (end > at && last) {
      const body = last.part === 'PROPN' && last.mention?.entity.kind !== 'person'
      if (!best || !body) best = { base: { from: at, to: end }, full: { from: at, to }, how: 'relative' }
    }
    at = Math.max(end, at + 1)
  }
  return best
}

/** The name that an aside tells more of: X, 62, a teacher at Y; its index, or -1. */
const nameBefore = ({ tokens }: Line, from: number): number => {
  const age = isComma(tokens[from - 1]) && tokens[from - 2]?.part === 'NUM' ? from - 2 : from
  const at = age - 2
  const alone = at === 0 || isBreak(tokens[at - 1]) || tokens[at - 1]?.part === 'QUOTE'
  return isComma(tokens[age - 1]) && tokens[at]?.mention?.entity.kind === 'person' && alone ? at : -1
}

/** X, a professor at Y told: the closing comma of an aside was forgotten behind a name. */
const openAside = (line: Line, from: number, found: Subject): Subject => {
  const name = nameBefore(line, from)
  const first = line.tokens[found.base.from]
  if (name < 0 || first?.mention || first?.part === 'PRON' || first?.part === 'PROPN') return found
  return { base: { from: name, to: name + 1 }, full: { from: name, to: found.full.to }, how: 'before' }
}

/** He, she, they, it: no phrase goes on before one. */
const isBare = ({ tokens, rules }: Line, at: number): boolean => {
  const means = rules.speakers.pronouns.get(tokens[at]?.lower ?? '')?.means
  return means !== undefined && means !== 'other' && tokens[at]?.part === 'PRON'
}

/** X - a council of leaders - wrote: the subject stands before the first of two dashes. */
const overDashes = (line: Line, dash: number): Subject | null => {
  const first = line.tokens.slice(0, dash).findLastIndex(isDash)
  return first > 0 && !isDash(line.tokens[first - 1]) ? subjectBefore(line, first) : null
}

/** The subject that stands before a verb whose group begins at `group`, or that its clause goes on with. */
export const subjectBefore = (line: Line, group: number): Subject | null => {
  const { tokens } = line
  const before = tokens[group - 1]
  if (!before) return null
  if (isRelative(line, before)) return antecedent(line, group - 1)
  if (line.rules.around.that.has(before.lower) && before.part === 'PRON' && isNominal(tokens[group - 2]))
    return antecedent(line, group - 1)
  if (isBare(line, group - 1)) {
    const alone = { from: group - 1, to: group }
    return { base: alone, full: alone, how: 'before' }
  }
  if (isComma(before)) return overAsides(line, group - 1)
  if (isDash(before)) return overDashes(line, group - 1)
  if (isBreak(before) || isQuoteBreak(line, group - 1)) return null
  if (!isNominal(before) && !['ADP', 'PART', 'VERB', 'QUOTE'].includes(before.part)) return null
  const from = runStart(line, group)
  const start = clauseStart(line, from, group)
  const found = start < 0 ? null : subjectIn(line, start, group, 'before')
  if (found && isRelative(line, tokens[found.base.from])) return antecedent(line, found.base.from)
  return found && start === from ? openAside(line, from, found) : found
}

/** The subject that stands behind its verb: “…,” said X. */
export const subjectBehind = (line: Line, verb: number): Subject | null => {
  const { tokens } = line
  const from = verb + 1
  const own = baseEnd(line, from, tokens.length)
  if (own === from) return null
  const to = titledEnd(line, from, own, tokens.length)
  let end = to
  for (let token = tokens[end]; isWord(line, token, 'joins'); token = tokens[end]) {
    const next = baseEnd(line, end + 1, tokens.length)
    if (next === end + 1) break
    end = next
  }
  return { base: { from, to }, full: { from, to: end }, how: 'behind' }
}
