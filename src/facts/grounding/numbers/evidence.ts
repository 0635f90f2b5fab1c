import type { LanguagePack } from '../../../languages/pack.ts'
import type { SaidNumber } from '../../../languages/parts/prose.ts'
import type { Document, Sentence } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import { slice } from '../../../text/spans.ts'
import type { Scene } from '../scene.ts'
import { figuresIn } from './figures.ts'
import { plainNumbers } from './plainDigits.ts'

/** The numbers of a document's sentences, by where they start, and of what stands above the text. */
interface Read {
  readonly sentences: Map<number, readonly SaidNumber[]>
  header: readonly SaidNumber[] | undefined
  figures: readonly Figure[] | undefined
}

/** A document is read once, however many statements are held against it. */
const remembered = new WeakMap<Document, Map<string, Read>>()

const readOf = (document: Document, tag: string): Read => {
  const byTag = remembered.get(document) ?? new Map<string, Read>()
  remembered.set(document, byTag)
  const read = byTag.get(tag) ?? { sentences: new Map(), header: undefined, figures: undefined }
  byTag.set(tag, read)
  return read
}

const readerOf = (pack: LanguagePack | undefined): ((text: string) => SaidNumber[]) =>
  pack?.prose.numbers ?? plainNumbers

/** The numbers of the cited sentences; their offsets are a sentence's own. */
export const citedNumbers = (cited: readonly Sentence[], { document, source }: Scene): SaidNumber[] => {
  const { sentences } = readOf(document, source?.tag ?? '')
  return [...new Set(cited)].flatMap((sentence) => {
    const known = sentences.get(sentence.start)
    if (known) return known
    const numbers = readerOf(source)(slice(document.text, sentence))
    sentences.set(sentence.start, numbers)
    return numbers
  })
}

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/

/** The year, month, day and hour of publication, as its own zone has them. */
const moments = (publishedAt: string | null): SaidNumber[] => {
  const [, ...parts] = MOMENT.exec(publishedAt ?? '') ?? []
  return parts.flatMap((part, index) => {
    const value = Number(part)
    const afternoon = index === 3 && value > 12 ? { also: [value - 12] } : {}
    return part === undefined ? [] : [{ start: 0, end: 0, value, when: true as const, ...afternoon }]
  })
}

/** The numbers of what stands above the text: the title, when it was published, by whom. */
export const headerNumbers = ({ document, source }: Scene): readonly SaidNumber[] => {
  const read = readOf(document, source?.tag ?? '')
  read.header ??= [
    ...[document.title, document.byline, document.publisher].flatMap((text) => readerOf(source)(text ?? '')),
    ...moments(document.publishedAt),
  ]
  return read.header
}

/** The figures of the title. */
export const headerFigures = ({ document, source }: Scene): readonly Figure[] => {
  const read = readOf(document, source?.tag ?? '')
  read.figures ??= source && document.title ? figuresIn(document.title, source) : []
  return read.figures
}
