import { REPAIR_RULE } from '../../../src/editor/repair.ts'
import { type Endpoint, startEndpoint } from '../../helpers/llm/endpoint.ts'
import type { GoldArticle } from '../run.ts'
import { type Recorded, readRecorded, resolve } from './recorded.ts'

/** An article with the reply that is recorded for it. */
export interface RecordedArticle {
  readonly article: GoldArticle
  readonly recorded: Recorded
}

/** The articles that a folder has a recorded reply for. */
export const withReplies = async (articles: readonly GoldArticle[], folder: string): Promise<RecordedArticle[]> => {
  const found: RecordedArticle[] = []
  for (const article of articles) {
    const recorded = await readRecorded(folder, article.name, article.gold.language)
    if (recorded) found.push({ article, recorded })
  }
  return found
}

/** An endpoint on loopback that plays a model whose replies are recorded. */
export interface StandIn {
  readonly endpoint: Endpoint
  /** What is answered from now on: the recorded reply, and to a second asking what is recorded for that, else nothing. */
  play(one: RecordedArticle): void
}

/** Starts it; whoever does closes its endpoint. */
export const startStandIn = async (model: string): Promise<StandIn> => {
  const endpoint = await startEndpoint({ model })
  return {
    endpoint,
    play({ article: { name, reading }, recorded }) {
      const { first, again } = resolved(name, () => resolve(recorded, reading))
      endpoint.reply(({ system }) => (system.includes(REPAIR_RULE) ? again : first))
    },
  }
}

const resolved = <T>(name: string, make: () => T): T => {
  try {
    return make()
  } catch (error) {
    throw new Error(`the recorded reply to ${name} doesn't fit it`, { cause: error })
  }
}
