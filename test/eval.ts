import { parseArgs } from 'node:util'
import { createRulesPipeline } from '../src/parts.ts'
import { measureFolder } from './eval/corpora/index.ts'
import { fallen, raised, readFloors } from './eval/floors.ts'
import { type Form, printed } from './eval/report.ts'
import { byGroup, scoreCorpus } from './eval/run.ts'
import { table } from './eval/table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
})

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const form: Form = values.markdown ? 'markdown' : 'plain'
const print = (text: string) => process.stdout.write(`${text}\n`)

/** The project's own stories against their floors. Fails where a measure fell. */
const evaluateCorpus = async (): Promise<void> => {
  const floors = await readFloors()
  const articles = await scoreCorpus(read)
  const scores = byGroup(articles)
  if (values.misses)
    for (const { name, misses } of articles) print([name, ...misses.map((miss) => `  ${miss}`)].join('\n'))
  print(printed(table('The project’s own stories', scores, { floors }), form))
  const falls = fallen(floors, scores)
  for (const fall of falls) print(fall)
  // Printed, never written: whoever raises a floor does it by hand and sees what they raise.
  if (values.floors) print(JSON.stringify(raised(floors, scores), null, 2))
  process.exitCode = falls.length === 0 ? 0 : 1
}

/** Whatever a folder from elsewhere holds, beside what others reach on it. */
const evaluateFolder = async (folder: string): Promise<void> => {
  let found = false
  for await (const { tables, misses } of measureFolder(folder, read)) {
    found = true
    if (values.misses) for (const miss of misses) print(miss)
    for (const one of tables) print(`${printed(one, form)}\n`)
  }
  if (found) return
  print(`${folder} holds nothing that can be measured: docs/reading.md tells the forms.`)
  process.exitCode = 1
}

const [folder] = positionals
await (folder === undefined ? evaluateCorpus() : evaluateFolder(folder))
