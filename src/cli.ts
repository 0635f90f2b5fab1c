#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { sourceAt } from './cli/input.ts'
import { createRulesPipeline } from './parts.ts'
import { readingJson } from './readingJson.ts'

const { positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
const source = await sourceAt(positionals[1] ?? '-')
const reading = source.ok ? await createRulesPipeline({ timeZone: 'Asia/Taipei' })(source.value) : source
if (reading.ok) process.stdout.write(`${JSON.stringify(readingJson(reading.value))}\n`)
else process.stderr.write(`${reading.failure.code}\n`)
process.exitCode = reading.ok ? 0 : 1
