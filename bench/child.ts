import type { Subject } from './subject.ts'
import { articleOf } from './text.ts'

/** Runs long enough for the clock and the compiler; the middle run counts. */
const LEAST_MS = 1500
const MOST_RUNS = 15

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const time = async (subject: Subject): Promise<{ readonly millis: number; readonly found: number }> => {
  const runs: number[] = []
  let found = 0
  for (let spent = 0; spent < LEAST_MS && runs.length < MOST_RUNS; ) {
    const start = performance.now()
    found = await subject()
    const millis = performance.now() - start
    runs.push(millis)
    spent += millis
  }
  return { millis: median(runs), found }
}

// A process of its own for each text and reader: the peak of its memory is then nobody else's, nor are the modules that it loads.
const [who, name, bytes] = process.argv.slice(2)
const text = await articleOf(Number(bytes))
const { subjectsOf } = await (who === 'dibao' ? import('./dibao.ts') : import('./recognizers.ts'))
const subjects = Object.entries(await subjectsOf(text))
for (const [subject, run] of name === 'all' ? subjects : subjects.filter(([one]) => one === name)) {
  const { millis, found } = await time(run)
  const peak = process.resourceUsage().maxRSS * 1024
  process.stdout.write(`${JSON.stringify({ subject, millis, found, characters: text.length, peak })}\n`)
}
