import type { Mention } from '../../people/resolve.ts'
import { isBreak, isPossessive, isStop, isWord, type Line } from '../../quotations/spaced/phrases.ts'
import type { Speaker } from '../../quotations/spaced/speaker.ts'
import type { SpokenLine } from '../../quotations/spaced/spoken.ts'
import type { Voice } from '../../quotations/spaced/voices.ts'

export interface Parties {
  readonly by: string
  readonly against: string
}

/** How many sentences back the other party may have spoken. */
export const BACK = 3
/** How far behind its verb an object is looked at, in tokens. */
const REACH = 14

/** Rejected that explanation, …: the word before a lone noun is no conjunction, though it is tagged so. Not: denied that voters left. */
const isThatNoun = ({ rules, tokens }: Line, at: number): boolean => {
  const [noun, end] = [tokens[at + 1], tokens[at + 2]]
  const alone = !end || isBreak(end) || isStop(end) || end.part === 'ADP'
  return rules.around.that.has(tokens[at]?.lower ?? '') && noun?.part === 'NOUN' && noun.lower === noun.lemma && alone
}

/** Where the object of a verb ends: with the clause. */
export const objectEnd = ({ line }: SpokenLine, from: number): number => {
  const { tokens } = line
  let at = isThatNoun(line, from) ? from + 1 : from
  for (; at < tokens.length && at - from < REACH; at++) {
    const token = tokens[at]
    if (!token || isBreak(token) || isStop(token) || token.part === 'AUX' || token.part === 'SCONJ') break
    if (token.part === 'VERB' && at > from) break
  }
  return at
}

/** The first name in a stretch of tokens that isn't the speaker's own. */
export const otherIn = ({ line: { tokens } }: SpokenLine, from: number, to: number, by: string): Mention | null =>
  tokens.slice(from, to).find(({ mention }) => mention && mention.entity.name !== by)?.mention ?? null

/** A claim noun in a stretch with the name that it is of: Y’s claim, a claim by Y, the Y report; its name is `null` where it has none. */
export const claimIn = (
  spoken: SpokenLine,
  from: number,
  to: number,
): { readonly at: number; readonly owner: Mention | null } | null => {
  const { tokens, rules } = spoken.line
  const at = tokens.slice(from, to).findIndex(({ lower, part }) => part === 'NOUN' && rules.disputes.claims.has(lower))
  if (at < 0) return null
  const noun = from + at
  const before = tokens.slice(from, noun).findLastIndex(({ mention }) => mention)
  const possessive = before >= 0 && (isPossessive(spoken.line, tokens[from + before + 1]) || from + before + 1 === noun)
  if (possessive) return { at: noun, owner: tokens[from + before]?.mention ?? null }
  const by = isWord(spoken.line, tokens[noun + 1], 'maker')
  const after = by ? tokens.slice(noun + 2, noun + 7).find(({ mention }) => mention)?.mention : null
  return { at: noun, owner: after ?? null }
}

export const isNamed = (speaker: Speaker | null): speaker is Speaker => speaker !== null && speaker.kind !== 'unnamed'

/** The text of what a voice gives to its speaker. */
const saidIn = ({ line: { tokens } }: SpokenLine, { content }: Voice): readonly (Mention | null)[] => {
  const { claim } = content
  return claim ? tokens.slice(claim.from, claim.to).map(({ mention }) => mention) : []
}

/** Whether a voice speaks of somebody in what it gives, or charges them. */
export const isAbout = (spoken: SpokenLine, voice: Voice, name: string): boolean =>
  saidIn(spoken, voice).some((mention) => mention?.entity.name === name)

/** The last voice of somebody else with a name within a few sentences that fits, before a token of sentence `index`. */
export const voiceBefore = (
  lines: readonly SpokenLine[],
  index: number,
  at: number,
  by: string,
  fits: (spoken: SpokenLine, voice: Voice) => boolean,
): Speaker | null => {
  for (let back = index; back >= 0 && back >= index - BACK; back--) {
    const spoken = lines[back]
    const voice = spoken?.voices.findLast(
      (one) =>
        isNamed(one.speaker) &&
        one.speaker.name !== by &&
        (back < index || one.attribution.cue.to <= at) &&
        fits(spoken, one),
    )
    if (voice?.speaker) return voice.speaker
  }
  return null
}

/** Whoever else said something last, within a few sentences; `null` where that one has no name. */
export const lastOther = (lines: readonly SpokenLine[], index: number, at: number, by: string): string | null => {
  for (let back = index; back >= 0 && back >= index - BACK; back--) {
    const voice = lines[back]?.voices.findLast(
      ({ speaker, attribution }) => speaker && speaker.name !== by && (back < index || attribution.cue.to <= at),
    )
    if (voice) return isNamed(voice.speaker) ? voice.speaker.name : null
  }
  return null
}
