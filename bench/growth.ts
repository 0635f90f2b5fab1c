import { languages } from '../src/languages/index.ts'
import type { LanguageTag } from '../src/languages/pack.ts'
import type { Table } from '../test/eval/report.ts'
import { short, speedOf, type Timed, timed } from './timed.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000] as const
const parts = ['load', 'document', 'people', 'figures', 'quotations', 'disputes', 'brief'] as const
const tags = Object.keys(languages) as LanguageTag[]

/** A text ten times as long may take so many times longer. */
const MOST_GROWTH = 12

const growth = (row: readonly (Timed | undefined)[]): string => {
  const [middle, last] = row.slice(-2)
  if (!middle || !last) return '–'
  const times = last.millis / middle.millis
  return `×${short(times)}${times > MOST_GROWTH ? ` ✗≤${MOST_GROWTH}` : ''}`
}

const rowOf = (tag: LanguageTag, subject: string, row: readonly (Timed | undefined)[], memory: boolean): string[] => {
  const last = row.findLast((one) => one !== undefined)
  return [
    tag,
    subject,
    ...row.map((one) => (one ? short(speedOf(one)) : 'too long')),
    growth(row),
    String(last?.found ?? '–'),
    memory && last ? String(Math.round(last.peak / 2 ** 20)) : '',
  ]
}

const rowsOf = async (tag: LanguageTag): Promise<string[][]> => {
  // The whole reading has processes of its own, so that its memory is told apart; the parts share theirs.
  const whole: (Timed | undefined)[] = []
  const all: Timed[][] = []
  for (const bytes of sizes) {
    whole.push((await timed('dibao', ['whole'], tag, bytes))[0])
    all.push(await timed('dibao', parts, tag, bytes))
  }
  return [
    rowOf(tag, 'whole', whole, true),
    ...parts.map((part) =>
      rowOf(
        tag,
        part,
        all.map((of) => of.find(({ subject }) => subject === part)),
        false,
      ),
    ),
  ]
}

/** Each part by the size of the text, growth from the last size but one to the last, items found and peak memory at the last. */
export const growthTable = async (): Promise<Table> => {
  const rows: string[][] = []
  for (const tag of tags) rows.push(...(await rowsOf(tag)))
  return {
    title: 'Speed by part and size',
    head: ['', '', ...sizes.map((bytes) => `${bytes / 1000} kB`), 'growth', 'found', 'peak MB'],
    rows,
    notes: [
      `Characters a second; how many times longer 1 MB takes than 100 kB (✗ over ${MOST_GROWTH}); items found and memory at 1 MB.`,
    ],
  }
}
