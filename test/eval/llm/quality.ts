import { addCounts, type Counts } from '../counts.ts'
import type { Table } from '../report.ts'
import { byGroup } from '../run.ts'
import { table } from '../table.ts'
import type { EditedArticle } from './article.ts'
import { type Maker, makers } from './columns.ts'

/** Counts of each maker over some articles. */
export const byMaker = (articles: readonly EditedArticle[]): Map<Maker, Counts> =>
  new Map(makers.map((maker) => [maker, addCounts(articles.map(({ scored }) => scored[maker].counts))]))

/** A table for each group of articles, the makers its columns; and one of all where there are several groups. */
export const qualityTables = (articles: readonly EditedArticle[]): Table[] => {
  const groups = [...byGroup(articles.map(({ group }) => ({ group, counts: {} }))).keys()]
  const of = (title: string, some: readonly EditedArticle[]): Table => table(`${title} (${some.length})`, byMaker(some))
  const each = groups.map((group) =>
    of(
      group,
      articles.filter((one) => one.group === group),
    ),
  )
  return groups.length > 1 ? [...each, of('All articles', articles)] : each
}
