import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'dotenv'
import { slipOf } from './slips.ts'
import { refused, type Variable, variables } from './variables.ts'

type Table = typeof variables
type ValueOf<V> = V extends Variable<infer T> ? T : never
/** What may be `null`: variables that may be left out and have no default. */
type Optional = 'discordToken' | 'discordApiUrl' | 'openaiApiKey' | 'openaiModel' | 'openaiBaseUrl'

/** The checked environment. Paths are absolute. */
export type Env = { readonly [K in keyof Table]: ValueOf<Table[K]> | (K extends Optional ? null : never) }

export interface EnvOptions {
  /** The real environment, which wins over `.env`; `process.env` unless given. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** The project's folder: where `.env` lies and what relative paths start from. */
  readonly root?: string
}

const PROJECT = dirname(import.meta.dirname)

interface FileVariables {
  readonly values: Readonly<Record<string, string>>
  readonly problems: readonly string[]
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readDotenv = (file: string): FileVariables => {
  try {
    const bytes = readFileSync(file)
    // What `>` of Windows PowerShell writes; read as UTF-8 it would hold no variable at all, and nobody would know.
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { values: {}, problems: ['.env is UTF-16; save it as UTF-8'] }
    const values = parse(new TextDecoder().decode(bytes))
    return { values, problems: Object.keys(values).flatMap(slipOf) }
  } catch (error) {
    if (isMissing(error)) return { values: {}, problems: [] }
    return { values: {}, problems: [`.env can't be read (${error instanceof Error ? error.message : 'unknown'})`] }
  }
}

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

const problemOf = ({ name, secret }: Variable<unknown>, text: string, problem: string): string =>
  secret ? `${name} ${problem}` : `${name} ${problem} (it is ${shown(text)})`

/** The one error that names every problem. */
const envError = (problems: readonly string[]): Error =>
  Object.assign(new Error(['The configuration is not right:', ...problems].join('\n  ')), { name: 'EnvError' })

/** Reads and checks every variable, from the real environment first, then from `.env`. Throws one error that names every problem and no secret. */
export const readEnv = ({ environment = process.env, root = PROJECT }: EnvOptions = {}): Env => {
  const file = readDotenv(join(root, '.env'))
  const problems = [...file.problems]
  const textOf = (name: string): string => environment[name]?.trim() || file.values[name]?.trim() || ''
  const read = (one: Variable<unknown>): unknown => {
    const text = textOf(one.name) || one.default
    if (text === null) return null
    const checked = one.check(text, root)
    if ('value' in checked) return checked.value
    problems.push(problemOf(one, text, checked.problem))
    return null
  }
  const values = Object.fromEntries(Object.entries(variables).map(([key, one]) => [key, read(one)]))
  for (const [name, problem] of Object.entries(refused)) if (textOf(name)) problems.push(`${name} ${problem}`)
  if (values['openaiApiKey'] !== null && textOf('OPENAI_MODEL') === '')
    problems.push('OPENAI_MODEL is missing; a key alone does not tell which model to ask')
  if (problems.length > 0) throw envError(problems)
  // The table gives each value its type; Object.fromEntries can't carry it.
  return values as Env
}

/** The values that a log must never show. */
export const secretsOf = (env: Env): string[] =>
  Object.entries(variables).flatMap(([key, { secret }]) => {
    const value = env[key as keyof Env]
    return secret && typeof value === 'string' ? [value] : []
  })

/** `.env.example` as the table has it. */
export const envExample = (): string => {
  const entries = Object.values(variables).map(({ name, doc, default: text }) => `# ${doc}\n${name}=${text ?? ''}\n`)
  return `# Copy this file to .env and fill in what you need. What is set in the real environment wins.\n\n${entries.join('\n')}`
}
