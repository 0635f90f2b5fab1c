import { type Count, percent } from '../../counts.ts'
import type { Table } from '../../report.ts'
import type { Corpus, Measured } from '../corpus.ts'
import { factsOf } from '../factsOf.ts'
import { type Article, isArticle } from './article.ts'
import {
  attributionCount,
  directPrecision,
  disagreements,
  exactCount,
  quotedRecall,
  type Side,
  sideOf,
  speakerCount,
  wordCount,
} from './measures.ts'

interface Row {
  readonly name: string
  readonly count: (side: Side) => Count
  /** As published, on their authors' own articles; docs/reading.md names the sources. */
  readonly peer?: string
  /** Which of the three figures is aimed at, and how high. */
  readonly target?: readonly [which: 'precision' | 'recall' | 'F1', least: number]
  /** A share has one figure. */
  readonly share?: true
}

const rows: readonly Row[] = [
  {
    name: 'attributions, over 0.3 of the gold’s words',
    count: (side) => attributionCount(side, 0.3, 'gold'),
    peer: 'Gender Gap Tracker 83.7 (84.6 / 82.7)',
    target: ['F1', 65],
  },
  {
    name: 'attributions, over 0.8 of the gold’s words',
    count: (side) => attributionCount(side, 0.8, 'gold'),
    peer: 'Gender Gap Tracker 76.1 (77.0 / 75.2)',
  },
  {
    name: 'the same over 0.3, each further piece held against us',
    count: (side) => attributionCount(side, 0.3, 'gold', true),
  },
  {
    name: 'attributions, over 0.3 of both sides’ words',
    count: (side) => attributionCount(side, 0.3, 'union'),
    target: ['F1', 65],
  },
  { name: 'attributions, over 0.8 of both sides’ words', count: (side) => attributionCount(side, 0.8, 'union') },
  { name: 'words of content', count: wordCount, peer: 'Citron 83.3 (93.2 / 75.3)' },
  { name: 'content word for word', count: exactCount, peer: 'Citron 59.3 (67.3 / 53.1)' },
  { name: 'speaker, of those matched', count: speakerCount, peer: 'Gender Gap Tracker 86.5', share: true },
  { name: 'quoted content found (recall)', count: quotedRecall, target: ['recall', 90], share: true },
  { name: 'direct quotations right (precision)', count: directPrecision, target: ['precision', 90], share: true },
]

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ hit: a.hit + b.hit, gold: a.gold + b.gold, given: a.given + b.given }), {
    hit: 0,
    gold: 0,
    given: 0,
  })

const share = (hit: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * hit) / of) / 10)

const cells = ({ name, count, peer, target, share: only }: Row, sides: readonly Side[]): string[] => {
  const all = sum(sides.map(count))
  const figures = { F1: percent(all), precision: share(all.hit, all.given), recall: share(all.hit, all.gold) }
  const reached = target ? figures[target[0]] : 0
  const aim = target ? `${reached < target[1] ? '✗' : ''}≥${target[1]}` : ''
  const three = only
    ? [all.gold === 0 ? '–' : figures.F1.toFixed(1), '', '']
    : [figures.F1.toFixed(1), figures.precision.toFixed(1), figures.recall.toFixed(1)]
  return [name, ...three, `${all.hit}/${all.gold}, ${all.given} given`, aim, peer ?? '']
}

const tableOf = (name: string, sides: readonly Side[]): Table => ({
  title: `Attributions in English news: ${name} (${sides.length} articles)`,
  head: ['measure', 'F1', 'precision', 'recall', 'counts', 'target', 'peer: F1 (precision / recall)'],
  rows: rows.map((row) => cells(row, sides)),
  notes: [
    'Headlines are left out. Matched one to one, the most in common first. A find that lies for half in content already matched is one piece more of it and counts neither way, unless told.',
    'The peers’ figures were published on their authors’ own articles, with these definitions.',
  ],
})

const sidesOf = async (articles: readonly Article[]): Promise<Side[]> => {
  const sides: Side[] = []
  for (const article of articles) sides.push(sideOf(article, (await factsOf(article.text, 'en')).quotations))
  return sides
}

/** English news with every attribution's source, cue and content. */
export const attributions: Corpus = {
  isLine: isArticle,
  async measure(files): Promise<Measured> {
    const tables: Table[] = []
    const misses: string[] = []
    for (const { name, lines } of files) {
      const sides = await sidesOf(lines.filter(isArticle))
      tables.push(tableOf(name, sides))
      for (const side of sides) misses.push(side.article.id, ...disagreements(side).map((line) => `  ${line}`))
    }
    return { tables, misses }
  },
}
