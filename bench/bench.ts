import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { timeAcknowledgements } from './acknowledge.ts'

/** What one process says of one subject; times in milliseconds, memory in bytes. */
interface Timed {
  readonly subject: string
  readonly millis: number
  readonly found: number
  readonly characters: number
  readonly peak: number
}

const sizes = [10_000, 100_000, 1_000_000] as const
const parts = ['load', 'document', 'people', 'figures', 'quotations', 'disputes', 'brief'] as const
const peers = ['recognizers (as written)', 'recognizers (folded)'] as const
/** Past this a reader is given up; it isn't tried on ten times the text that took a tenth of this. */
const PATIENCE_MS = 120_000

const run = promisify(execFile)

/** Times one reader's subject, or all of them, on a text of this size; nothing where it takes too long. */
const timed = async (who: string, subject: string, bytes: number): Promise<Timed[]> => {
  try {
    const child = join(import.meta.dirname, 'child.ts')
    const { stdout } = await run(process.execPath, [child, who, subject, String(bytes)], { timeout: PATIENCE_MS })
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed) return []
    throw error
  }
}

const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

const speed = (one: Timed | null | undefined): number | null => (one ? (one.characters / one.millis) * 1000 : null)

const speedCell = (one: Timed | null | undefined): string => {
  const value = speed(one)
  return value === null ? 'too long' : rounded.format(value)
}

/** How many times longer a text ten times as long takes: 10 is linear. */
const growth = (row: readonly (Timed | null)[]): string => {
  const [, middle, last] = row
  if (!middle || !last) return '–'
  return `×${rounded.format(last.millis / middle.millis)} for ×${rounded.format(last.characters / middle.characters)}`
}

const isPart = (subject: string): boolean => parts.some((part) => part === subject)

const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '–' : String(Math.round(bytes / 2 ** 20))

const print = (rows: readonly (readonly string[])[]) => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

interface Row {
  readonly subject: string
  readonly row: readonly (Timed | null)[]
}

const isHopeless = (last: Timed | null | undefined): boolean =>
  last === null || (last !== undefined && last.millis * 10 > PATIENCE_MS)

const measure = async (who: string, subject: string): Promise<Row> => {
  const row: (Timed | null)[] = []
  for (const bytes of sizes) row.push(isHopeless(row.at(-1)) ? null : ((await timed(who, subject, bytes))[0] ?? null))
  return { subject, row }
}

/** The parts together: what each takes of memory can't be told apart, so they share their processes. */
const measureParts = async (): Promise<Row[]> => {
  const bySize: Timed[][] = []
  for (const bytes of sizes) bySize.push(await timed('dibao', 'all', bytes))
  return parts.map((subject) => ({
    subject,
    row: bySize.map((all) => all.find((one) => one.subject === subject) ?? null),
  }))
}

const rows: Row[] = [await measure('dibao', 'whole'), ...(await measureParts())]
for (const subject of peers) rows.push(await measure('recognizers', subject))

process.stdout.write(
  'Characters a second, by size of the text; growth from the second size to the third; items found and peak memory at the last one read. Too long: over 120 s, or over 12 s for a tenth of it.\n',
)
print([
  ['', ...sizes.map((bytes) => `${bytes / 1000} kB`), 'growth', 'found', 'peak MB'],
  ...rows.map(({ subject, row }) => {
    const last = row.findLast((one) => one !== null)
    return [
      subject,
      ...row.map(speedCell),
      growth(row),
      String(last?.found ?? '–'),
      isPart(subject) ? '' : megabytes(last?.peak),
    ]
  }),
])

const ratios = rows
  .filter(({ subject }) => subject.startsWith('recognizers'))
  .map((peer) => [
    peer.subject,
    ...sizes.flatMap((_, index) =>
      (['whole', 'figures'] as const).map((subject) => {
        const mine = speed(rows.find((one) => one.subject === subject)?.row[index])
        const theirs = speed(peer.row[index])
        return mine === null || theirs === null ? '–' : `${rounded.format(mine / theirs)}×`
      }),
    ),
  ])
process.stdout.write(
  'How many times faster the whole reading, and its figures alone, are than the peer that reads only money, shares and numbers.\n',
)
print([['', ...sizes.flatMap((bytes) => [`whole, ${bytes / 1000} kB`, `figures, ${bytes / 1000} kB`])], ...ratios])

const { file, answered, meanwhile } = await timeAcknowledgements()
process.stdout.write('The bot against the stand-in while a 200 kB article is being read, in milliseconds.\n')
print([
  ['acknowledged: /summary', 'answered', 'acknowledged meanwhile: /numbers', 'slowest'],
  [file, Math.round(answered), `${meanwhile.length} times`, Math.max(...meanwhile)].map(String),
])
