import { toDocument } from '../../src/document/document.ts'
import type { Document } from '../../src/model/document.ts'

/** A pasted text as a document, in Taipei's zone; throws where it is refused. */
export const documentOf = (
  text: string,
  stated: { readonly title?: string; readonly byline?: string } = {},
): Document => {
  const article = { text, title: null, byline: null, publishedAt: null, publisher: null, url: null, ...stated }
  const document = toDocument(article, { timeZone: 'Asia/Taipei' })
  if (!document.ok) throw new Error(document.failure.code)
  return document.value
}

/** The blocks of a document, each with its kind before it: `paragraph: …`. */
export const blocksOf = (document: Document): string[] =>
  document.blocks.map((block) => `${block.kind}: ${document.text.slice(block.start, block.end)}`)
