import type { Attribution } from '../../quotations/particle/attribution.ts'
import type { Heard } from '../../quotations/particle/heard.ts'
import type { Party } from '../../quotations/particle/parties.ts'

/** What disputes are looked for in. */
export interface Hearing {
  readonly heard: Heard
  spokenIn(index: number): readonly Attribution[]
}

export interface Parties {
  readonly by: string
  readonly against: string
}

/** How many sentences back the other party may have spoken, and how many attributions of one sentence are looked at. */
const BACK = 2
export const MOST = 40

const wordsOf = ({ heard }: Hearing, { cue }: Attribution): string =>
  cue ? heard.search.view.text.slice(cue.start, cue.end) : ''

/** Whether an attribution says something against somebody, or reports. */
export const isCritical = (hearing: Hearing, one: Attribution): boolean =>
  hearing.heard.search.rules.disputes.critical.test(wordsOf(hearing, one))

/** Somebody else by name who spoke before unit `at` of a sentence, within a few sentences; only those that `fits` takes. */
export const otherBefore = (
  hearing: Hearing,
  index: number,
  at: number,
  by: string,
  fits: (one: Attribution) => boolean,
): Attribution | null => {
  for (let back = index; back >= 0 && back >= index - BACK; back--) {
    const other = hearing
      .spokenIn(back)
      .slice(-MOST)
      .findLast(
        (one) =>
          (back < index || one.place.to <= at) &&
          one.speaker.name !== by &&
          one.speaker.kind !== 'unnamed' &&
          fits(one),
      )
    if (other) return other
  }
  return null
}

/** The party of a sentence by name that stands with a particle before unit `at`, nearest first. */
export const partiesBefore = ({ heard }: Hearing, index: number, at: number): Party[] =>
  (heard.parties[index] ?? []).filter((party) => party.at < at).slice(-MOST)

/** Who does what a verb at unit `at` says: whoever speaks by it, else the last topic or subject before it. */
export const doerAt = (hearing: Hearing, index: number, at: number): string | null => {
  const spoken = hearing.spokenIn(index).find(({ place }) => place.from <= at && at < place.to)
  const named = partiesBefore(hearing, index, at).filter(({ role }) => role === 'topic' || role === 'subject')
  const who = spoken?.speaker ?? named.findLast(({ speaker, claim }) => speaker && !claim)?.speaker
  return who && who.kind !== 'unnamed' ? who.name : null
}

/** How much of a sentence's start is looked at for what takes up the one before, in UTF-16 units. */
const OPENING = 20

/** Whether a sentence takes up what was said before: これに対し. */
export const isThereupon = ({ heard }: Hearing, index: number): boolean => {
  const { masked } = heard.search.view
  const start = heard.sentences[index]?.told.start ?? 0
  return heard.search.rules.disputes.thereupon.test(masked.slice(start, start + OPENING))
}
