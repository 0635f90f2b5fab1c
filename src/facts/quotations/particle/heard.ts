import type { ParticlePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Quotation } from '../../../model/quotation.ts'
import { inOrder } from '../../../text/spans.ts'
import { gendersOf } from '../../people/particle/genders.ts'
import type { Entities } from '../../people/people.ts'
import { wordsOf } from '../../words.ts'
import type { Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import { createBare } from './bare.ts'
import { contentsOf } from './contents.ts'
import { findingsIn } from './findings.ts'
import { createFocus } from './focus.ts'
import { afterColon, beforeName, besideCue, voicesIn } from './loose.ts'
import { type Party, partiesIn } from './parties.ts'
import type { Sentence } from './sentence.ts'
import { sourceClaims } from './sourceClaims.ts'
import { sourcesIn } from './sources.ts'
import type { Search } from './speakers.ts'
import { topicOf } from './subjects.ts'
import { unitsOf } from './units.ts'
import { viewOf } from './view.ts'

/** An article that holds more is a transcript or a chat; what follows is left unread. */
const MAX_QUOTATIONS = 2000

/** A document as speech is read in it. */
export interface Heard {
  readonly search: Search
  readonly sentences: readonly Sentence[]
  /** Those whom each sentence names. */
  readonly parties: readonly (readonly Party[])[]
  readonly attributions: readonly Attribution[]
  readonly quotations: readonly Quotation[]
}

const known = new WeakMap<Document, { readonly entities: Entities; readonly heard: Heard }>()

/** Reads a document for speech; worked out once for quotations and disputes alike. */
export const heardOf = (document: Document, pack: ParticlePack, entities: Entities): Heard => {
  const before = known.get(document)
  if (before?.entities === entities) return before.heard
  const heard = read(document, pack, entities)
  known.set(document, { entities, heard })
  return heard
}

/** What has been read so far. */
interface Progress {
  readonly sentences: Sentence[]
  readonly parties: (readonly Party[])[]
  readonly attributions: Attribution[]
  readonly quotations: Quotation[]
}

const read = (document: Document, pack: ParticlePack, entities: Entities): Heard => {
  const view = viewOf(document, pack.cues)
  const words = wordsOf(document, pack.words)
  const genders = gendersOf(document, pack, entities)
  const today = document.publishedAt?.slice(0, 10) ?? null
  const search: Search = { view, words, rules: pack.cues, entities, focus: createFocus(), genders, today }
  const progress: Progress = { sentences: [], parties: [], attributions: [], quotations: [] }
  const bare = createBare(search)
  for (const [index, told] of view.sentences.entries()) {
    if (progress.quotations.length >= MAX_QUOTATIONS) break
    const units = unitsOf(view, told, words, pack.cues)
    const sentence: Sentence = { told, index, units, sources: sourcesIn(search, told, units) }
    const topic = topicOf(search, units)
    const all = [...attributionsIn(search, sentence), ...findingsIn(search, sentence)]
    const found = [...all, ...sourceClaims(search, sentence, all)]
    const said = saidIn(search, sentence, found)
    progress.quotations.push(...bare.read(sentence, found), ...said)
    progress.sentences.push(sentence)
    progress.parties.push(partiesIn(search, units))
    progress.attributions.push(...found)
    if (topic) search.focus.remember({ sentence: index, block: told.block, speaker: topic, spoke: false })
    const direct = new Set(said.flatMap(({ mode, speaker }) => (mode === 'direct' ? [speaker] : [])))
    for (const { speaker } of found)
      search.focus.remember({
        sentence: index,
        block: told.block,
        speaker,
        spoke: true,
        direct: direct.has(speaker.name),
      })
  }
  progress.quotations.push(...bare.rest())
  const quotations = progress.quotations.sort((a, b) => inOrder(a.span, b.span)).slice(0, MAX_QUOTATIONS)
  return { ...progress, search, quotations }
}

/** What one sentence says, each stretch once. */
const saidIn = (search: Search, sentence: Sentence, found: readonly Attribution[]): Quotation[] => {
  const all = [
    ...found.flatMap((one) => contentsOf(search, sentence.units, one)),
    ...found.flatMap((one) => besideCue(search, sentence, one)),
    ...beforeName(search, sentence),
    ...afterColon(search, sentence),
    ...voicesIn(search, sentence),
  ]
  const places = new Map(all.toReversed().map((one) => [`${one.span.start}-${one.span.end}`, one]))
  return [...places.values()]
}
