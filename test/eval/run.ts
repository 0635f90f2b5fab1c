import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Read } from '../../src/pipeline.ts'
import { addCounts, type Counts, type Scored } from './counts.ts'
import type { Gold } from './gold.ts'
import { scoreReading } from './score.ts'

/** The project's own corpus: a folder a language, in it `stories`. */
export const corpus = join(import.meta.dirname, '..', 'languages')

export const corpusTags = ['zh-Hant', 'zh-Hans', 'en', 'ja'] as const

/** One article with what was scored. */
export interface ScoredArticle extends Scored {
  readonly name: string
  readonly language: string
}

const scoreFile = async (read: Read, folder: string, name: string): Promise<ScoredArticle> => {
  const gold: Gold = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  const reading = await read({ kind: 'bytes', bytes: await readFile(join(folder, `${name}.txt`)), name: `${name}.txt` })
  if (!reading.ok) throw new Error(`${name} could not be read: ${reading.failure.code}`)
  return { name, language: gold.language, ...scoreReading(gold, reading.value) }
}

/** Scores every NAME.txt of a folder that has a NAME.json beside it. */
export const scoreFolder = async (read: Read, folder: string): Promise<ScoredArticle[]> => {
  const files = new Set(await readdir(folder))
  const names = [...files].filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -'.txt'.length))
  const scored: ScoredArticle[] = []
  for (const name of names.sort()) if (files.has(`${name}.json`)) scored.push(await scoreFile(read, folder, name))
  return scored
}

/** Scores the project's own stories. */
export const scoreCorpus = async (read: Read): Promise<ScoredArticle[]> =>
  (await Promise.all(corpusTags.map((tag) => scoreFolder(read, join(corpus, tag, 'stories'))))).flat()

/** Counts of all articles of each language, in the order in which the languages come. */
export const byLanguage = (articles: readonly ScoredArticle[]): Map<string, Counts> =>
  new Map(
    [...Map.groupBy(articles, (one) => one.language)].map(([language, list]) => [
      language,
      addCounts(list.map((one) => one.counts)),
    ]),
  )
