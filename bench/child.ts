import { languages } from '../src/languages/index.ts'
import type { LanguageTag } from '../src/languages/pack.ts'
import type { Subject } from './subject.ts'
import { articleOf } from './text.ts'

/** Runs long enough for the clock and the compiler; the best run counts, since whatever else the machine does only ever adds. */
const LEAST_MS = 700
const MOST_RUNS = 40

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
  return { millis: Math.min(...runs), found }
}

const isTag = (tag: string | undefined): tag is LanguageTag => tag !== undefined && Object.hasOwn(languages, tag)

// A process of its own for each text and reader: the peak of its memory is then nobody else's, nor are the modules that it loads.
const [who, names = '', tag, bytes] = process.argv.slice(2)
if (!isTag(tag)) throw new Error(`No language ${tag}`)
const text = await articleOf(tag, Number(bytes))
const { subjectsOf } = await (who === 'dibao' ? import('./dibao.ts') : import('./peers.ts'))
const subjects = await subjectsOf(text, tag)
for (const name of names.split(',')) {
  const subject = subjects[name]
  if (!subject) throw new Error(`No subject ${name}`)
  const { millis, found } = await time(subject)
  const peak = process.resourceUsage().maxRSS * 1024
  process.stdout.write(`${JSON.stringify({ subject: name, millis, found, characters: text.length, peak })}\n`)
}
