import type { Read } from '../../../src/pipeline.ts'
import { type Folder, readFolder } from '../folder.ts'
import { byGroup, scoreStories } from '../run.ts'
import { table } from '../table.ts'
import { targetOf } from '../targets.ts'
import { aligned } from './aligned/aligned.ts'
import { attributions } from './attributions/attributions.ts'
import type { Corpus, Measured } from './corpus.ts'
import { entities } from './entities.ts'
import { expressions } from './quantities/expressions.ts'
import { suites } from './quantities/suites.ts'

/** Every form of corpus; the first that knows a file's lines takes it. */
const corpora: readonly Corpus[] = [suites, expressions, entities, attributions, aligned]

const measureStories = async ({ path, stories }: Folder, read: Read): Promise<Measured> => {
  const articles = await scoreStories(read, path, stories)
  return {
    tables: [table(`Stories (${articles.length})`, byGroup(articles), { targetOf })],
    misses: articles.flatMap(({ name, misses }) => [name, ...misses.map((miss) => `  ${miss}`)]),
  }
}

const measureLines = async ({ files }: Folder, read: Read): Promise<Measured[]> => {
  const known = Map.groupBy(files, ({ lines: [first] }) => corpora.find((one) => one.isLine(first)))
  const measured: Measured[] = []
  for (const [form, own] of known) if (form) measured.push(await form.measure(own, read))
  return measured
}

/** Measures everything that a folder and the folders below it hold; each corpus as soon as it is done. */
export async function* measureFolder(path: string, read: Read): AsyncGenerator<Measured> {
  const folder = await readFolder(path)
  if (folder.stories.length > 0) yield await measureStories(folder, read)
  yield* await measureLines(folder, read)
  for (const below of folder.below) yield* measureFolder(below, read)
}
