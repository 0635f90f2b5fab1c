import type { Document } from '../../../src/model/document.ts'

/** A document of one paragraph. */
export const documentOf = (text: string): Document => ({
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  language: 'zh-Hant',
  url: null,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  sentences: [{ block: 0, start: 0, end: text.length }],
})
