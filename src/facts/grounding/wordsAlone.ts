import type { LanguagePack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'

/** Words as a document of their own, in one paragraph, so that the readers of facts can read them. They must hold no line break. */
export const wordsAlone = (text: string, pack: LanguagePack): Document => ({
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  language: pack.tag,
  url: null,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  sentences: pack.sentences.split(text).map((span) => ({ ...span, block: 0 })),
})
