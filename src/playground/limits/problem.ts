/** Where in a body something is wrong: `['embeds', 0, 'title']`. */
export type Path = readonly (string | number)[]

/** One thing that Discord finds wrong in a form body. */
export interface Problem {
  readonly path: Path
  readonly code: string
  readonly message: string
}

/** An answer in Discord's error form. */
export interface Refusal {
  readonly status: number
  readonly code: number
  readonly message: string
  readonly problems?: readonly Problem[]
}

export const problem = (path: Path, code: string, message: string): Problem => ({ path, code, message })

export const missing = (path: Path): Problem => problem(path, 'BASE_TYPE_REQUIRED', 'This field is required')

export const notOneOf = (path: Path, values: readonly (string | number)[]): Problem =>
  problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`)

/** The refusal for a body with problems; undefined for one without. */
export const invalidForm = (problems: readonly Problem[]): Refusal | undefined =>
  problems.length === 0 ? undefined : { status: 400, code: 50035, message: 'Invalid Form Body', problems }

interface Branch {
  [key: string]: Branch | { code: string; message: string }[]
}

const branchAt = (root: Branch, path: Path): Branch =>
  path.reduce<Branch>((branch, key) => {
    const next = branch[key] ?? {}
    branch[key] = next
    return Array.isArray(next) ? branch : next
  }, root)

/** Discord's nested `errors` object. */
const nestProblems = (problems: readonly Problem[]): Branch => {
  const root: Branch = Object.create(null)
  for (const { path, code, message } of problems) {
    const branch = branchAt(root, path)
    const found = branch['_errors']
    branch['_errors'] = [...(Array.isArray(found) ? found : []), { code, message }]
  }
  return root
}

/** The body of an error answer. */
export const refusalBody = ({ code, message, problems }: Refusal): Record<string, unknown> => ({
  message,
  code,
  ...(problems && { errors: nestProblems(problems) }),
})
