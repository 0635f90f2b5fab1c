import type { Dispute, Quotation } from '../../src/model/quotation.ts'
import type { Count, Scored } from './counts.ts'
import type { Gold, GoldQuotation } from './gold.ts'
import { namesOf, type Pairs, pair, sameName, sharedLength, squeeze } from './match.ts'

/** All names of whom a name stands for, so that a speaker may be given by an alias. */
const namesBehind = (gold: Gold, name: string): string[] => {
  const key = squeeze(name)
  const entries = [...(gold.people ?? []), ...(gold.organisations ?? [])]
  const entry = entries.find((one) => namesOf(one).includes(key))
  return entry ? namesOf(entry) : [key]
}

/** 0 for other words, below 2 for the right words of the wrong speaker. */
const strengthIn =
  (gold: Gold) =>
  (owed: GoldQuotation, found: Quotation): number => {
    const [want, text] = [squeeze(owed.text ?? owed.has), squeeze(found.text)]
    const shared = sharedLength(want, text)
    if (want === '' || shared < 0.6 * want.length || (owed.text !== undefined && shared < 0.5 * text.length)) return 0
    const speakers = [owed.speaker, ...(owed.speaker_any ?? [])].flatMap((name) => namesBehind(gold, name))
    const given = [squeeze(found.speaker), squeeze(found.speakerText)].filter(Boolean)
    return 1 + Number(sameName(speakers, given)) + shared / 1e4
  }

const short = (text: string): string => text.slice(0, 40)

type Mode = 'direct' | 'indirect'

/** A mixed quotation that matches nothing owed claims words that were never said: it counts against the direct ones. */
const isAmong = (mode: Mode, quotation: Quotation): boolean => (quotation.mode === 'indirect') === (mode === 'indirect')

interface Matched {
  readonly gold: Gold
  readonly golds: readonly GoldQuotation[]
  readonly found: readonly Quotation[]
  readonly pairs: Pairs
}

const missLines = ({ golds, found, pairs }: Matched, mode: Mode): string[] =>
  golds.flatMap((one, index) => {
    const match = pairs.byGold.get(index)
    if (one.mode !== mode || (match && match.strength >= 2)) return []
    const what = short(one.text ?? one.has ?? '')
    if (!match) return [`${mode} missed: ${one.speaker}: ${what}`]
    return [`${mode} given to ${found[match.index]?.speaker}, not ${one.speaker}: ${what}`]
  })

const scoreMode = (matched: Matched, mode: Mode): { count: Count; misses: string[] } => {
  const { gold, golds, found, pairs } = matched
  const matches = golds.map((one, index) => (one.mode === mode ? pairs.byGold.get(index) : undefined))
  const spare = found.filter((one, index) => !pairs.used.has(index) && isAmong(mode, one))
  const allowed = pair(gold.quotations_may ?? [], spare, (a, b) => Number(strengthIn(gold)(a, b) > 0)).used
  return {
    count: {
      hit: matches.filter((match) => match !== undefined && match.strength >= 2).length,
      gold: golds.filter((one) => one.mode === mode).length,
      given: matches.filter((match) => match !== undefined).length + spare.length - allowed.size,
    },
    misses: [
      ...missLines(matched, mode),
      ...spare
        .filter((_, index) => !allowed.has(index))
        .map((one) => `${mode} invented: ${one.speaker}: ${short(one.text)}`),
    ],
  }
}

/** Who said what, direct and indirect each with the right speaker. */
export const scoreQuotations = (gold: Gold, found: readonly Quotation[]): Scored => {
  const golds = gold.quotations
  if (!golds) return { counts: {}, misses: [] }
  const matched = { gold, golds, found, pairs: pair(golds, found, strengthIn(gold)) }
  const [direct, indirect] = [scoreMode(matched, 'direct'), scoreMode(matched, 'indirect')]
  return {
    counts: { direct: direct.count, indirect: indirect.count },
    misses: [...direct.misses, ...indirect.misses],
  }
}

/** Who contradicts whom. A gold with quotations and without disputes says that there are none. */
export const scoreDisputes = (gold: Gold, found: readonly Dispute[]): Scored => {
  if (!gold.disputes && !gold.quotations) return { counts: {}, misses: [] }
  const owed = (gold.disputes ?? []).map((one) => ('by' in one ? one : { by: one[0], against: one[1] }))
  const isFound = ({ by, against }: { by: string; against: string }): boolean =>
    found.some(
      (one) =>
        sameName(namesBehind(gold, by), [squeeze(one.by)]) &&
        sameName(namesBehind(gold, against), [squeeze(one.against)]),
    )
  const missed = owed.filter((one) => !isFound(one))
  const hit = owed.length - missed.length
  return {
    counts: { disputes: { hit, gold: owed.length, given: Math.max(hit, found.length) } },
    misses: missed.map(({ by, against }) => `dispute missed: ${by} against ${against}`),
  }
}
