import { parseArgs } from 'node:util'
import { createRulesPipeline } from '../src/parts.ts'
import { fallen, raised, readFloors } from './eval/floors.ts'
import { byLanguage, type ScoredArticle, scoreCorpus, scoreFolder } from './eval/run.ts'
import { table } from './eval/table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, floors: { type: 'boolean', default: false } },
})

const print = (text: string) => process.stdout.write(`${text}\n`)

const printMisses = (articles: readonly ScoredArticle[]) => {
  for (const { name, misses } of articles) print([name, ...misses.map((miss) => `  ${miss}`)].join('\n'))
}

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const [folder] = positionals
const floors = folder === undefined ? await readFloors() : {}
const articles = await (folder === undefined ? scoreCorpus(read) : scoreFolder(read, folder))
const scores = byLanguage(articles)

if (values.misses) printMisses(articles)
print(table(scores, floors))
const falls = fallen(floors, scores)
for (const fall of falls) print(fall)
// Printed, never written: whoever raises a floor does it by hand and sees what they raise.
if (values.floors) print(JSON.stringify(raised(floors, scores), null, 2))
process.exitCode = falls.length === 0 ? 0 : 1
