import { createEditor } from '../../../src/editor/create.ts'
import type { EditOutcome } from '../../../src/editor/editor.ts'
import type { Ground } from '../../../src/facts/grounding/task.ts'
import { languages } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { LlmClient } from '../../../src/llm/client.ts'
import { createLog } from '../../../src/log.ts'
import type { Edit, PlainReason } from '../../../src/model/edit.ts'
import { memoryEdits, openBudget } from '../../helpers/editor.ts'
import type { Scored } from '../counts.ts'
import { type GoldArticle, groupOf } from '../run.ts'
import { scoreReading } from '../score.ts'
import { type Call, type Judged, watchedClient, watchedGround } from './asked.ts'
import { type Maker, makers, readingsOf } from './columns.ts'

export interface EditingParts {
  readonly client: LlmClient
  readonly ground: Ground
  /** Tokens that one call may take; `null` for as many as it needs. */
  readonly tokensPerCall: number | null
  /** The language of the briefs; each article's own without it. */
  readonly language: LanguageTag | null
}

/** What came of one article. */
export interface EditedArticle {
  readonly name: string
  /** The column of tables that it would be counted in. */
  readonly group: string
  readonly scored: Readonly<Record<Maker, Scored>>
  readonly outcome: EditOutcome['kind'] | Exclude<PlainReason, 'late'>
  /** `null` where no answer came. */
  readonly edit: Edit | null
  /** Every look of the gate at a reply, the first asking before the second. */
  readonly judged: readonly Judged[]
  readonly calls: readonly Call[]
  /** From the asking to the edit, in milliseconds. */
  readonly ms: number
}

const isOurs = (tag: string): tag is LanguageTag => Object.hasOwn(languages, tag)

/** What is measured against the article's own title says nothing of a brief in another language. */
const AGAINST_TITLE = ['brief keeps', 'brief vs lead'] as const

const scoredBy = (article: GoldArticle, maker: Maker, reading: GoldArticle['reading'], foreign: boolean): Scored => {
  const scored = scoreReading(article.gold, reading)
  if (!foreign || reading.brief.madeBy === 'rules' || maker === 'rules') return scored
  const counts = { ...scored.counts }
  for (const measure of AGAINST_TITLE) delete counts[measure]
  return { counts, misses: scored.misses.filter((miss) => !miss.startsWith('brief ')) }
}

const log = createLog({ level: 'silent', secrets: [] })

/** Has one article edited by the real editor, with a store of its own so that nothing is answered from before, and scores what came. */
export const editArticle = async (article: GoldArticle, parts: EditingParts): Promise<EditedArticle> => {
  const { name, gold, reading } = article
  const own = isOurs(reading.document.language) ? reading.document.language : 'en'
  const language = parts.language ?? own
  const calls: Call[] = []
  const judged: Judged[] = []
  const store = memoryEdits()
  store.put(name, reading.facts)
  const editor = createEditor({
    client: watchedClient(parts.client, (call) => calls.push(call)),
    budget: openBudget(parts.tokensPerCall),
    ground: watchedGround(parts.ground, (one) => judged.push(one)),
    store,
    languageOf: (tag) => languages[tag],
    now: () => new Date(),
    retryMs: 0,
    log,
  })
  const started = performance.now()
  const story = { id: name, keptAt: new Date().toISOString(), reading }
  const signal = new AbortController().signal
  const outcome = await editor.edit(story, { language, guildId: null, signal })
  const ms = performance.now() - started
  const [edit = null] = await store.edits(name)
  const facts = await store.facts(name)
  const readings = readingsOf(reading, edit && facts ? { facts, brief: edit.brief } : null)
  const foreign = language !== own
  const scored = Object.fromEntries(makers.map((maker) => [maker, scoredBy(article, maker, readings[maker], foreign)]))
  return {
    name,
    group: groupOf(name, gold.language),
    // The list of makers gives each its place; Object.fromEntries can't carry it.
    scored: scored as Record<Maker, Scored>,
    outcome: outcome.kind === 'edited' ? 'edited' : (outcome.reason ?? 'plain'),
    edit,
    judged,
    calls,
    ms,
  }
}
