import type { Read } from '../../../src/pipeline.ts'
import { readFolder } from '../folder.ts'
import { type GoldArticle, readGold } from '../run.ts'

/** Reads every NAME.txt with its NAME.json in a folder and the folders below it, one after another. */
export const goldArticles = async (read: Read, folder: string): Promise<GoldArticle[]> => {
  const { path, stories, below } = await readFolder(folder)
  const articles: GoldArticle[] = []
  for (const name of stories) articles.push(await readGold(read, path, name))
  for (const one of below) articles.push(...(await goldArticles(read, one)))
  return articles
}
