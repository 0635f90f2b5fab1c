import { wordsOf } from '../../../text/lexicon.ts'
import type { SpacedAround } from '../../parts/spaced/cues.ts'

const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** Words that stand around a cue. */
export const around: SpacedAround = {
  that: words('that'),
  question: words('whether if how why what where when'),
  nearly: words('about around over under nearly almost roughly between'),
  contrast: words('while whereas although though whilst'),
  passive: words('be am is are was were been being'),
  meanwhile: words('as while when until'),
  relative: words('who which whom whose'),
  negations: words(`not n't n’t never neither nor hardly barely rarely seldom cannot`),
  refusals: words('decline refuse fail stop refrain avoid forget hesitate omit neglect'),
  identified: words('named identified quoted'),
  possible: words('would could might may should must can ca wo need ought'),
  leading: words('go continue expect set due take come proceed schedule slate add hasten rush'),
  without: words('without of from against'),
  joining: words('after before while when as because since although though if unless until whereas than once whilst'),
  occasions:
    words(`statement statements interview interviews letter letters email emails e-mail tweet tweets post posts message messages report reports speech address remarks comments conference briefing
    hearing meeting call telephone phone video podcast programme program show newsletter blog paper article column book memoir note memo release filing filings documents papers testimony
    debate forum rally event ceremony summit session conversation text texts response reply reference part interview-with broadcast press court parliament congress twitter facebook instagram
    television tv radio translation english french german spanish arabic chinese japanese russian essay editorial op-ed series string appearance dispatch discussion update presentation
    announcement lawsuit complaint indictment affidavit ruling verdict judgment judgement decision study survey poll campaign visit trip tour town-hall hall remark comment toast sermon tweetstorm
    thread story piece website site page line questioning cross-examination evidence public private background record condition anonymity behalf telephone-call video-call livestream livestreamed
    news-conference newscast bulletin communique communiqué declaration dinner lunch breakfast lecture panel stop gathering vigil launch eve sidelines`),
  times:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon tue tues wed thu thur thurs fri sat sun
    week weeks month months year years day days night nights morning mornings afternoon afternoons evening evenings weekend hour hours minute minutes today yesterday tomorrow
    tonight earlier later recently now then ago midday noon midnight time moment overnight yearend year-end summer autumn winter spring fall decade century`),
  contents: words(
    'fact idea notion evidence possibility understanding hope sign condition risk chance danger agreement impression sense likelihood requirement principle theory proof doubt news way',
  ),
  denied: words('any all wrongdoing involvement responsibility knowledge guilt misconduct collusion complicity'),
  empty: words('so yes no nothing hello goodbye something anything everything it this them him her otherwise nay aye'),
}

/** Nouns of what somebody claims. */
export const claims =
  words(`claim claims allegation allegations accusation accusations statement suggestion suggestions assertion assertions contention warning warnings promise
  pledge vow prediction admission insistence argument complaint belief denial announcement revelation charge view conclusion finding fear fears concern concerns concession assurance assurances
  observation remark comment acknowledgement acknowledgment declaration testimony theory hint boast insistence suspicion suspicions opinion worry worries criticism judgment judgement consensus`)

/** What names a source, the longest first. */
export const sources: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
]

/** What somebody owns in whose words or view something is told: in her view. */
export const viewpoints: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', words('view words opinion eyes judgment judgement telling estimation reckoning assessment')],
])
