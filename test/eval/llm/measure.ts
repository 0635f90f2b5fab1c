import type { LanguageTag } from '../../../src/languages/pack.ts'
import { createGate } from '../../../src/parts.ts'
import type { GoldArticle } from '../run.ts'
import { type EditedArticle, type EditingParts, editArticle } from './article.ts'
import { clientOf, type Where } from './client.ts'
import { type RecordedArticle, startStandIn } from './standIn.ts'

/** Articles that a real endpoint is asked about at once. */
const AT_ONCE = 4

/** How articles are edited. `tokensPerCall` is `null` for as many as a call needs, `language` for each article's own. */
export interface Circumstances {
  readonly language: LanguageTag | null
  readonly tokensPerCall: number | null
}

/** Edits articles, some at a time; answers in their order, and tells each as it is done. */
export const measureEndpoint = async (
  where: Where,
  articles: readonly GoldArticle[],
  circumstances: Circumstances,
  done: (one: EditedArticle) => void,
): Promise<EditedArticle[]> => {
  const parts: EditingParts = { ...circumstances, client: clientOf(where), ground: createGate() }
  const edited: EditedArticle[] = []
  const waiting = articles.entries()
  const work = async (): Promise<void> => {
    for (const [index, article] of waiting) {
      const one = await editArticle(article, parts)
      edited[index] = one
      done(one)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return edited
}

/** Edits articles by the replies that are recorded for them, one after another. `model` is what the stand-in is called. */
export const measureRecorded = async (
  articles: readonly RecordedArticle[],
  model: string,
  circumstances: Circumstances,
): Promise<EditedArticle[]> => {
  const { endpoint, play } = await startStandIn(model)
  try {
    const client = clientOf({ apiKey: endpoint.key, baseUrl: endpoint.baseUrl, model })
    const parts: EditingParts = { ...circumstances, client, ground: createGate() }
    const edited: EditedArticle[] = []
    for (const one of articles) {
      play(one)
      edited.push(await editArticle(one.article, parts))
    }
    return edited
  } finally {
    await endpoint.close()
  }
}
