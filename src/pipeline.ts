import { loadArticle } from './article/load.ts'
import type { Briefer } from './brief/briefer.ts'
import { type DocumentOptions, toDocument } from './document/document.ts'
import { ok, type Result } from './errors.ts'
import type { Extractor } from './facts/extractor.ts'
import type { Source } from './model/article.ts'
import type { Reading } from './model/reading.ts'

/** Reads one source to the end. What every command, digest and command line calls. */
export type Read = (source: Source) => Promise<Result<Reading>>

export interface PipelineParts extends DocumentOptions {
  readonly extractor: Extractor
  readonly briefer: Briefer
}

/** The one path from a source to a reading. */
export const createPipeline =
  (parts: PipelineParts): Read =>
  async (source) => {
    const article = loadArticle(source)
    if (!article.ok) return article
    const cleaned = toDocument(article.value, parts)
    if (!cleaned.ok) return cleaned
    const document = cleaned.value
    const facts = await parts.extractor.extract(document)
    const brief = await parts.briefer.brief(document, facts)
    return ok({ document, facts, brief })
  }
