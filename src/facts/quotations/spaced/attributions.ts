import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import { startsClause } from './clauses.ts'
import { type Followed, followedBy } from './following.ts'
import {
  baseEnd,
  isBreak,
  isComma,
  isNominal,
  isOwner,
  isParticiple,
  isPossessive,
  isStop,
  isVerbNext,
  isWord,
  type Line,
  phraseEnd,
  type Range,
} from './phrases.ts'
import { groupStart, type Subject, subjectBefore, subjectBehind } from './subjects.ts'
import type { Token } from './tokens.ts'

/** How a place says who speaks: she said; saying; according to her; her claim that; called it “…”; accused them of. */
export type Form = 'finite' | 'participle' | 'source' | 'noun' | 'calling' | 'charging'

/** A place that says who speaks, as far as grammar tells. */
export interface Attribution {
  readonly form: Form
  /** The words that give what is said, as tokens. */
  readonly cue: Range
  readonly rule: SpacedCue
  readonly subject: Subject | null
  readonly followed: Followed
  /** The first token of all that belongs to it but what is said, and the one behind the last. */
  readonly start: number
  readonly end: number
}

const NOTHING: SpacedCue = { takes: new Set(['after', 'clause', 'that', 'quote']), teller: 'anyone', denies: false }
const FOR_NOUNS: SpacedCue = { takes: new Set(['that', 'quote']), teller: 'anyone', denies: false }
const FOR_CALLING: SpacedCue = { takes: new Set(['noun']), teller: 'anyone', denies: false }

/** How far behind a verb of calling its quoted words may stand, in tokens. */
const NEAR = 12

interface Found {
  readonly rule: SpacedCue
  readonly cue: Range
}

const cueAt = ({ tokens, rules }: Line, at: number): Found | null => {
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]
  const joined = next ? rules.verbs.get(`${token.lemma} ${next.lower}`) : undefined
  if (joined) return { rule: joined, cue: { from: at, to: at + 2 } }
  const rule = rules.verbs.get(token.lemma)
  return rule ? { rule, cue: { from: at, to: at + 1 } } : null
}

/** A verb that the tagger takes for a noun: the group estimates the cost; majorities say they agree. */
const isMistaken = (line: Line, at: number): boolean => {
  const { tokens, rules } = line
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.part !== 'NOUN' || !before || !isNominal(before) || before.part === 'DET' || before.part === 'ADJ')
    return false
  if (isOwner(line, before)) return false
  const that = after !== undefined && rules.around.that.has(after.lower) && after.part === 'SCONJ'
  if (token.lower === token.lemma)
    return before.lower !== before.lemma && (that || (after?.part === 'PRON' && !isOwner(line, after)))
  if (before.mention && after?.mention && startsClause(line, at + 1)) return true
  if (!after || isStop(after)) return isComma(tokens[baseStart(line, at) - 1])
  return after.part === 'DET' || after.part === 'PRON' || that
}

const baseStart = ({ tokens }: Line, at: number): number => {
  let from = at
  while (from > 0 && isNominal(tokens[from - 1])) from--
  return from
}

interface Group {
  readonly start: number
  readonly negated: boolean
  readonly possible: boolean
  readonly passive: boolean
  readonly infinitive: boolean
  readonly progressive: boolean
}

/** She’s told, they’re told. */
const isContracted = (before: readonly Token[]): boolean => {
  const last = before.findLast(({ part }) => part === 'AUX')
  return last?.lemma === 'be'
}

const groupOf = (line: Line, verb: number): Group => {
  const { tokens, rules } = line
  const start = groupStart(line, verb)
  const before = tokens.slice(start, verb)
  const has = (words: ReadonlySet<string>): boolean => before.some(({ lower }) => words.has(lower))
  const be =
    rules.around.passive.has(before.findLast(({ part }) => part === 'AUX')?.lower ?? '') || isContracted(before)
  return {
    start,
    negated: has(rules.around.negations),
    possible: has(rules.around.possible),
    passive: be && !rules.forms.participle.test(tokens[verb]?.lower ?? ''),
    infinitive:
      before.some((token) => isWord(line, token, 'infinitive') && token.part === 'PART') ||
      isWord(line, tokens[start - 1], 'infinitive'),
    progressive: be && isParticiple(line, tokens[verb]),
  }
}

/** Whether to say is said by whoever the verb before it belongs to: went on to say, took to the air to say. */
const isLed = ({ tokens, rules }: Line, start: number): number => {
  for (let at = start - 1; at >= 0 && at >= start - 7; at--) {
    const token = tokens[at]
    if (!token || isBreak(token)) return -1
    if (rules.around.refusals.has(token.lemma)) return -1
    if (token.part === 'VERB' || token.part === 'ADJ') return rules.around.leading.has(token.lemma) ? at : -1
  }
  return -1
}

/** The first subject of the sentence that stands before a place, outside a clause that leans on another. */
export const mainSubject = (line: Line, before: number): Subject | null => {
  const { tokens, rules } = line
  for (let at = 1; at < Math.min(before, tokens.length); at++) {
    const token = tokens[at]
    if (!token || (token.part !== 'VERB' && token.part !== 'AUX') || isParticiple(line, token)) continue
    if (isWord(line, tokens[at - 1], 'infinitive')) continue
    const subject = subjectBefore(line, groupStart(line, at))
    if (!subject || subject.how === 'relative') continue
    const lead = tokens[subject.base.from - 1]
    const leans = lead && (lead.part === 'SCONJ' || rules.around.joining.has(lead.lower))
    if (!leans) return subject
  }
  return null
}

const shared = (subject: Subject | null): Subject | null => (subject ? { ...subject, how: 'shared' } : null)

/** The subject of a verb that is joined to one before it, or of a participle: the one of the cue before it, else the sentence's own. */
const takenOver = (line: Line, at: number, earlier: readonly Attribution[]): Subject | null => {
  const last = earlier.findLast(({ form, subject }) => subject && form !== 'source' && form !== 'noun')
  if (last) return shared(last.subject)
  const found = mainSubject(line, at)
  if (found) return shared(found)
  const next = line.tokens.findIndex((token, index) => index > at && isComma(token))
  return next > 0 && at < 2 ? shared(mainSubject(line, line.tokens.length)) : null
}

/** Saying so: whose words they are, or `null` where nobody says them. */
const participleSubject = (line: Line, verb: number, earlier: readonly Attribution[]): Subject | null => {
  const { tokens, rules } = line
  const before = tokens[verb - 1]
  if (before && rules.around.without.has(before.lower)) return null
  if (before && (before.part === 'DET' || before.part === 'ADJ' || isOwner(line, before) || isPossessive(line, before)))
    return null
  if (isWord(line, before, 'as')) return quotedAs(line, verb - 1)
  if (before?.part === 'CCONJ' && isListed(line, verb - 1)) return null
  const base = before ? nounBefore(line, verb) : null
  const paper = base && rules.speakers.papers.has(tokens[verb - 1]?.lower ?? '')
  if (base && isWord(line, tokens[base.base.from - 1], 'with')) return base
  return takenOver(line, verb, earlier) ?? (paper ? base : null)
}

/** Such as stopping, dismantling, and pledging: the last of a list of participles is told of, not said. */
const isListed = (line: Line, joins: number): boolean => {
  if (isParticiple(line, line.tokens[joins - 1])) return true
  if (!isComma(line.tokens[joins - 1])) return false
  const comma = line.tokens.slice(0, joins - 1).findLastIndex(isComma)
  return comma >= 0 && isParticiple(line, line.tokens[comma + 1])
}

const nounBefore = (line: Line, verb: number): Subject | null => {
  const from = baseStart(line, verb)
  const to = baseEnd(line, from, verb)
  return to === verb && to > from ? { base: { from, to }, full: { from, to }, how: 'before' } : null
}

/** Was quoted as saying; the paper quoted her as saying. */
const quotedAs = (line: Line, as: number): Subject | null => {
  const { tokens } = line
  for (let at = as - 1; at >= 0 && at >= as - 14; at--) {
    const token = tokens[at]
    if (token?.part !== 'VERB' || isParticiple(line, token)) continue
    const group = groupOf(line, at)
    if (group.negated) return null
    if (group.passive) return shared(subjectBefore(line, group.start))
    const to = baseEnd(line, at + 1, as)
    return to > at + 1 ? { base: { from: at + 1, to }, full: { from: at + 1, to: as }, how: 'before' } : null
  }
  return null
}

/** Only for X within hours to denounce him: the noun behind for does what the verb says. */
const forSubject = (line: Line, to: number): Subject | null => {
  const at = line.tokens.slice(Math.max(0, to - 10), to).findLastIndex((token) => isWord(line, token, 'for'))
  const from = Math.max(0, to - 10) + at + 1
  const end = at < 0 ? from : baseEnd(line, from, to)
  return end > from ? { base: { from, to: end }, full: { from, to }, how: 'before' } : null
}

/** Who does what a verb says, where that is done and not denied; `null` where nobody is told of. */
export const doerOf = (line: Line, verb: number, earlier: readonly Attribution[]): Subject | null => {
  const group = groupOf(line, verb)
  if (group.infinitive) return forSubject(line, group.start)
  return tellerOf(line, verb, NOTHING, earlier)?.subject ?? null
}

/** “…,” said X; It is late, said X. */
const isInverted = (line: Line, group: number, verb: number, rule: SpacedCue, behind: Subject | null): boolean => {
  const { tokens } = line
  const before = tokens[group - 1]
  if (!behind || group !== verb || (!rule.takes.has('quote') && !rule.takes.has('after'))) return false
  if (
    isParticiple(line, tokens[verb]) ||
    (before && before.part !== 'QUOTE' && !isBreak(before) && before.part !== 'CCONJ')
  )
    return false
  const pronoun = tokens[behind.base.from]?.part === 'PRON'
  if (isVerbNext(line, behind.base.to) && (pronoun || tokens[behind.base.to]?.part !== 'VERB')) return false
  const quoted = before?.part === 'QUOTE' || tokens[group - 2]?.part === 'QUOTE'
  if (isVerbNext(line, behind.base.to) && !quoted) return false
  const end = tokens[behind.full.to]
  return quoted || !before || (isComma(before) && (!end || isStop(end) || isComma(end) || end.part === 'ADP'))
}

interface Told {
  readonly subject: Subject | null
  readonly form: Form
  readonly start: number
  readonly inverted: boolean
}

const tellerOf = (line: Line, verb: number, rule: SpacedCue, earlier: readonly Attribution[]): Told | null => {
  const { tokens } = line
  const group = groupOf(line, verb)
  const none = { form: 'finite', start: group.start, inverted: false } as const
  if (group.negated || group.possible) return null
  if (isParticiple(line, tokens[verb]) && !group.progressive) {
    const subject = participleSubject(line, verb, earlier)
    return subject && { subject, form: 'participle', start: verb, inverted: false }
  }
  if (group.infinitive) {
    const led = isLed(line, group.start)
    return led < 0
      ? null
      : {
          ...none,
          subject: shared(subjectBefore(line, groupStart(line, led)) ?? takenOver(line, led, earlier)),
          start: led,
        }
  }
  if (group.passive || isWord(line, tokens[verb + 1], 'agent') || isAdjective(line, group.start, verb)) return null
  const before = tokens[group.start - 1]
  const behind = subjectBehind(line, verb)
  const quoteNear = before?.part === 'QUOTE' || (isComma(before) && tokens[group.start - 2]?.part === 'QUOTE')
  if (quoteNear && isInverted(line, group.start, verb, rule, behind))
    return { ...none, subject: behind, inverted: true }
  if (before?.part === 'CCONJ')
    return { ...none, subject: takenOver(line, group.start, earlier), start: group.start - 1 }
  const own = subjectBefore(line, group.start)
  if (own) return { ...none, subject: own, start: own.full.from }
  if (isInverted(line, group.start, verb, rule, behind)) return { ...none, subject: behind, inverted: true }
  if (isComma(before) && group.start === verb) return { ...none, subject: takenOver(line, verb, earlier) }
  return null
}

/** The pledged delegates; an estimated 11 million. */
const isAdjective = (line: Line, group: number, verb: number): boolean => {
  const [before, next] = [line.tokens[group - 1], line.tokens[verb + 1]]
  if (group !== verb || !before || !next || line.tokens[verb]?.lower === line.tokens[verb]?.lemma) return false
  const opens =
    before.part === 'DET' ||
    before.part === 'ADJ' ||
    before.part === 'NUM' ||
    isOwner(line, before) ||
    isPossessive(line, before)
  return opens && ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next.part)
}

const verbAt = (line: Line, at: number, earlier: readonly Attribution[]): Attribution | null => {
  const { tokens } = line
  const token = tokens[at]
  const found = token?.part === 'VERB' || isMistaken(line, at) ? cueAt(line, at) : null
  if (!found) return null
  const told = tellerOf(line, at, found.rule, earlier)
  if (!told?.subject) return null
  const from = told.inverted ? told.subject.full.to : found.cue.to
  const followed = told.inverted ? behindSpeaker(line, from, found.rule) : followedBy(line, from, found.rule)
  // A change announced on Monday was welcomed: what is announced is told of.
  if (followed.kind === 'end' && !told.inverted && tokens[followed.at]?.part === 'AUX') return null
  return {
    form: told.form,
    cue: found.cue,
    rule: found.rule,
    subject: told.subject,
    followed,
    start: told.start,
    end: Math.max(followed.between.to, from),
  }
}

/** What follows a speaker that stands behind the cue: only more quoted words can be said there. */
const behindSpeaker = (line: Line, from: number, rule: SpacedCue): Followed => {
  const followed = followedBy(line, from, { ...rule, takes: new Set(['quote']) })
  return ['quote', 'comma', 'end'].includes(followed.kind) ? followed : { ...followed, kind: 'end' }
}

/** According to X. */
const sourceAt = (line: Line, at: number): Attribution | null => {
  const { tokens, rules } = line
  const words = rules.sources.find((source) => source.every((word, index) => tokens[at + index]?.lower === word))
  if (!words) return null
  const from = at + words.length
  // A noun that the tagger takes for a verb: according to state law.
  const first = tokens[from]?.part === 'VERB' && isNominal(tokens[from + 1]) ? from + 1 : from
  const to = baseEnd(line, first, tokens.length)
  if (to === first) return null
  const end = sourceEnd(line, at, phraseEnd(line, first, tokens.length))
  const subject: Subject = { base: { from, to }, full: { from, to: end }, how: 'behind' }
  const kind = isComma(tokens[end]) ? 'comma' : 'end'
  const followed: Followed = { kind, at: end, hearer: null, between: { from: end, to: end } }
  return { form: 'source', cue: { from: at, to: from }, rule: NOTHING, subject, followed, start: at, end }
}

/** A source that leads its sentence goes on to the comma: according to a poll conducted by the institute, …. */
const sourceEnd = ({ tokens }: Line, at: number, end: number): number => {
  if (at > 1 || isComma(tokens[end])) return end
  const comma = tokens.slice(end, end + 24).findIndex(isComma)
  return comma < 0 ? end : end + comma
}

/** X’s claim that; the claim by X that. */
const nounAt = (line: Line, at: number): Attribution | null => {
  const { tokens, rules } = line
  const token = tokens[at]
  if (token?.part !== 'NOUN' || !rules.claims.has(token.lower)) return null
  const by = isWord(line, tokens[at + 1], 'maker')
  const to = by ? baseEnd(line, at + 2, tokens.length) : at + 1
  const that = tokens[to]
  if (!that || !rules.around.that.has(that.lower)) return null
  const subject = by ? ownerRange(at + 2, to) : ownerBefore(line, at)
  if (!subject) return null
  const followed: Followed = { kind: 'that', at: to + 1, hearer: null, between: { from: to, to } }
  return {
    form: 'noun',
    cue: { from: at, to: at + 1 },
    rule: FOR_NOUNS,
    subject,
    followed,
    start: subject.full.from,
    end: to,
  }
}

const ownerRange = (from: number, to: number): Subject | null =>
  to > from ? { base: { from, to }, full: { from, to }, how: 'before' } : null

/** X’s, behind adjectives; a bare his or her is not told of here. */
const ownerBefore = (line: Line, noun: number): Subject | null => {
  let at = noun
  while (line.tokens[at - 1]?.part === 'ADJ') at--
  if (!isPossessive(line, line.tokens[at - 1]))
    return isOwner(line, line.tokens[at - 1]) ? ownerRange(at - 1, at) : null
  const to = at - 1
  let from = to
  while (from > 0 && ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(line.tokens[from - 1]?.part ?? '')) from--
  return ownerRange(from, to)
}

/** The verb of a token; has branded is one though the tagger takes it for an adjective. */
const pastLemma = ({ tokens, rules }: Line, at: number): string | null => {
  const token = tokens[at]
  if (token?.part === 'VERB') return token.lemma
  if (token?.part !== 'ADJ' || tokens[at - 1]?.lemma !== 'have') return null
  return [token.lower.replace(/ed$/, ''), token.lower.replace(/d$/, '')].find((stem) => rules.calling.has(stem)) ?? null
}

/** Called it “…”; slammed the reports as “…”; accused them of lying. */
const callingAt = (line: Line, at: number, earlier: readonly Attribution[]): Attribution | null => {
  const { tokens, rules } = line
  const token = tokens[at]
  const lemma = token && pastLemma(line, at)
  if (!lemma) return null
  const calls = rules.calling.has(lemma)
  const words = rules.charging.get(lemma)
  if (!calls && !words) return null
  let content = -1
  let form: Form = 'calling'
  for (let next = at + 1; next < tokens.length && next <= at + NEAR; next++) {
    const one = tokens[next]
    if (!one || isBreak(one) || isStop(one)) break
    if (calls && one.part === 'QUOTE') {
      if (next === at + 1 && isNaming(line, at)) return null
      content = at + 1
      break
    }
    if (
      words?.has(one.lower) &&
      (isParticiple(line, tokens[next + 1]) || (isWord(line, one, 'of') && isNominal(tokens[next + 1])))
    ) {
      content = next + 1
      form = 'charging'
      break
    }
    if (one.part === 'AUX' || (one.part === 'VERB' && !isParticiple(line, one))) break
  }
  if (content < 0) return null
  const told = tellerOf(line, at, FOR_CALLING, earlier)
  if (!told?.subject || told.inverted) return null
  const followed: Followed = { kind: 'noun', at: content, hearer: null, between: { from: at + 1, to: at + 1 } }
  return {
    form,
    cue: { from: at, to: at + 1 },
    rule: FOR_CALLING,
    subject: told.subject,
    followed,
    start: told.start,
    end: content,
  }
}

/** A book called “…”, a song named so: the noun before has that name. */
const isNaming = ({ tokens }: Line, at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && before.part === 'NOUN' && tokens[at]?.lower !== tokens[at]?.lemma
}

/** The places of a sentence that say who speaks, in order. */
export const attributionsIn = (line: Line): Attribution[] => {
  const found: Attribution[] = []
  line.tokens.forEach((token: Token, at) => {
    const one =
      token.part === 'QUOTE' || token.part === 'PUNCT'
        ? null
        : (sourceAt(line, at) ?? callingAt(line, at, found) ?? verbAt(line, at, found) ?? nounAt(line, at))
    if (one) found.push(one)
  })
  return found
}
