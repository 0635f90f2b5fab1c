import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { languages } from '../../src/languages/index.ts'
import type { LanguageTag } from '../../src/languages/pack.ts'
import type { Table } from '../../test/eval/report.ts'
import { short } from '../timed.ts'

const SIZE = 100_000
/** No text may take so many times as long as an ordinary one. */
const MOST = 50
const WORST = 8
/** A shape that has said nothing for as long is given up. */
const PATIENCE_MS = 60_000

interface Slow {
  readonly name: string
  readonly millis: number
  readonly givenUp?: true
}

interface Line {
  readonly ordinary?: number
  readonly begun?: number
  readonly name?: string
  readonly millis?: number
}

interface Run {
  readonly ordinary: number
  readonly slow: readonly Slow[]
  /** The shape that was given up, or `null` where all were read. */
  readonly stuck: { readonly index: number; readonly name: string } | null
}

/** Reads the shapes from one on in a process of its own, until the last or until one takes too long. */
const runFrom = (tag: LanguageTag, from: number): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), tag, String(SIZE), String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const slow: Slow[] = []
    let ordinary = 0
    let begun: Run['stuck'] = null
    let stuck: Run['stuck'] = null
    const giveUp = () => {
      stuck = begun
      child.kill('SIGKILL')
    }
    let timer = setTimeout(giveUp, PATIENCE_MS)
    createInterface({ input: child.stdout }).on('line', (text) => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, PATIENCE_MS)
      const line: Line = JSON.parse(text)
      if (line.ordinary !== undefined) ordinary = line.ordinary
      if (line.begun !== undefined) begun = { index: line.begun, name: line.name ?? '' }
      if (line.millis !== undefined) slow.push({ name: line.name ?? '', millis: line.millis })
    })
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      if (stuck === null && code !== 0) reject(new Error(`${tag}: the reader ended with ${code} on ${begun?.name}`))
      else resolve({ ordinary, slow, stuck })
    })
  })

const runAll = async (tag: LanguageTag): Promise<{ ordinary: number; slow: Slow[] }> => {
  const slow: Slow[] = []
  let ordinary = 0
  for (let from: number | null = 0; from !== null; ) {
    const run: Run = await runFrom(tag, from)
    ordinary = run.ordinary
    slow.push(...run.slow)
    if (run.stuck) slow.push({ name: run.stuck.name, millis: PATIENCE_MS, givenUp: true })
    from = run.stuck ? run.stuck.index + 1 : null
  }
  return { ordinary, slow }
}

const rowOf = (ordinary: number, { name, millis, givenUp }: Slow): string[] => {
  const times = millis / ordinary
  return [
    name,
    `${givenUp ? 'over ' : ''}${short(millis)}`,
    `${short(times)}×${givenUp || times > MOST ? ` ✗≤${MOST}` : ''}`,
  ]
}

/** The slowest texts found of each language, against an ordinary one as long. */
export const hostileTables = async (): Promise<Table[]> => {
  const tables: Table[] = []
  for (const tag of Object.keys(languages) as LanguageTag[]) {
    const { ordinary, slow } = await runAll(tag)
    const worst = slow.toSorted((a, b) => b.millis - a.millis).slice(0, WORST)
    tables.push({
      title: `The slowest of ${slow.length} hostile texts of 100 kB, ${tag}`,
      head: ['text', 'milliseconds', 'against an ordinary one'],
      rows: [['an ordinary one', short(ordinary), '1×'], ...worst.map((one) => rowOf(ordinary, one))],
      notes: [
        'One character or run again and again between ordinary paragraphs, or nothing else; mixes of the words that the pack looks for. ✗ past 50 times an ordinary text of 100 kB.',
      ],
    })
  }
  return tables
}
