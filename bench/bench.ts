import { parseArgs } from 'node:util'
import { type Form, printed, type Table } from '../test/eval/report.ts'
import { botTable } from './bot.ts'
import { gateTable } from './gate.ts'
import { growthTable } from './growth.ts'
import { hostileTables } from './hostile/hostile.ts'
import { speedTable } from './speed.ts'

/** What can be asked for alone: `npm run bench -- speed`. */
const benches: Readonly<Record<string, () => Promise<readonly Table[]>>> = {
  speed: async () => [await speedTable()],
  growth: async () => [await growthTable()],
  hostile: hostileTables,
  gate: async () => [await gateTable()],
  bot: async () => [await botTable()],
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { markdown: { type: 'boolean', default: false } },
})

const form: Form = values.markdown ? 'markdown' : 'plain'
for (const name of positionals.length === 0 ? Object.keys(benches) : positionals) {
  const bench = benches[name]
  if (!bench) throw new Error(`No bench ${name}: ${Object.keys(benches).join(', ')}`)
  for (const table of await bench()) process.stdout.write(`${printed(table, form)}\n\n`)
}
