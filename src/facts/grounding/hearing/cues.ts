import type { HanPack, LanguagePack, ParticlePack, SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { matchesOf } from '../../../text/matches.ts'
import type { Entities } from '../../people/people.ts'
import { mentionsOf } from '../../people/resolve.ts'
import { findCues } from '../../quotations/cueMatches.ts'
import { firstFrom } from '../../quotations/patterns.ts'
import { viewOf } from '../../quotations/view.ts'
import { wordsOf } from '../../words.ts'

/** A word that says that somebody said something. */
export interface CuePlace extends Span {
  /** Whether whoever is cited stands behind it: according to. */
  readonly leads: boolean
}

const hanCues = (document: Document, pack: HanPack, entities: Entities): CuePlace[] =>
  findCues(viewOf(document, pack.cues).folded, pack.cues, mentionsOf(entities)).map(({ start, end }) => ({
    start,
    end,
    leads: false,
  }))

const spacedCues = (document: Document, { words: rules, cues }: SpacedPack): CuePlace[] => {
  const words = wordsOf(document, rules)
  return words.flatMap((word, at): CuePlace[] => {
    const next = words[at + 1]
    const source = cues.sources.find((one) => one.every((part, by) => words[at + by]?.text.toLowerCase() === part))
    if (source) return [{ start: word.start, end: words[at + source.length - 1]?.end ?? word.end, leads: true }]
    const joined = next && cues.verbs.has(`${word.lemma} ${next.text.toLowerCase()}`)
    if (joined) return [{ start: word.start, end: next.end, leads: false }]
    const verb = cues.verbs.has(word.lemma) && word.part !== 'ADP'
    return verb || cues.claims.has(word.text.toLowerCase()) ? [{ start: word.start, end: word.end, leads: false }] : []
  })
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const nounPatterns = new WeakMap<ParticlePack, RegExp>()

const nounsOf = (pack: ParticlePack): RegExp => {
  const known = nounPatterns.get(pack)
  if (known) return known
  const nouns = pack.cues.cues.flatMap((group) => group.nouns).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(nouns.map(literal).join('|'), 'g')
  nounPatterns.set(pack, pattern)
  return pattern
}

const particleCues = (document: Document, pack: ParticlePack): CuePlace[] => {
  const words = wordsOf(document, pack.words)
  const verbs = new Set(pack.cues.cues.flatMap((group) => group.verbs.map((verb) => verb.split('_')[0] ?? '')))
  verbs.add(pack.cues.tails.hearing)
  const said = words.filter(({ lemma, part }) => part === 'VERB' && verbs.has(lemma))
  const found = (pattern: RegExp, leads: boolean): CuePlace[] =>
    matchesOf(pattern, document.text).map(({ index, 0: match }) => ({ start: index, end: index + match.length, leads }))
  return [
    ...said.map(({ start, end }) => ({ start, end, leads: false })),
    ...found(nounsOf(pack), false),
    ...found(pack.cues.speakers.source, false),
    ...found(pack.cues.speakers.toldBy, false),
  ].sort((a, b) => a.start - b.start)
}

/** Every cue of a document, in order, by its language's words; none in a language without a pack. */
export const cuesIn = (document: Document, pack: LanguagePack | undefined, entities: Entities): readonly CuePlace[] => {
  switch (pack?.grammar) {
    case 'han':
      return hanCues(document, pack, entities)
    case 'spaced':
      return spacedCues(document, pack)
    case 'particle':
      return particleCues(document, pack)
    case undefined:
      return []
  }
}

/** The cues that begin in a stretch, out of all in order. */
export const cuesOver = (cues: readonly CuePlace[], { start, end }: Span): CuePlace[] => {
  const found: CuePlace[] = []
  let at = firstFrom(cues, (one) => one.start, start)
  for (let one = cues[at]; one && one.start < end; one = cues[++at]) found.push(one)
  return found
}
