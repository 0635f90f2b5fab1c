import type { Brief } from '../model/brief.ts'
import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'

/** Tells the story of a document in a headline, three to five sentences and its key figures. Every sentence names the spans that it stands on. */
export interface Briefer {
  brief(document: Document, facts: Facts): Promise<Brief>
}
