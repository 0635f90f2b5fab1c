import { ok, type Result } from '../errors.ts'
import type { Article } from '../model/article.ts'
import type { Document } from '../model/document.ts'

export interface DocumentOptions {
  /** IANA name; what a date without a zone is read in. */
  readonly timeZone: string
}

/** Cleans an article into blocks and sentences. Fails with `empty` where nothing is left. */
export const toDocument = (article: Article, _options: DocumentOptions): Result<Document> =>
  ok({
    title: article.title,
    byline: article.byline,
    publishedAt: article.publishedAt,
    publisher: article.publisher,
    language: 'zh-Hant',
    url: article.url,
    text: article.text,
    blocks: [],
    sentences: [],
  })
