import type { Env } from '../../../config/env.ts'
import { languages } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { Price } from '../../../src/llm/cost.ts'
import type { Read } from '../../../src/pipeline.ts'
import type { Table } from '../report.ts'
import type { EditedArticle } from './article.ts'
import { goldArticles } from './articles.ts'
import { gateSum, gateTable } from './gate.ts'
import { measureEndpoint, measureRecorded } from './measure.ts'
import { missLines } from './misses.ts'
import { qualityTables } from './quality.ts'
import { listed, spentOn, spentTable } from './spent.ts'
import { withReplies } from './standIn.ts'

/** What the environment says of the endpoint. */
export type EndpointEnv = Pick<Env, 'openaiApiKey' | 'openaiBaseUrl' | 'openaiModel' | 'prices'>

export interface LlmOptions {
  /** The folder of articles with gold readings. */
  readonly folder: string
  /** The folder of recorded replies; the endpoint of the environment is asked without it. */
  readonly replies: string | undefined
  /** The language of the briefs; each article's own without it. */
  readonly language: string | undefined
  readonly environment: EndpointEnv
  /** Tells how far a real endpoint has come. */
  readonly progress: (line: string) => void
}

/** What was measured, or why nothing was, in one line. */
export type LlmOutcome =
  | { readonly kind: 'measured'; readonly tables: readonly Table[]; readonly misses: readonly string[] }
  | { readonly kind: 'nothing'; readonly why: string }

/** What a stand-in is called where the environment names no model. */
const RECORDED = 'recorded'

const nothing = (why: string): LlmOutcome => ({ kind: 'nothing', why })

const isTag = (tag: string): tag is LanguageTag => Object.hasOwn(languages, tag)

const measured = (model: string, articles: readonly EditedArticle[], price: Price | undefined): LlmOutcome => {
  const spent = spentOn(articles, price)
  if (articles.every(({ edit }) => edit === null))
    return nothing(
      `${model} edited none of ${articles.length} articles: ${listed(spent.plain)} (${listed(spent.failures)}).`,
    )
  return {
    kind: 'measured',
    tables: [...qualityTables(articles), gateTable(gateSum(articles)), spentTable(model, spent)],
    misses: articles.flatMap(missLines),
  }
}

const byReplies = async (read: Read, options: LlmOptions, folder: string, language: LanguageTag | null) => {
  const articles = await withReplies(await goldArticles(read, options.folder), folder)
  if (articles.length === 0) return nothing(`${folder} holds no reply NAME.json to an article of ${options.folder}.`)
  const { openaiModel, prices } = options.environment
  const model = openaiModel ?? RECORDED
  const edited = await measureRecorded(articles, model, { language, tokensPerCall: null })
  return measured(model, edited, prices.get(model))
}

const byEndpoint = async (read: Read, options: LlmOptions, language: LanguageTag | null) => {
  const { openaiApiKey: apiKey, openaiModel: model, openaiBaseUrl: baseUrl, prices } = options.environment
  if (apiKey === null || model === null)
    return nothing('Set OPENAI_API_KEY and OPENAI_MODEL (and OPENAI_BASE_URL), or give --replies DIR.')
  const articles = await goldArticles(read, options.folder)
  if (articles.length === 0) return nothing(`${options.folder} holds no NAME.txt with a gold reading NAME.json.`)
  let count = 0
  const edited = await measureEndpoint({ apiKey, baseUrl, model }, articles, { language, tokensPerCall: null }, (one) =>
    options.progress(`${++count}/${articles.length} ${one.name}: ${one.outcome}, ${(one.ms / 1000).toFixed(1)} s`),
  )
  return measured(model, edited, prices.get(model))
}

/** Has a model edit every article of a folder that has a gold reading, and holds rules, model and both against the gold. */
export const evaluateWithModel = async (read: Read, options: LlmOptions): Promise<LlmOutcome> => {
  const { language = null, replies } = options
  if (language !== null && !isTag(language))
    return nothing(`--language must be one of ${Object.keys(languages).join(', ')}.`)
  return replies === undefined ? byEndpoint(read, options, language) : byReplies(read, options, replies, language)
}
