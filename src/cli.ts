#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { type Env, readEnv, secretsOf } from '../config/env.ts'
import { runRead } from './cli/read.ts'
import { createLog, type Log } from './log.ts'
import { runDemo } from './start/demo.ts'
import { complain, runBot } from './start/run.ts'

const usage = `dibao start              the bot; without DISCORD_TOKEN a stand-in for Discord at the terminal
dibao playground         the stand-in, whether there is a token or not
dibao read FILE|- [--json] [--llm]   reads one article and prints what it says; with --llm a model is asked too`

/** Errors that are the operator's to mend say what in their message; a trace would hide it. */
const isForOperator = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'EnvError' ||
    error.name === 'ArchiveError' ||
    ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))

const logOf = (env: Env, level: string): Log => createLog({ level, secrets: secretsOf(env) })

const run = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, llm: { type: 'boolean', default: false } },
  })
  const [command = 'help', source = '-'] = positionals
  if (command === 'read') {
    const env = readEnv()
    return runRead(env, source, values, logOf(env, env.logLevel === 'info' ? 'warn' : env.logLevel))
  }
  if (command === 'start' || command === 'playground') {
    const env = readEnv()
    const { discordToken: token } = env
    if (token !== null && command === 'start') return runBot(env, token, logOf(env, env.logLevel))
    // A newcomer's terminal holds the answers; what goes wrong is still said.
    return runDemo(env, logOf(env, env.logLevel === 'info' ? 'warn' : env.logLevel))
  }
  process.stdout.write(`${usage}\n`)
  return command === 'help' ? 0 : 2
}

try {
  process.exitCode = await run()
} catch (error) {
  complain(
    isForOperator(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error),
  )
  process.exitCode = 1
}
