import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'

/** Reads the facts out of a document. Every span points into `document.text`; `text` fields are substrings of what their span covers. */
export interface Extractor {
  extract(document: Document): Promise<Facts>
}
