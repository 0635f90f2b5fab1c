import type { DirectWords } from './direct.ts'
import type { Line } from './phrases.ts'
import { hasFinite } from './ranges.ts'
import type { Voice } from './voices.ts'

/** Whether a claim only goes on with what its own speaker is said to say: she said she doubts that it will last. */
export const isInner = (own: Voice, voices: readonly Voice[]): boolean =>
  voices.some(
    ({ content: { claim, behind }, speaker, attribution }) =>
      behind &&
      claim !== null &&
      attribution !== own.attribution &&
      speaker?.name === own.speaker?.name &&
      claim.from <= own.attribution.start &&
      own.attribution.cue.to <= claim.to,
  )

/** Whether a claim is told by one further in, and so says nothing of its own: “…,” she said, according to the paper. */
export const isOuter = (line: Line, own: Voice, voices: readonly Voice[], direct: readonly DirectWords[]): boolean => {
  const { claim, behind } = own.content
  const [first, last] = [line.tokens[claim?.from ?? 0], line.tokens[(claim?.to ?? 1) - 1]]
  if (!claim || behind || !first || !last || !hasFinite(line, claim)) return false
  const inner = voices.filter(
    (voice) =>
      voice !== own && voice.speaker && claim.from <= voice.attribution.start && voice.attribution.cue.to <= claim.to,
  )
  const whole = last.end - first.start
  // Of the voters 61 said they agree, according to a tally: what many say is what the source tells.
  const counted = (voice: Voice): boolean => own.attribution.form === 'source' && voice.speaker?.means === 'many'
  return inner.some((voice) => !counted(voice) && extentOf(line, voice, direct) >= LEAST_SHARE * whole)
}

/** What share of a claim one further in must take up for the claim to say nothing of its own. */
const LEAST_SHARE = 0.6

/** The length of all that a voice's words, its speaker and its cue take up. */
const extentOf = (line: Line, { attribution, content }: Voice, direct: readonly DirectWords[]): number => {
  const quoted = direct.filter(({ voice }) => voice?.attribution === attribution).map(({ quoted }) => quoted)
  const [from, to] = [content.claim?.from ?? attribution.start, content.claim?.to ?? attribution.end]
  const starts = [attribution.start, from].map((at) => line.tokens[at]?.start ?? 0)
  const ends = [attribution.end, attribution.subject?.full.to ?? 0, to].map((at) => line.tokens[at - 1]?.end ?? 0)
  return Math.max(...ends, ...quoted.map(({ close }) => close)) - Math.min(...starts, ...quoted.map(({ open }) => open))
}
