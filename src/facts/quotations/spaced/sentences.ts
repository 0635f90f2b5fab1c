import type { SentenceRules } from '../../../languages/parts/sentences.ts'
import type { SpacedForms } from '../../../languages/parts/spaced/forms.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { shift } from '../../../text/spans.ts'
import { findQuoted, type Quoted } from './marks.ts'

/** A sentence with the quoted words that it holds; one that is quoted over several sentences is one with them. */
export interface SpokenSentence extends Span {
  /** The index of the block that it begins in. */
  readonly block: number
  readonly quoted: readonly Quoted[]
}

interface Piece extends Span {
  readonly block: number
}

const bodyOf = (document: Document): Piece[] => {
  const { blocks, text } = document
  if (blocks.length === 0) return text === '' ? [] : [{ start: 0, end: text.length, block: 0 }]
  return blocks.flatMap(({ kind, start, end }, block) => (kind === 'heading' ? [] : [{ start, end, block }]))
}

/** The sentences of the running text, by the document if it has them. */
const piecesOf = (document: Document, body: readonly Piece[], { split }: SentenceRules): Piece[] => {
  const own = Map.groupBy(document.sentences, ({ block }) => block)
  return body.flatMap(({ start, end, block }) => {
    const known = own.get(block)
    if (known) return known.map((one) => ({ start: one.start, end: one.end, block }))
    return split(document.text.slice(start, end)).map((span) => ({ ...shift(span, start), block }))
  })
}

/** The sentences of a document as they are spoken: none of quoted words is cut, headings are left out. */
export const spokenSentences = (document: Document, rules: SentenceRules, forms: SpacedForms): SpokenSentence[] => {
  const body = bodyOf(document)
  const pieces = piecesOf(document, body, rules)
  const ends = pieces.map(({ end }) => end)
  const quoted = findQuoted(document.text, body, ends, forms)
  const found: SpokenSentence[] = []
  let next = 0
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index]
    if (!first) break
    let end = first.end
    const own: Quoted[] = []
    for (let one = quoted[next]; one && one.open < end; one = quoted[++next]) {
      own.push(one)
      for (let after = pieces[index + 1]; after && after.start < one.close; after = pieces[++index + 1]) end = after.end
    }
    found.push({ start: first.start, end, block: first.block, quoted: own })
  }
  return found
}
