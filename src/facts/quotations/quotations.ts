import type { HanPack } from '../../languages/pack.ts'
import { MASKS } from '../../languages/parts/cues.ts'
import type { Document } from '../../model/document.ts'
import type { Quotation } from '../../model/quotation.ts'
import { inOrder } from '../../text/spans.ts'
import type { Entities } from '../people/people.ts'
import type { Attribution } from './attribution.ts'
import type { DirectWords } from './bench.ts'
import { type Claim, claimOf } from './claims.ts'
import { directIn } from './direct.ts'
import { type Extent, extentsOf } from './extent.ts'
import type { Quoted } from './marks.ts'
import { firstFrom } from './patterns.ts'
import type { Field } from './phrases.ts'
import type { Search } from './search.ts'
import { resolve, type Speaker } from './speakers.ts'
import { spokenOf } from './spoken.ts'
import { topicOf } from './topic.ts'
import type { SpokenSentence } from './view.ts'

/** An article that holds more is a transcript or a chat; what follows is left unread. */
const MAX_QUOTATIONS = 2000

/** Who said what in a document, in the order of the text, each with its speaker resolved. */
export const findQuotations = (document: Document, pack: HanPack, entities: Entities): Quotation[] => {
  const { search, attributions } = spokenOf(document, pack, entities)
  return readSentences(search, attributions).sort((a, b) => inOrder(a.span, b.span))
}

const readSentences = (search: Search, attributions: readonly Attribution[]): Quotation[] => {
  const { view } = search.field
  const found: Quotation[] = []
  let last: Speaker | null = null
  let nextQuoted = 0
  let nextAttribution = 0
  for (const [index, sentence] of view.sentences.entries()) {
    if (found.length >= MAX_QUOTATIONS) break
    const quoted: Quoted[] = []
    for (let one = view.quoted[nextQuoted]; one && one.open < sentence.end; one = view.quoted[++nextQuoted])
      quoted.push(one)
    const all: Attribution[] = []
    for (let one = attributions[nextAttribution]; one?.sentence === index; one = attributions[++nextAttribution])
      all.push(one)
    const next = attributions[nextAttribution]
    const follower = next && follows(view.sentences, index, next) ? next : null
    const read = readSentence(search, sentence, { all, quoted, last, follower })
    found.push(...read)
    last = read.at(-1)?.mode === 'direct' ? speakerIn(read.at(-1)) : (all.at(-1)?.speaker ?? null)
  }
  return found.slice(0, MAX_QUOTATIONS)
}

const speakerIn = (one: Quotation | undefined): Speaker | null =>
  one ? { name: one.speaker, text: one.speakerText, kind: one.speakerKind } : null

/** Whether an attribution opens the sentence that begins where this one ends. */
const follows = (sentences: readonly SpokenSentence[], index: number, next: Attribution): boolean =>
  next.sentence === index + 1 &&
  next.clause === 0 &&
  next.by === 'subject' &&
  next.following !== 'quote' &&
  sentences[index + 1]?.start === sentences[index]?.end

/** What a sentence is read with: its attributions and quoted words, who spoke before and who speaks right behind. */
interface Around {
  readonly all: readonly Attribution[]
  readonly quoted: readonly Quoted[]
  readonly last: Speaker | null
  readonly follower: Attribution | null
}

const readSentence = (search: Search, sentence: SpokenSentence, around: Around): Quotation[] => {
  const { all, quoted, last, follower } = around
  const { field } = search
  if (all.length === 0 && quoted.length === 0) return []
  const extents = extentsOf(field, sentence, all)
  const direct = directIn(
    {
      field,
      sentence,
      extents,
      follower,
      topic: quoted.length > 0 ? topicIn(search, sentence) : null,
      tail: tailOf(search, sentence),
      subjectAt: (offset) => subjectAt(search, sentence, offset),
    },
    quoted,
  )
  const going = all.length === 0 && direct.length === 0 && last ? goingOn(search, sentence, quoted, last) : []
  const claims = extents.flatMap((extent: Extent) => claimOf(field, extent, direct) ?? [])
  return [...direct, ...going]
    .filter((one) => wordsIn(field, one.quoted).trim() !== '')
    .map((one) => asDirect(search, one))
    .concat(claims.map((one) => asClaim(search, one)))
    .sort((a, b) => inOrder(a.span, b.span))
}

/** Whether a letter is a mark, white space or a part of quoted words. */
const isMark = ({ rules }: Field, letter: string): boolean =>
  letter === MASKS.quoted ||
  /\s/u.test(letter) ||
  (rules.marks.clauseBreaks + rules.marks.sentenceEnds + rules.marks.listMarks).includes(letter)

/** Quoted words without the comma that leads on to their speaker. */
const wordsIn = ({ view, rules }: Field, { start, end }: Quoted): string => {
  const last = view.text.charAt(end - 1)
  const comma = rules.marks.clauseBreaks.includes(rules.fold[last] ?? last)
  return view.text.slice(start, comma ? end - 1 : end)
}

/** Where the run of quoted words and marks begins that ends a sentence. */
const tailOf = ({ field }: Search, { start, end }: SpokenSentence): number => {
  let at = end
  while (at > start && isMark(field, field.view.folded.charAt(at - 1))) at--
  return at
}

/** The person whom the clause is about that goes on at an offset. */
const subjectAt = ({ field, entities, focus }: Search, sentence: SpokenSentence, offset: number): Speaker | null => {
  const clause = sentence.clauses[firstFrom(sentence.clauses, ({ end }) => end, offset + 1)]
  const topic = clause && topicOf(field, { start: offset, end: clause.end })
  const speaker = topic && resolve(topic, field.view, entities, field.rules, focus)
  return speaker?.kind === 'person' ? speaker : null
}

/** The subject of the first clause that has one. */
const topicIn = ({ field, entities, focus }: Search, sentence: SpokenSentence): Speaker | null => {
  for (const clause of sentence.clauses.slice(0, 4)) {
    const topic = topicOf(field, clause)
    const speaker = topic && resolve(topic, field.view, entities, field.rules, focus)
    if (speaker) return speaker
  }
  return null
}

/** A sentence that is nothing but quoted words goes on with the speaker before it. */
const goingOn = (
  { field }: Search,
  sentence: SpokenSentence,
  quoted: readonly Quoted[],
  speaker: Speaker,
): DirectWords[] => {
  const { folded, text } = field.view
  const { length } = Array.from(folded.slice(sentence.start, sentence.end)).filter((letter) => !isMark(field, letter))
  if (length === 0) return quoted.map((one) => ({ quoted: one, speaker, attribution: null, apart: true }))
  const [first] = quoted
  const leads =
    first && first.open === sentence.start && field.rules.marks.wordEnds.includes(text.charAt(first.end - 1))
  return leads ? [{ quoted: first, speaker, attribution: null, apart: true }] : []
}

const asDirect = ({ field }: Search, { quoted, speaker, attribution }: DirectWords): Quotation => ({
  speaker: speaker.name,
  speakerText: speaker.text,
  speakerKind: speaker.kind,
  mode: 'direct',
  text: wordsIn(field, quoted),
  cue: cueOf(field.view.text, attribution),
  addressee: attribution?.addressee ?? null,
  saidOn: attribution?.saidOn ?? null,
  span: { start: quoted.start, end: quoted.end },
})

const asClaim = ({ field }: Search, { extent, span, mode }: Claim): Quotation => {
  const { attribution } = extent
  const { speaker } = attribution
  return {
    speaker: speaker.name,
    speakerText: speaker.text,
    speakerKind: speaker.kind,
    mode,
    text: field.view.text.slice(span.start, span.end),
    cue: cueOf(field.view.text, attribution),
    addressee: attribution.addressee,
    saidOn: attribution.saidOn,
    span,
  }
}

const cueOf = (text: string, attribution: Attribution | null): string | null =>
  attribution ? text.slice(attribution.cue.start, attribution.cue.end).trim() : null
