import { join } from 'node:path'
import { readReply } from '../src/editor/schema.ts'
import { basicsOf } from '../src/languages/index.ts'
import { createGate, createRulesPipeline } from '../src/parts.ts'
import { goldArticles } from '../test/eval/llm/articles.ts'
import { resolve } from '../test/eval/llm/recorded.ts'
import { type RecordedArticle, withReplies } from '../test/eval/llm/standIn.ts'
import type { Table } from '../test/eval/report.ts'
import { short } from './timed.ts'

const TEST = join(import.meta.dirname, '..', 'test')
const RUNS = 5

/** The best of several runs, in milliseconds. */
const best = async (work: () => Promise<unknown>): Promise<number> => {
  const runs: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    await work()
    runs.push(performance.now() - start)
  }
  return Math.min(...runs)
}

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const ground = createGate()

const timesOf = async ({ article, recorded }: RecordedArticle): Promise<{ reading: number; gate: number }> => {
  const { document, facts, brief } = article.reading
  const language = basicsOf(article.gold.language)?.tag
  const reply = readReply(resolve(recorded, article.reading).first)?.reply
  if (!reply || !language) throw new Error(`${article.name} has no reply in a language of ours`)
  const text = [document.title ?? '', document.text].join('\n\n')
  const reading = await best(() => read({ kind: 'text', text, name: null }))
  // A document of its own each time: what is remembered of one would make the second run cheaper than any real one.
  const gate = await best(() => {
    const task = structuredClone({ document, facts, brief })
    return ground({ ...task, reply, language })
  })
  return { reading, gate }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The gate's time on a good reply beside that of reading the article by rules, in one run. */
export const gateTable = async (): Promise<Table> => {
  const articles = await withReplies(
    await goldArticles(read, join(TEST, 'languages')),
    join(TEST, 'fixtures/replies/good'),
  )
  const rows: string[][] = []
  for (const [tag, own] of Map.groupBy(articles, ({ article }) => article.gold.language)) {
    const times: { reading: number; gate: number }[] = []
    for (const one of own) times.push(await timesOf(one))
    const reading = mean(times.map((one) => one.reading))
    const gate = mean(times.map((one) => one.gate))
    rows.push([tag, String(own.length), short(reading), short(gate), `${short(gate / reading)}×`])
  }
  return {
    title: 'The gate beside the reading',
    head: ['', 'stories', 'reading by rules', 'the gate', 'ratio'],
    rows,
    notes: [
      'Milliseconds a story, the best of five runs. The gate holds a whole reply, facts and brief, against the article.',
    ],
  }
}
