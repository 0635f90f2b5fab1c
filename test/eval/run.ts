import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading } from '../../src/model/reading.ts'
import type { Read } from '../../src/pipeline.ts'
import { addCounts, type Counts, type Scored } from './counts.ts'
import { readFolder } from './folder.ts'
import type { Gold } from './gold.ts'
import { scoreReading } from './score.ts'

/** The project's own corpus: a folder a language, in it `stories`. */
export const corpus = join(import.meta.dirname, '..', 'languages')

/** The languages that have a corpus, by the folders that are there. */
export const corpusTags = async (): Promise<string[]> =>
  (await readdir(corpus)).filter((tag) => existsSync(join(corpus, tag, 'stories'))).sort()

/** One article with what was scored. */
export interface ScoredArticle extends Scored {
  readonly name: string
  /** The column that it is counted in. */
  readonly group: string
}

/** A story told in several languages has its language at the end of its name (NAME.en), and is counted apart from those told in one. */
export const groupOf = (name: string, language: string): string =>
  name.endsWith(`.${language}`) ? `${language} aligned` : language

/** An article as it is read, beside what a careful reader found in it. */
export interface GoldArticle {
  readonly name: string
  readonly gold: Gold
  readonly reading: Reading
}

/** Reads NAME.txt of a folder, which has its NAME.json. Throws where it can't be read. */
export const readGold = async (read: Read, folder: string, name: string): Promise<GoldArticle> => {
  const gold: Gold = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
  const reading = await read({ kind: 'bytes', bytes: await readFile(join(folder, `${name}.txt`)), name: `${name}.txt` })
  if (!reading.ok) throw new Error(`${name} could not be read: ${reading.failure.code}`)
  return { name, gold, reading: reading.value }
}

const scoreFile = async (read: Read, folder: string, file: string): Promise<ScoredArticle> => {
  const { name, gold, reading } = await readGold(read, folder, file)
  return { name, group: groupOf(name, gold.language), ...scoreReading(gold, reading) }
}

/** Scores the named stories of a folder, each NAME.txt with its NAME.json. */
export const scoreStories = async (read: Read, folder: string, names: readonly string[]): Promise<ScoredArticle[]> => {
  const scored: ScoredArticle[] = []
  for (const name of names) scored.push(await scoreFile(read, folder, name))
  return scored
}

/** Scores the project's own stories. */
export const scoreCorpus = async (read: Read): Promise<ScoredArticle[]> => {
  const scored: ScoredArticle[] = []
  for (const tag of await corpusTags()) {
    const { path, stories } = await readFolder(join(corpus, tag, 'stories'))
    scored.push(...(await scoreStories(read, path, stories)))
  }
  return scored
}

/** The order of the columns: Chinese, English, Japanese, and those told in one language before those told in several. */
const ORDER = ['zh-Hant', 'zh-Hant aligned', 'zh-Hans', 'zh-Hans aligned', 'en', 'en aligned', 'ja', 'ja aligned']

const placeOf = (group: string): number => (ORDER.includes(group) ? ORDER.indexOf(group) : ORDER.length)

/** Counts of all articles of each group. */
export const byGroup = (articles: readonly Pick<ScoredArticle, 'group' | 'counts'>[]): Map<string, Counts> =>
  new Map(
    [...Map.groupBy(articles, (one) => one.group)]
      .sort(([a], [b]) => placeOf(a) - placeOf(b))
      .map(([group, list]) => [group, addCounts(list.map((one) => one.counts))]),
  )
