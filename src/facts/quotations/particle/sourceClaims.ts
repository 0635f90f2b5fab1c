import type { Attribution } from './attribution.ts'
import type { Sentence } from './sentence.ts'
import type { Search } from './speakers.ts'

/** How much of a sentence's end is looked at for という and the like, in UTF-16 units. */
const LONGEST_END = 40

/** What a source tells where nobody else speaks in the sentence: 警察によると、…という. */
export const sourceClaims = (search: Search, sentence: Sentence, found: readonly Attribution[]): Attribution[] => {
  const { told, units, sources, index } = sentence
  const { rules, view, today } = search
  const source = sources.at(-1)
  if (!source || found.some(({ content, place }) => content !== null && place.from >= source.after)) return []
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
