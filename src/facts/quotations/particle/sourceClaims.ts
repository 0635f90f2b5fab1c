import type { Attribution } from './attribution.ts'
import type { Sentence } from './attributions.ts'
import type { Search } from './speakers.ts'

/** What a source tells where nobody else speaks in the sentence: 警察によると、…という. */
export const sourceClaims = (search: Search, sentence: Sentence, found: readonly Attribution[]): Attribution[] => {
  const { told, units, sources, index } = sentence
  const { rules, view, today } = search
  const source = sources.at(-1)
  if (!source || found.some(({ content, place }) => content !== null && place.from >= source.after)) return []
  const words = view.masked.slice(told.start, told.end)
  const cut = told.start + (rules.claims.hearsay.exec(words)?.index ?? words.length)
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
      saidOn: rules.dayOf(words.slice(0, Math.max(0, (units[source.from]?.start ?? told.start) - told.start)), today),
    },
  ]
}
