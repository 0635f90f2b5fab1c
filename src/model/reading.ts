import type { Brief } from './brief.ts'
import type { Document } from './document.ts'
import type { Facts } from './facts.ts'

/** One article read to the end. */
export interface Reading {
  readonly document: Document
  readonly facts: Facts
  readonly brief: Brief
}

/** Raise it when the same article reads better than before: the archive then takes the new reading for the one that it kept. */
export const READER_VERSION = 3
