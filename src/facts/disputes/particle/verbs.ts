import type { Attribution } from '../../quotations/particle/attribution.ts'
import type { Party } from '../../quotations/particle/parties.ts'
import { tailOf } from '../../quotations/particle/tails.ts'
import { isEnd, type Unit } from '../../quotations/particle/units.ts'
import { doerAt, type Hearing, isCritical, isThereupon, otherBefore, type Parties, partiesBefore } from './hearing.ts'

/** How far before its verb the other party may stand, in words; how many verbs of one sentence are looked at. */
const NEAR = 30
const MOST = 24

interface Verb {
  readonly at: number
  readonly denies: boolean
}

/** Whether a noun of doing is done: 反論した, and 反論。 at the end; near misses 反論しなかった, 反論が出た. */
const isDone = ({ heard }: Hearing, units: readonly Unit[], at: number): boolean => {
  const { rules } = heard.search
  const next = units[at + 1]
  if (units[at]?.part === 'VERB') return !tailOf(units, at + 1, rules).undone
  if (next?.lemma === rules.tails.doing) return !tailOf(units, at + 2, rules).undone
  return (isEnd(next, rules) || next?.breaks === true) && units[at - 1]?.role !== 'of'
}

const verbsIn = (hearing: Hearing, units: readonly Unit[]): Verb[] => {
  const { answers, denies } = hearing.heard.search.rules.disputes
  const found: Verb[] = []
  for (const [at, unit] of units.entries()) {
    if (found.length >= MOST) break
    if (unit.quoted) continue
    const words = unit.part === 'VERB' ? `${unit.text}${unit.lemma}` : unit.text
    const denial = denies.test(words)
    // 異議を唱える is told by its noun and its verb together.
    const whole = unit.part === 'VERB' ? `${units[at - 2]?.text ?? ''}${units[at - 1]?.text ?? ''}${unit.text}` : words
    if ((denial || answers.test(words) || answers.test(whole)) && isDone(hearing, units, at))
      found.push({ at, denies: denial })
  }
  return found
}

const isObject = ({ role }: Party): boolean => role === 'object' || role === 'to' || role === 'toward'

/** Whose claim a verb is aimed at, by the words before it: 議員に反論, 議員の主張を否定. */
const named = (hearing: Hearing, index: number, { at, denies }: Verb, by: string): string | null => {
  const objects = partiesBefore(hearing, index, at).filter((party) => isObject(party) && at - party.at <= NEAR)
  const fitting = objects.findLast(
    ({ speaker, claim }) => speaker && speaker.name !== by && speaker.kind !== 'unnamed' && (claim !== null || !denies),
  )
  return fitting?.speaker?.name ?? null
}

/** The claim without a name that a verb takes as its object: 報道を否定した, 批判に反論した. */
const unnamedClaim = (hearing: Hearing, index: number, { at }: Verb): string | null =>
  partiesBefore(hearing, index, at).findLast((party) => isObject(party) && party.claim && at - party.at <= NEAR)
    ?.claim ?? null

const isAbout = (hearing: Hearing, sentence: number, by: string): boolean =>
  (hearing.heard.parties[sentence] ?? []).some(({ speaker }) => speaker?.name === by)

/** Whom a verb contradicts that names nobody: the one who spoke before, if the words fit. */
const before = (hearing: Hearing, index: number, verb: Verb, by: string): string | null => {
  const { rules } = hearing.heard.search
  const claim = unnamedClaim(hearing, index, verb)
  const reported = claim !== null && rules.disputes.reported.test(claim)
  const paper = reported
    ? otherBefore(
        hearing,
        index,
        verb.at,
        by,
        ({ speaker, group }) => speaker.kind === 'publication' || group?.kind === 'report',
      )
    : null
  if (paper) return paper.speaker.name
  const thereupon = isThereupon(hearing, index)
  const fits = (one: Attribution): boolean => {
    if (!verb.denies || thereupon) return true
    return isCritical(hearing, one) && (claim !== null || isAbout(hearing, one.sentence, by))
  }
  const other = otherBefore(hearing, index, verb.at, by, fits)
  return other?.speaker.name ?? null
}

/** 反論した, 否定した: one answers another back, or denies what another said. */
export const answersIn = (hearing: Hearing, index: number): Parties[] => {
  const units = hearing.heard.sentences[index]?.units ?? []
  return verbsIn(hearing, units).flatMap((verb) => {
    const by = doerAt(hearing, index, verb.at)
    const against = by && (named(hearing, index, verb, by) ?? before(hearing, index, verb, by))
    return by && against ? [{ by, against }] : []
  })
}
