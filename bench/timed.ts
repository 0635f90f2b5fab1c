import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { LanguageTag } from '../src/languages/pack.ts'

/** What one process says of one subject; times in milliseconds, memory in bytes. */
export interface Timed {
  readonly subject: string
  readonly millis: number
  readonly found: number
  readonly characters: number
  readonly peak: number
}

/** Past this a reader is given up on a text. */
export const PATIENCE_MS = 30_000

const run = promisify(execFile)

const linesOf = (text: string): Timed[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Times subjects of one reader on a text of a language and a size, in one process; those that take too long are missing. */
export const timed = async (
  who: 'dibao' | 'peers',
  subjects: readonly string[],
  tag: LanguageTag,
  bytes: number,
): Promise<Timed[]> => {
  const child = join(import.meta.dirname, 'child.ts')
  const patience = PATIENCE_MS * subjects.length
  try {
    const args = [child, who, subjects.join(','), tag, String(bytes)]
    const { stdout } = await run(process.execPath, args, { timeout: patience })
    return linesOf(stdout)
  } catch (error) {
    if (error instanceof Error && 'killed' in error && error.killed && 'stdout' in error)
      return linesOf(String(error.stdout))
    throw error
  }
}

const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** A number as a table shows it, with three telling digits. */
export const short = (value: number): string => rounded.format(value)

/** Characters a second. */
export const speedOf = ({ characters, millis }: Timed): number => (characters / millis) * 1000
