type Schema = Readonly<Record<string, unknown>>

// As OpenAI's guide to structured output lists them for strict schemas.
const UNSUPPORTED = [
  'allOf',
  'not',
  'dependentRequired',
  'dependentSchemas',
  'if',
  'then',
  'else',
  'oneOf',
  'default',
  'minLength',
  'maxLength',
  'uniqueItems',
  'patternProperties',
  'prefixItems',
]
const MAX_DEPTH = 10

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = (schema: Schema): unknown[] => [
  ...Object.values(isSchema(schema['properties']) ? schema['properties'] : {}),
  ...Object.values(isSchema(schema['$defs']) ? schema['$defs'] : {}),
  ...(Array.isArray(schema['anyOf']) ? schema['anyOf'] : []),
  ...('items' in schema ? [schema['items']] : []),
]

const objectFlaw = (schema: Schema): string | undefined => {
  if (schema['additionalProperties'] !== false)
    return "'additionalProperties' is required to be supplied and to be false."
  const names = Object.keys(isSchema(schema['properties']) ? schema['properties'] : {})
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  const missing = names.find((name) => !required.includes(name))
  return missing === undefined
    ? undefined
    : `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`
}

const flawAt = (schema: unknown, depth: number): string | undefined => {
  if (!isSchema(schema)) return 'schema must be an object.'
  if (depth > MAX_DEPTH) return `nesting exceeds ${MAX_DEPTH} levels.`
  const word = UNSUPPORTED.find((name) => name in schema)
  if (word !== undefined) return `'${word}' is not permitted.`
  const own = schema['type'] === 'object' ? objectFlaw(schema) : undefined
  return (
    own ?? childrenOf(schema).reduce<string | undefined>((flaw, child) => flaw ?? flawAt(child, depth + 1), undefined)
  )
}

/** Why strict structured output won't take a schema, as OpenAI says it; `undefined` where it does. */
export const strictFlawOf = (schema: unknown): string | undefined =>
  isSchema(schema) && schema['type'] !== 'object'
    ? 'schema must be a JSON Schema of \'type: "object"\'.'
    : flawAt(schema, 0)
