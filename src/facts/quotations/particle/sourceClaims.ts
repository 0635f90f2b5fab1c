import type { Attribution } from './attribution.ts'
import type { Sentence } from './sentence.ts'
import type { Search } from './speakers.ts'

/** How much of a sentence's end is looked at for という and the like, in UTF-16 units. */
const LONGEST_END = 40

/** How many words behind an inner speaker's cue leave the sentence to its source. */
const LEAST_REST = 6

/** Whether somebody inside a source's sentence says the most of it, to its end. */
const speaksFor = ({ units }: Sentence, { content, place, tail, speaker }: Attribution, after: number): boolean => {
  if (content === null || place.from < after) return false
  const goesOn =
    tail === 'joined' && units.length - place.to > LEAST_REST && speaker.kind === 'unnamed' && !speaker.person
  return !goesOn
}

/** What a source tells where nobody else speaks in the sentence: 警察によると、…という. */
export const sourceClaims = (search: Search, sentence: Sentence, found: readonly Attribution[]): Attribution[] => {
  const { told, units, sources, index } = sentence
  const { rules, view, today } = search
  const source = sources.at(-1)
  if (!source || found.some((one) => speaksFor(sentence, one, source.after))) return []
  const end = Math.max(told.start, told.end - LONGEST_END)
  const cut = end + (rules.claims.hearsay.exec(view.masked.slice(end, told.end))?.index ?? told.end - end)
  const to = units.findIndex(({ start }) => start >= cut)
  const content = { from: source.after, to: to < 0 ? units.length : to }
  if (content.from >= content.to) return []
  return [
    {
      sentence: index,
      speaker: source.speaker,
      by: 'source',
      group: null,
      cue: source.cue,
      tail: 'final',
      content,
      how: 'source',
      place: { from: source.from, to: source.after },
      addressee: null,
      saidOn: rules.dayOf(view.masked.slice(told.start, units[source.from]?.start ?? told.start), today),
    },
  ]
}
