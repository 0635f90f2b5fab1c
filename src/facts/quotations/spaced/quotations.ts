import type { SpacedPack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { inOrder } from '../../../text/spans.ts'
import type { Entities } from '../../people/people.ts'
import type { DirectWords } from './direct.ts'
import type { Speaker } from './speaker.ts'
import { type SpokenLine, spokenLines } from './spoken.ts'
import { transcriptLines } from './transcript.ts'
import { timeWords, type Voice } from './voices.ts'

/** An article that holds more is a transcript or a chat; what follows is left unread. */
const MAX_QUOTATIONS = 2000

/** Who said what in a document, in the order of the text, each with its speaker resolved. */
export const findQuotations = (document: Document, pack: SpacedPack, entities: Entities): Quotation[] => {
  const found: Quotation[] = []
  const turns = transcriptLines(document, entities)
  const turnAt = placesOf(turns)
  for (const line of spokenLines(document, pack, entities)) {
    if (found.length >= MAX_QUOTATIONS) break
    const own = [
      ...line.direct.map((one) => asDirect(document, pack, line, one)),
      ...line.claims.flatMap((voice) => asClaim(document, pack, line, voice) ?? []),
    ]
    found.push(...own.filter(({ span }) => !turnAt(span.start)).sort((a, b) => inOrder(a.span, b.span)))
  }
  return [...found, ...turns].sort((a, b) => inOrder(a.span, b.span)).slice(0, MAX_QUOTATIONS)
}

/** Whether a place lies in one of the spans, which come in order; asked for with places in order. */
const placesOf = (turns: readonly Quotation[]): ((at: number) => boolean) => {
  let next = 0
  return (at) => {
    while (next < turns.length && (turns[next]?.span.end ?? 0) <= at) next++
    return (turns[next]?.span.start ?? Number.POSITIVE_INFINITY) <= at
  }
}

interface Told {
  readonly cue: string | null
  readonly addressee: string | null
  readonly saidOn: string | null
}

const NOTHING: Told = { cue: null, addressee: null, saidOn: null }

const toldBy = (document: Document, pack: SpacedPack, line: SpokenLine, voice: Voice | null): Told => {
  if (!voice) return NOTHING
  const { tokens } = line.line
  const { cue } = voice.attribution
  const [first, last] = [tokens[cue.from], tokens[cue.to - 1]]
  const words = timeWords(line.line, document.text, voice)
  return {
    cue: first && last ? document.text.slice(first.start, last.end) : null,
    addressee: line.addressees.get(voice) ?? null,
    saidOn: words === '' ? null : pack.cues.dayOf(words, document.publishedAt?.slice(0, 10) ?? null),
  }
}

const bySpeaker = ({ name, text, kind }: Speaker): Pick<Quotation, 'speaker' | 'speakerText' | 'speakerKind'> => ({
  speaker: name,
  speakerText: text,
  speakerKind: kind,
})

/** Quoted words without the comma that leads on to their speaker. */
const wordsOf = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[,\s]/.test(text.charAt(end - 1)) && end - start > 1 ? end - 1 : end,
})

const asDirect = (
  document: Document,
  pack: SpacedPack,
  line: SpokenLine,
  { quoted, speaker, voice }: DirectWords,
): Quotation => {
  const span = wordsOf(document.text, quoted)
  return {
    ...bySpeaker(speaker),
    mode: 'direct',
    text: document.text.slice(span.start, span.end),
    ...toldBy(document, pack, line, voice),
    span,
  }
}

const asClaim = (document: Document, pack: SpacedPack, line: SpokenLine, voice: Voice): Quotation | null => {
  const { tokens } = line.line
  const { claim } = voice.content
  const [first, last] = [tokens[claim?.from ?? 0], tokens[(claim?.to ?? 0) - 1]]
  if (!claim || !first || !last || !voice.speaker) return null
  const span = { start: first.start, end: last.end }
  const mixed = tokens.slice(claim.from, claim.to).some(({ part }) => part === 'QUOTE')
  return {
    ...bySpeaker(voice.speaker),
    mode: mixed ? 'mixed' : 'indirect',
    text: document.text.slice(span.start, span.end),
    ...toldBy(document, pack, line, voice),
    span,
  }
}
