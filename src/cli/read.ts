import type { Env } from '../../config/env.ts'
import { languages } from '../languages/index.ts'
import { createRulesPipeline } from '../parts.ts'
import { readingJson } from '../readingJson.ts'
import { sourceAt } from './input.ts'
import { readingText } from './readingText.ts'

/** Reads one source and prints it, as text in the operator's language or as JSON; answers the status to exit with. */
export const runRead = async (env: Env, path: string, json: boolean): Promise<number> => {
  const language = languages[env.defaultLanguage]
  const source = await sourceAt(path)
  const reading = source.ok ? await createRulesPipeline(env)(source.value) : source
  if (!reading.ok) {
    process.stderr.write(`${language.labels.failures[reading.failure.code](reading.failure.detail)}\n`)
    return 1
  }
  const text = json ? JSON.stringify(readingJson(reading.value)) : readingText(reading.value, language)
  process.stdout.write(`${text}\n`)
  return 0
}
