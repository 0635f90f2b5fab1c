import { detectLanguage } from '../../../src/languages/detect.ts'
import type { Span } from '../../../src/model/span.ts'
import { type Count, percent } from '../counts.ts'
import { compromisePeople } from '../peers/compromise.ts'
import { jiebaPeople } from '../peers/jieba.ts'
import type { Corpus, Measured } from './corpus.ts'
import { factsOf } from './factsOf.ts'

interface Line {
  readonly id: string
  readonly text: string
  readonly entities: readonly (Span & { readonly type: string })[]
}

/** `{ id, text, entities: [{ type, start, end }] }`, people of type PER. */
const isLine = (line: unknown): line is Line =>
  typeof line === 'object' && line !== null && 'text' in line && 'entities' in line && Array.isArray(line.entities)

interface Peer {
  readonly name: string
  readonly people: (text: string) => Span[]
}

/** Who finds people without a model of their own to be trained, by language. */
const peers: Readonly<Record<string, Peer>> = {
  'zh-Hant': { name: 'jieba', people: jiebaPeople },
  'zh-Hans': { name: 'jieba', people: jiebaPeople },
  en: { name: 'compromise', people: compromisePeople },
}

const key = ({ start, end }: Span): string => `${start}-${end}`

const countOf = (gold: readonly Span[], found: readonly Span[]): Count => {
  const owed = new Set(gold.map(key))
  const given = new Set(found.map(key))
  return { hit: [...given].filter((one) => owed.has(one)).length, gold: owed.size, given: given.size }
}

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ hit: a.hit + b.hit, gold: a.gold + b.gold, given: a.given + b.given }), {
    hit: 0,
    gold: 0,
    given: 0,
  })

const people = ({ entities }: Line): Span[] => entities.filter(({ type }) => type === 'PER')

const missesOf = (line: Line, found: readonly Span[]): string[] => {
  const [owed, given] = [people(line), found].map((spans) => new Set(spans.map(key)))
  const words = ({ start, end }: Span) => line.text.slice(start, end)
  return [
    ...people(line)
      .filter((one) => !given?.has(key(one)))
      .map((one) => `${line.id} person missed: ${words(one)} | ${line.text}`),
    ...found
      .filter((one) => !owed?.has(key(one)))
      .map((one) => `${line.id} no person, or cut otherwise: ${words(one)} | ${line.text}`),
  ]
}

const share = (hit: number, of: number): string => (of === 0 ? '–' : ((100 * hit) / of).toFixed(1))

const shown = (count: Count): string[] => [
  percent(count).toFixed(1),
  share(count.hit, count.given),
  share(count.hit, count.gold),
]

/** Exact F1 that the people of each language should reach. */
const targets: Readonly<Record<string, number>> = { 'zh-Hant': 65, en: 70 }

const measureFile = async (name: string, lines: readonly Line[]): Promise<{ row: string[]; misses: string[] }> => {
  const language = detectLanguage(
    lines
      .slice(0, 100)
      .map(({ text }) => text)
      .join('\n'),
  )
  const peer = peers[language]
  const [ours, theirs, misses]: [Count[], Count[], string[]] = [[], [], []]
  for (const line of lines) {
    const found = (await factsOf(line.text, language)).people.flatMap(({ mentions }) => mentions)
    ours.push(countOf(people(line), found))
    misses.push(...missesOf(line, found))
    if (peer) theirs.push(countOf(people(line), peer.people(line.text)))
  }
  const [mine, other] = [sum(ours), sum(theirs)]
  const target = targets[language]
  const aim = target === undefined ? '–' : `${percent(mine) < target ? '✗' : ''}≥${target}`
  const beside = peer ? [peer.name, ...shown(other)] : ['–', '–', '–', '–']
  return { row: [name, language, String(mine.gold), ...shown(mine), aim, ...beside], misses }
}

/** Sentences with the people in them, read one by one without their surroundings. */
export const entities: Corpus = {
  isLine,
  async measure(files): Promise<Measured> {
    const done: Awaited<ReturnType<typeof measureFile>>[] = []
    for (const { name, lines } of files) done.push(await measureFile(name, lines.filter(isLine)))
    const head = [
      'file',
      'language',
      'owed',
      'F1',
      'precision',
      'recall',
      'target',
      'peer',
      'F1',
      'precision',
      'recall',
    ]
    const notes = [
      'People to the letter (the span’s both ends), in per cent. A sentence is read alone, so nobody is known from before.',
      'jieba’s words with a tag of a name, joined over the dot of foreign names, on the text in its own script; compromise’s people without titles and possessives.',
    ]
    return {
      tables: [{ title: 'People in single sentences', head, rows: done.map(({ row }) => row), notes }],
      misses: done.flatMap(({ misses }) => misses),
    }
  },
}
