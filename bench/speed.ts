import { languages } from '../src/languages/index.ts'
import type { LanguageTag } from '../src/languages/pack.ts'
import type { Table } from '../test/eval/report.ts'
import { peopleFinders } from './peers.ts'
import { PATIENCE_MS, short, speedOf, type Timed, timed } from './timed.ts'

const sizes = [1_000, 10_000, 100_000] as const

const tags = Object.keys(languages) as LanguageTag[]

const cell = (one: Timed | undefined): string => (one ? short(speedOf(one)) : `over ${PATIENCE_MS / 1000} s`)

/** How many times the peer's speed ours is; a lower bound where it was given up. */
const ratio = (ours: Timed | undefined, theirs: Timed | undefined): string => {
  if (!ours) return '–'
  return theirs ? `${short(theirs.millis / ours.millis)}×` : `over ${short(PATIENCE_MS / ours.millis)}×`
}

const first = async (...args: Parameters<typeof timed>): Promise<Timed | undefined> => (await timed(...args))[0]

/** One row a language and size: the whole reading beside a model that reads money alone, our people beside who finds people. */
const rowOf = async (tag: LanguageTag, bytes: number): Promise<string[]> => {
  const [whole, people] = await timed('dibao', ['whole', 'people'], tag, bytes)
  const currency = await first('peers', ['currency'], tag, bytes)
  const finder = peopleFinders[tag]
  const finds = finder && (await first('peers', [finder], tag, bytes))
  return [
    tag,
    `${bytes / 1000} kB`,
    cell(whole),
    cell(currency),
    ratio(whole, currency),
    cell(people),
    finder && finds ? `${finder} ${cell(finds)}` : '–',
  ]
}

/** Characters a second beside the peers, in one run. */
export const speedTable = async (): Promise<Table> => {
  const rows: string[][] = []
  for (const tag of tags) for (const bytes of sizes) rows.push(await rowOf(tag, bytes))
  return {
    title: 'Speed beside the peers',
    head: ['', 'text', 'whole reading', 'recognizers, money alone', 'ratio', 'people alone', 'a peer’s people'],
    rows,
    notes: [
      'Characters a second, the best of several runs in a process of its own. The texts are the project’s own stories again and again, a little different each time.',
      'The recognizers’ time grows with the square of a text’s length, so the ratio does with its length: an ordinary article has 3 to 10 kB.',
    ],
  }
}
