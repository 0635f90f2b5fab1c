import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { contains, sentenceAt, slice } from '../../text/spans.ts'
import { stretchesOf } from './citation.ts'
import { type QuotedStretch, quotedIn, stretchAround } from './hearing/quoted.ts'
import { markedIn } from './marks.ts'
import type { Finding, Scene, Statement } from './scene.ts'
import { createSource, type Source } from './source.ts'

/** What a check finds that may mend the text too. */
export interface Mended extends Finding {
  readonly text: string
}

/** Where an article has somebody's own words. */
interface Voices {
  readonly source: Source
  readonly quoted: readonly QuotedStretch[]
}

const known = new WeakMap<Document, Voices>()

const voicesOf = ({ document, source: pack }: Scene): Voices => {
  const voices = known.get(document) ?? { source: createSource(document), quoted: quotedIn(document, pack) }
  known.set(document, voices)
  return voices
}

/** So many letters are a term or a name at most: 「環狀線」, "night boat". Marks around more make them somebody's words. */
const TERM = { close: 8, spaced: 24 }

/** What parts clauses; a term has none. */
const PARTED = /[，。、；：！？,;:!?]|\.(?!\d)/u
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const isTerm = (words: string): boolean =>
  !PARTED.test(words.trim()) && words.trim().length <= (CLOSE.test(words) ? TERM.close : TERM.spaced)

/** Whether a place of the article is somebody's own words: inside marks, or behind a colon. */
const isVoiced = ({ quoted }: Voices, { facts }: Scene, place: Span): boolean =>
  stretchAround(quoted, place) !== undefined ||
  facts.quotations.some(({ mode, span }) => mode === 'direct' && contains(span, place))

/** Sentences one after another are one stretch; a statement that cites them all stands on the blocks. */
const stretchesIn = ({ document }: Scene, { cited }: Statement): readonly Span[] =>
  cited.length === document.sentences.length ? document.blocks : stretchesOf(document, cited)

/** How far before quoted words a statement may deny them: 不認為「…」. */
const DENIED_WITHIN = 8
const LONGEST_DENIAL = 4

/** Whether quoted words leave out that they are denied: 「具有普遍性」 of 「不具有普遍性」; not where the statement denies them itself. */
const cutsDenial = (
  { text }: Statement,
  marked: Span,
  { document, source, reader }: Scene,
  { start }: Span,
): boolean => {
  const before = document.text.slice(Math.max(0, start - LONGEST_DENIAL), start)
  if (!source?.prose.denial?.before.test(before)) return false
  return !reader.prose.denial?.anywhere.test(text.slice(Math.max(0, marked.start - DENIED_WITHIN), marked.start))
}

/** Where the words stand: in the cited sentences, else in a quotation of the ledger. */
const placeOf = (marked: Span, statement: Statement, scene: Scene): Span | undefined => {
  const voices = voicesOf(scene)
  const words = slice(statement.text, marked)
  const isWhole = (place: Span): boolean => !cutsDenial(statement, marked, scene, place)
  const cited = stretchesIn(scene, statement)
    .flatMap((stretch) => voices.source.placesIn(words, stretch))
    .filter(isWhole)
  const voiced = cited.find((place) => isVoiced(voices, scene, place))
  if (voiced) return voiced
  if (isTerm(words) && cited[0]) return cited[0]
  return scene.facts.quotations
    .filter(({ mode }) => mode !== 'indirect')
    .flatMap(({ span }) => voices.source.placesIn(words, span))
    .find((place) => isVoiced(voices, scene, place) && isWhole(place))
}

/** The stops of a sentence at the ends of quoted words, which are the writer's: 「…合約。」 of 「…合約，」. */
const STOPS = /^[\s，。、,.]+|[\s，。、,.…]+$/gu

/** The words as the article has them, with the stops that the statement has around them. */
const asWritten = (words: string, { document }: Scene, place: Span): string => {
  const core = words.replace(STOPS, '')
  const at = words.indexOf(core)
  const asked = /[!?！？]$/u.exec(core)?.[0] ?? ''
  // A mark of exclamation is a letter of the quotation: it stays where the article has it.
  const end = asked !== '' && /[!?！？]/u.test(document.text.charAt(place.end)) ? place.end + 1 : place.end
  return words.slice(0, at) + document.text.slice(place.start, end) + words.slice(at + core.length)
}

/** Whether words in marks are a declared name, which the article has in marks too: 「晴光莊」 for 「はれ荘」. */
const isMarkedName = (words: string, scene: Scene): boolean => {
  const { fold } = scene.reader.prose.naming
  const name = scene.written.find(({ written }) => fold(written) === fold(words.trim()))
  if (!name || !isTerm(words)) return false
  const { text } = scene.document
  const marks = [...scene.reader.prose.marks, ...(scene.source?.prose.marks ?? [])]
  return marks.some(([opening, closing]) => text.includes(opening + name.original + closing))
}

/**
 * Words in quotation marks must stand in the article to the letter, as somebody's words there too, in the cited sentences or in a quotation
 * of the ledger. They are shown in the article's letters.
 */
export const quotedCheck = (statement: Statement, scene: Scene): Mended => {
  const { text } = statement
  const spans: Span[] = []
  let written = ''
  let at = 0
  for (const marked of markedIn(text, scene.reader.prose.marks)) {
    const words = slice(text, marked)
    if (isMarkedName(words, scene)) continue
    const place = placeOf(marked, statement, scene)
    if (!place) return { text, flaw: { cause: 'quotation', detail: words }, spans: [] }
    const sentence = sentenceAt(scene.document, place.start)
    if (sentence && !statement.cited.some((one) => one.start === sentence.start)) spans.push(sentence)
    written += text.slice(at, marked.start) + asWritten(words, scene, place)
    at = marked.end
  }
  return { text: written + text.slice(at), flaw: null, spans: spans.map(({ start, end }) => ({ start, end })) }
}
