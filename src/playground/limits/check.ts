import { missing, type Path, type Problem, problem } from './problem.ts'

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null

/** Length as Discord counts it in messages and embeds: code points, not UTF-16 units. */
export const characters = (text: string): number => [...text].length

/** Length in UTF-8, by which Discord's undocumented walls go. */
export const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

export interface TextRule {
  readonly min?: number
  readonly max: number
  readonly required?: boolean
  /** Counts UTF-16 units, as Discord does for the labels of components. */
  readonly units?: boolean
}

const lengthProblem = (path: Path, length: number, { min = 0, max }: TextRule): Problem[] => {
  if (length >= min && length <= max) return []
  return min > 0
    ? [problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)]
    : [problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)]
}

/** A text field against its rule. What is only white space counts as empty where something must be there. */
export const checkText = (value: unknown, path: Path, rule: TextRule): Problem[] => {
  if (isAbsent(value)) return rule.required ? [missing(path)] : []
  if (typeof value !== 'string') return [problem(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.')]
  const trimmed = value.trim()
  if (rule.required && trimmed === '') return [missing(path)]
  return lengthProblem(path, rule.units ? value.length : characters(trimmed), rule)
}

/** A list's size. An absent list passes unless it has a least size. */
export const checkList = (value: unknown, path: Path, { min = 0, max }: { min?: number; max: number }): Problem[] => {
  if (isAbsent(value)) return min > 0 ? [missing(path)] : []
  if (!Array.isArray(value)) return [problem(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')]
  return lengthProblem(path, value.length, { min, max })
}

export const checkRange = (value: unknown, path: Path, min: number, max: number): Problem[] => {
  if (isAbsent(value)) return []
  if (typeof value !== 'number' || !Number.isFinite(value))
    return [problem(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`)]
  if (value < min) return [problem(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`)]
  return value > max ? [problem(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`)] : []
}

/** Http and https, and a message's own files where they may stand. */
export const checkUrl = (value: unknown, path: Path, { attachment = false } = {}): Problem[] => {
  if (isAbsent(value)) return []
  const schemes = attachment ? ['http', 'https', 'attachment'] : ['http', 'https']
  if (typeof value === 'string' && value.length > 2048)
    return [problem(path, 'BASE_TYPE_MAX_LENGTH', 'Must be 2048 or fewer in length.')]
  if (typeof value === 'string' && schemes.some((scheme) => value.startsWith(`${scheme}://`)) && URL.canParse(value))
    return []
  return [problem(path, 'URL_TYPE_INVALID_SCHEME', `Scheme must be one of ('${schemes.join("', '")}').`)]
}

/** Each item that has a key already seen gets a problem. */
export const repeated = <T>(items: readonly T[], keyOf: (item: T) => unknown): T[] => {
  const seen = new Set<unknown>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (isAbsent(key)) return false
    const again = seen.has(key)
    seen.add(key)
    return again
  })
}
