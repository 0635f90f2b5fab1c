import type { Env } from '../../config/env.ts'
import { languages } from '../languages/index.ts'
import type { Log } from '../log.ts'
import { createGate, createRulesPipeline } from '../parts.ts'
import { readingJson } from '../readingJson.ts'
import { editReading } from './edit.ts'
import { sourceAt } from './input.ts'
import { readingText } from './readingText.ts'

export interface ReadOptions {
  readonly json: boolean
  /** Whether a model is asked too. */
  readonly llm: boolean
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** Reads one source and prints it, as text in the operator's language or as JSON; answers the status to exit with. */
export const runRead = async (env: Env, path: string, { json, llm }: ReadOptions, log: Log): Promise<number> => {
  const language = languages[env.defaultLanguage]
  const source = await sourceAt(path)
  const read = source.ok ? await createRulesPipeline(env)(source.value) : source
  if (!read.ok) {
    complain(language.labels.failures[read.failure.code](read.failure.detail))
    return 1
  }
  const edited = llm ? await editReading(read.value, env, createGate(), log) : { reading: read.value, reason: null }
  if (!edited) {
    complain('No model is set up: OPENAI_API_KEY and OPENAI_MODEL are missing.')
    return 1
  }
  if (edited.reason !== null) complain(language.labels.summary.plain[edited.reason])
  const text = json ? JSON.stringify(readingJson(edited.reading)) : readingText(edited.reading, language)
  process.stdout.write(`${text}\n`)
  return 0
}
