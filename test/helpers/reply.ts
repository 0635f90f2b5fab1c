import type { Reply } from '../../src/model/reply.ts'

/** A reply that says nothing but what is given. */
export const aReply = (parts: Partial<Reply> = {}): Reply => ({
  headline: { text: '', sentences: [] },
  brief: [],
  keyFigures: [],
  confirmed: [],
  people: [],
  figures: [],
  quotations: [],
  disputes: [],
  names: [],
  translations: [],
  ...parts,
})
