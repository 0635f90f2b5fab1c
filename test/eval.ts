import { parseArgs } from 'node:util'
import { readEnv } from '../config/env.ts'
import { createRulesPipeline } from '../src/parts.ts'
import { measureFolder } from './eval/corpora/index.ts'
import { fallen, raised, readFloors } from './eval/floors.ts'
import { type EndpointEnv, evaluateWithModel } from './eval/llm/command.ts'
import { type Form, printed } from './eval/report.ts'
import { byGroup, scoreCorpus } from './eval/run.ts'
import { table } from './eval/table.ts'

const USAGE = `npm run eval                 the project's own stories, against their floors (--floors prints what they may rise to)
npm run eval -- DIR          whatever DIR holds, beside what others reach on it
npm run eval -- --llm DIR    rules, a model and both over the articles of DIR that have a gold reading
  --replies DIR              recorded replies NAME.json or LANGUAGE/NAME.json, instead of the endpoint of the environment
  --language TAG             the language of the briefs; each article's own without it
--misses                     a line for each disagreement with the gold
--markdown                   tables for a document`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    llm: { type: 'boolean', default: false },
    replies: { type: 'string' },
    language: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const form: Form = values.markdown ? 'markdown' : 'plain'
const print = (text: string) => process.stdout.write(`${text}\n`)

const failWith = (text: string): void => {
  print(text)
  process.exitCode = 1
}

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
  if (!found) failWith(`${folder} holds nothing that can be measured: docs/reading.md tells the forms.`)
}

/** The articles of a folder with a model. Fails where nothing could be measured. */
const evaluateModel = async (folder: string, environment: EndpointEnv): Promise<void> => {
  const outcome = await evaluateWithModel(read, {
    folder,
    replies: values.replies,
    language: values.language,
    environment,
    progress: (line) => process.stderr.write(`${line}\n`),
  })
  if (outcome.kind === 'nothing') return failWith(outcome.why)
  if (values.misses) for (const miss of outcome.misses) print(miss)
  for (const one of outcome.tables) print(`${printed(one, form)}\n`)
}

/** A configuration that isn't right is told as it is, without where in the code. */
const evaluateConfigured = async (folder: string): Promise<void> => {
  try {
    await evaluateModel(folder, readEnv())
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'EnvError') throw error
    failWith(error.message)
  }
}

const [folder] = positionals
if (values.help) print(USAGE)
else if (values.llm && folder === undefined) failWith(USAGE)
else if (folder === undefined) await evaluateCorpus()
else await (values.llm ? evaluateConfigured(folder) : evaluateFolder(folder))
