import type { Contrary } from '../../quotations/spaced/contrary.ts'
import { isBreak, isStop, isWord } from '../../quotations/spaced/phrases.ts'
import type { SpokenLine } from '../../quotations/spaced/spoken.ts'
import type { Voice } from '../../quotations/spaced/voices.ts'
import { claimIn, isAbout, isNamed, lastOther, objectEnd, otherIn, type Parties, voiceBefore } from './hearing.ts'

/** Who accused the one who denies, or printed what they deny. */
const accuser = (
  lines: readonly SpokenLine[],
  index: number,
  at: number,
  by: string,
  noun: string | null,
): string | null => {
  const about = voiceBefore(lines, index, at, by, (spoken, voice) => isAbout(spoken, voice, by))
  if (about && !(noun && lines[index]?.line.rules.forms.words.report.has(noun))) return about.name
  const paper = (_: SpokenLine, { speaker }: Voice): boolean => speaker?.kind === 'publication'
  return voiceBefore(lines, index, at, by, paper)?.name ?? about?.name ?? null
}

/** Rejected that explanation; dismissed the claim. Not: denied the charges; denied allegations. */
const pointsBack = ({ line }: SpokenLine, from: number, noun: number): boolean => {
  const first = line.tokens[from]
  const elsewhere = line.rules.disputes.elsewhere.has(line.tokens[noun]?.lower ?? '')
  return noun === from + 1 && isWord(line, first, 'definite') && (!elsewhere || !isWord(line, first, 'article'))
}

/** Denied it; disputed that; disagreed. Not: denied it was so; disagreed with Y. */
const isBareDenial = ({ line: { tokens, rules } }: SpokenLine, at: number): boolean => {
  const { gainsaying, bare, pointing } = rules.disputes
  const verb = tokens[at]?.lemma ?? ''
  const points = gainsaying.has(verb) && pointing.has(tokens[at + 1]?.lower ?? '')
  const end = tokens[points ? at + 2 : at + 1]
  return (points || bare.has(verb)) && (!end || isStop(end) || isBreak(end) || end.part === 'CCONJ')
}

/** Denied Y’s claim; rejected the allegations; denied that it was so. */
const denialIn = (lines: readonly SpokenLine[], index: number, { at, by }: Contrary): string | null => {
  const spoken = lines[index]
  if (!spoken) return null
  const { rules, tokens } = spoken.line
  const from = at + 1
  const to = objectEnd(spoken, from)
  const claim = claimIn(spoken, from, to)
  if (claim?.owner) return claim.owner.entity.name
  // Denied allegations that she had lied: somebody made them, but who isn't told.
  if (claim && rules.around.that.has(tokens[claim.at + 1]?.lower ?? '')) return null
  if (claim)
    return (
      accuser(lines, index, at, by.name, tokens[claim.at]?.lower ?? null) ??
      (pointsBack(spoken, from, claim.at) ? lastOther(lines, index, at, by.name) : null)
    )
  if (isBareDenial(spoken, at)) return lastOther(lines, index, at, by.name)
  const own = spoken.voices.find(({ attribution: { cue } }) => cue.from === at)
  if (own?.content.claim && own.attribution.rule.denies) return accuser(lines, index, at, by.name, null)
  // Contradicted Y, disagreed with Y: the other party itself.
  const toward = rules.disputes.toward.has(tokens[from]?.lower ?? '') ? from + 1 : from
  const first = tokens[toward]?.mention
  const whole = rules.forms.words.itself.has(tokens[at]?.lemma ?? '') || toward > from
  return whole && first && first.entity.name !== by.name ? first.entity.name : null
}

/** Hit back at Y; pushed back on Y’s claim; hit back: at whoever spoke last. */
const answerIn = (lines: readonly SpokenLine[], index: number, { at, by, verb }: Contrary): string | null => {
  const spoken = lines[index]
  if (!spoken) return null
  const { rules, tokens } = spoken.line
  const from = at + verb.split(' ').length
  const to = objectEnd(spoken, from)
  if (rules.disputes.toward.has(tokens[from]?.lower ?? ''))
    return otherIn(spoken, from + 1, to, by.name)?.entity.name ?? null
  return voiceBefore(lines, index, at, by.name, () => true)?.name ?? null
}

/** Denounced him for it: an attack on whoever spoke before in the sentence, or on a claim. */
const attackIn = (lines: readonly SpokenLine[], index: number, { at, by }: Contrary): string | null => {
  const spoken = lines[index]
  if (!spoken) return null
  const { rules, tokens } = spoken.line
  const to = objectEnd(spoken, at + 1)
  const claim = claimIn(spoken, at + 1, to)
  if (claim)
    return (
      claim.owner?.entity.name ??
      (isWrong(spoken, claim.at) ? accuser(lines, index, at, by.name, tokens[claim.at]?.lower ?? null) : null)
    )
  if (!rules.forms.words.object.has(tokens[at + 1]?.lower ?? '')) return null
  const last = spoken.voices.findLast(
    ({ attribution, content, speaker }) => speaker && attribution.cue.to <= at && content.claim,
  )
  const { speaker } = last ?? { speaker: null }
  return isNamed(speaker) && !rules.disputes.denials.has(tokens[at]?.lemma ?? '') ? speaker.name : null
}

/** Whether a claim is called false behind it: slammed the reports as “fake news”. */
const isWrong = ({ line: { tokens, rules } }: SpokenLine, from: number): boolean =>
  tokens.slice(from, from + 8).some(({ lower, text, part }) =>
    part === 'QUOTE'
      ? text
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .some((word) => rules.disputes.wrong.has(word))
      : rules.disputes.wrong.has(lower),
  )

/** X said that Y was wrong; X called Y’s claim false. */
const wrongIn = (lines: readonly SpokenLine[], index: number): Parties[] => {
  const spoken = lines[index]
  if (!spoken) return []
  const { tokens } = spoken.line
  return spoken.voices.flatMap(({ speaker, content: { claim } }) => {
    if (!claim || !isNamed(speaker)) return []
    const first = tokens.slice(claim.from, claim.to).findIndex(({ mention }) => mention)
    const at = claim.from + first
    const mention = first >= 0 && first < 5 ? tokens[at]?.mention : null
    const far = Math.min(claim.to, at + 8)
    const wrong = mention && mention.entity.name !== speaker.name && saysWrong(spoken, at + 1, far)
    return wrong ? [{ by: speaker.name, against: mention.entity.name }] : []
  })
}

/** Was wrong, is lying; Y’s claim is false: behind a name, with nothing but a claim between. */
const saysWrong = ({ line: { tokens, rules } }: SpokenLine, from: number, to: number): boolean => {
  const at = tokens
    .slice(from, to)
    .findIndex(({ lower, lemma }) => rules.disputes.wrong.has(lower) || rules.forms.words.lie.has(lemma))
  if (at < 0) return false
  const between = tokens.slice(from, from + at)
  return !between.some(
    ({ part, mention, lower }) =>
      mention ||
      (part === 'NOUN' && !rules.disputes.claims.has(lower)) ||
      rules.around.negations.has(lower) ||
      rules.around.possible.has(lower),
  )
}

/** The contradictions of one sentence. */
export const contradictionsIn = (lines: readonly SpokenLine[], index: number): Parties[] => {
  const spoken = lines[index]
  if (!spoken) return []
  const { denials, answers } = spoken.line.rules.disputes
  const told = spoken.contraries.flatMap((one): Parties[] => {
    if (!isNamed(one.by)) return []
    const find = denials.has(one.verb) ? denialIn : answers.has(one.verb) ? answerIn : attackIn
    const against = find(lines, index, one)
    return against === null ? [] : [{ by: one.by.name, against }]
  })
  return [...told, ...wrongIn(lines, index)]
}
