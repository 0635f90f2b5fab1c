import type { Take } from '../../../languages/parts/spaced/cues.ts'
import type { Attribution } from './attribution.ts'
import { startsClause } from './clauses.ts'
import type { Following } from './following.ts'
import { isComma, isWord, type Line } from './phrases.ts'
import type { Token } from './tokens.ts'

/** What a cue must take for what follows it to be said. */
const TAKEN: ReadonlyMap<Following, Take> = new Map(
  (['that', 'question', 'infinitive', 'gerund', 'of', 'clause', 'noun'] as const).map((kind) => [kind, kind]),
)

/** Whether what follows a cue would be a claim. */
export const isClaim = (kind: Following): boolean => TAKEN.has(kind)

/** Whether a cue takes what follows it as a claim. */
export const takesClaim = ({ followed: { kind }, rule }: Attribution): boolean => {
  const take = TAKEN.get(kind)
  return take !== undefined && rule.takes.has(take)
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

/** Although X said it was late, they went: what X said ends where the main clause begins. */
const leaningEnd = (line: Line, own: Attribution, from: number): number => {
  const { tokens } = line
  if (!isLeaning(line, own.start)) return tokens.length
  const comma = tokens.findIndex((token, at) => at > from && isComma(token) && startsClause(line, at + 1))
  return comma < 0 ? tokens.length : comma
}

/** She added: what is added ends what was said before. */
const isAdding = ({ tokens, rules }: Line, { cue }: Attribution): boolean =>
  rules.forms.words.add.has(tokens[cue.from]?.lemma ?? '')

/** Whether a cue gives anything by what follows it. */
const gives = (one: Attribution): boolean => one.followed.kind === 'quote' || takesClaim(one)

/** A relative clause ends where its sentence goes on: the mayor, who vowed to stay, left. */
const relativeEnd = (line: Line, own: Attribution, from: number): number => {
  const { tokens } = line
  const lead = own.start - 1
  const inside = isComma(tokens[lead - 1]) && isWord(line, tokens[lead], 'which') && isGoingOn(tokens[own.followed.at])
  if (own.subject?.how !== 'relative' && !inside) return tokens.length
  const comma = tokens.findIndex((token, at) => at > from && isComma(token) && isGoingOn(tokens[at + 1]))
  return comma < 0 ? tokens.length : comma
}

const isGoingOn = (token: Token | undefined): boolean => token?.part === 'VERB' || token?.part === 'AUX'

/** Her promise to stay was kept: what is promised ends where the verb of the promise begins. */
const nounEnd = ({ tokens, rules }: Line, { form, followed }: Attribution): number => {
  if (form !== 'noun' || followed.kind !== 'infinitive') return tokens.length
  for (let at = followed.at + 2; at < tokens.length; at++) {
    const token = tokens[at]
    const opens =
      token?.part === 'SCONJ' ||
      rules.around.that.has(token?.lower ?? '') ||
      rules.around.relative.has(token?.lower ?? '')
    if (opens) break
    if (token?.part === 'AUX' && tokens[at - 1]?.part !== 'PRON') return at
  }
  return tokens.length
}

/** Where what a cue gives ends, from a token on: with the sentence, or where another one takes over. */
export const stopOf = (line: Line, all: readonly Attribution[], own: Attribution, from: number): number => {
  let stop = Math.min(relativeEnd(line, own, from), leaningEnd(line, own, from), nounEnd(line, own))
  for (const other of all) {
    if (other === own || other.cue.from <= own.cue.from || other.start < from) continue
    const cut = cutBy(line, own, other)
    if (cut > from && cut < stop) stop = cut
  }
  return stop
}
