import type { SpacedCue } from '../../../languages/parts/spaced/cues.ts'
import { isInfinitive } from './adjuncts.ts'
import type { Attribution, Form } from './attribution.ts'
import type { Followed } from './following.ts'
import {
  baseEnd,
  isBreak,
  isComma,
  isNominal,
  isOwner,
  isParticiple,
  isPossessive,
  isStop,
  isWord,
  type Line,
  phraseEnd,
} from './phrases.ts'
import type { Subject } from './subject.ts'
import { NOTHING, tellerOf } from './tellers.ts'

const FOR_NOUNS: SpacedCue = { takes: new Set(['that', 'quote', 'infinitive']), teller: 'anyone', denies: false }

const FOR_CALLING: SpacedCue = { takes: new Set(['noun']), teller: 'anyone', denies: false }

/** How far behind a verb of calling its quoted words may stand, in tokens. */
const NEAR = 12

/** In X’s view; not: in view. */
const viewAt = (line: Line, at: number): Attribution | null => {
  const { tokens, rules } = line
  const nouns = rules.viewpoints.get(tokens[at]?.lower ?? '')
  if (!nouns) return null
  const end = baseEnd(line, at + 1, tokens.length)
  if (!nouns.has(tokens[end - 1]?.lower ?? '')) return null
  const subject = ownerBefore(line, end - 1)
  if (!subject || subject.base.from <= at) return null
  const kind = isComma(tokens[end]) ? 'comma' : 'end'
  const followed: Followed = { kind, at: end, hearer: null, between: { from: end, to: end } }
  return { form: 'source', cue: { from: at, to: end }, rule: NOTHING, subject, followed, start: at, end }
}

/** According to X; in X’s view. */
export const sourceAt = (line: Line, at: number): Attribution | null => namedAt(line, at) ?? viewAt(line, at)

const namedAt = (line: Line, at: number): Attribution | null => {
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

/** There are concerns: no verb stands there. */
const isThereBefore = (line: Line, at: number): boolean =>
  line.tokens[at - 1]?.lemma === 'be' && isWord(line, line.tokens[at - 2], 'existential')

/** What a noun tells, behind it: her claim that; her fear is that; her promise to. */
const claimAt = (line: Line, at: number): Pick<Followed, 'kind' | 'at'> | null => {
  const { tokens, rules } = line
  const that = tokens[at]?.lemma === 'be' ? at + 1 : at
  if (rules.around.that.has(tokens[that]?.lower ?? '')) return { kind: 'that', at: that + 1 }
  return isInfinitive(line, at) ? { kind: 'infinitive', at } : null
}

/** X’s claim that; the claim by X that. */
export const nounAt = (line: Line, at: number): Attribution | null => {
  const { tokens, rules } = line
  const token = tokens[at]
  if ((token?.part !== 'NOUN' && !isThereBefore(line, at)) || !rules.claims.has(token?.lower ?? '')) return null
  const by = isWord(line, tokens[at + 1], 'among')
  const to = by ? baseEnd(line, at + 2, tokens.length) : at + 1
  const open = claimAt(line, to)
  if (!open) return null
  const subject = by ? ownerRange(at + 2, to) : ownerBefore(line, at)
  if (!subject) return null
  const followed: Followed = { ...open, hearer: null, between: { from: to, to } }
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

/** What a verb calls or charges somebody, and where that begins. */
interface Called {
  readonly form: Form
  readonly at: number
}

/** Called the talks useful; called him a liar; not: called the police. */
const isPredicate = (line: Line, verb: number): boolean => {
  const { tokens } = line
  const object = baseEnd(line, verb + 1, tokens.length)
  const next = tokens[object]
  if (object === verb + 1 || !next || tokens[object - 1]?.part === 'ADJ') return false
  const named = isWord(line, next, 'single') && baseEnd(line, object, tokens.length) > object + 1
  return named || (next.part === 'ADJ' && !isNominal(tokens[object + 1]))
}

/** Described the talks as useful; not: dismissed her as chair. */
const isDescribed = (line: Line, as: number): boolean => {
  const [object, next] = [line.tokens[as - 1], line.tokens[as + 1]]
  if (!object || !['NOUN', 'PROPN', 'PRON'].includes(object.part)) return false
  return (
    isWord(line, line.tokens[as], 'as') &&
    next !== undefined &&
    (next.part === 'DET' || next.part === 'ADJ' || next.part === 'QUOTE' || isParticiple(line, next))
  )
}

/** What stands behind a verb of calling or charging, if it says something of somebody. */
const calledBy = (line: Line, verb: number, lemma: string): Called | null => {
  const { tokens, rules } = line
  const calls = rules.calling.has(lemma)
  const words = rules.charging.get(lemma)
  if (rules.naming.has(lemma) && isPredicate(line, verb)) return { form: 'calling', at: verb + 1 }
  for (let at = verb + 1; at < tokens.length && at <= verb + NEAR; at++) {
    const [one, next] = [tokens[at], tokens[at + 1]]
    if (!one || isBreak(one) || isStop(one)) return null
    if (calls && one.part === 'QUOTE')
      return at === verb + 1 && isNaming(line, verb) ? null : { form: 'calling', at: verb + 1 }
    if (calls && at > verb + 1 && isDescribed(line, at)) return { form: 'calling', at: verb + 1 }
    if (words?.has(one.lower)) {
      if (isParticiple(line, next) || isWord(line, one, 'of')) return { form: 'charging', at: at + 1 }
      if (isNominal(next)) return { form: 'charging', at: verb + 1 }
    }
    if (one.part === 'AUX' || (one.part === 'VERB' && !isParticiple(line, one))) return null
  }
  return null
}

/** Called it “…”; slammed the reports as “…”; called her a liar; accused them of lying. */
export const callingAt = (line: Line, at: number, earlier: readonly Attribution[]): Attribution | null => {
  const lemma = pastLemma(line, at)
  const called = lemma === null ? null : calledBy(line, at, lemma)
  const told = called && tellerOf(line, at, FOR_CALLING, earlier)
  if (!called || !told?.subject || told.inverted) return null
  const followed: Followed = { kind: 'noun', at: called.at, hearer: null, between: { from: at + 1, to: at + 1 } }
  const cue = { from: at, to: at + 1 }
  return {
    form: called.form,
    cue,
    rule: FOR_CALLING,
    subject: told.subject,
    followed,
    start: told.start,
    end: called.at,
  }
}

/** A book called “…”, a song named so: the noun before has that name. */
const isNaming = ({ tokens }: Line, at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && before.part === 'NOUN' && tokens[at]?.lower !== tokens[at]?.lemma
}
