import { ok, type Result } from '../errors.ts'
import type { Article, Source } from '../model/article.ts'
import { textOfBytes, textOfString } from './text.ts'

/** Loads an article from its source: decodes it and states what the source itself says of it. Fails with empty, binary, too-large or unknown-encoding. */
export const loadArticle = (source: Source): Result<Article> => {
  const text = source.kind === 'bytes' ? textOfBytes(source.bytes) : textOfString(source.text)
  return text.ok ? ok(plainArticle(text.value)) : text
}

/** Plain text states nothing outside itself. */
const plainArticle = (text: string): Article => ({
  text,
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  url: null,
})
