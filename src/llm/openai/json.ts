/** Where a model may begin its one object, at the most: words before it rarely hold a brace. */
const MAX_BEGINNINGS = 8

// What an object of the answer must not bring along: assigned to another, these would reach its prototype.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** JSON without keys that reach a prototype; `undefined` where it is none. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text, (key: string, value: unknown) => (FORBIDDEN.has(key) ? undefined : value))
  } catch {
    return undefined
  }
}

type JsonObject = Readonly<Record<string, unknown>>

const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined

/** Where the object that begins at `start` ends; -1 where it never does. */
const endOfObject = (text: string, start: number): number => {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at + 1
  }
  return -1
}

// <think>… {"a": …} …</think>{"b": 1}: models that think aloud leave their thoughts in front.
const THOUGHTS_END = '</think>'

const withoutThoughts = (text: string): string => {
  const end = text.lastIndexOf(THOUGHTS_END)
  return end < 0 ? text : text.slice(end + THOUGHTS_END.length)
}

/** The longest object among other words: ```json {…} ```, or `Not {} but: {…} I hope this helps.` */
const embedded = (text: string): JsonObject | undefined => {
  let best: { readonly object: JsonObject; readonly length: number } | undefined
  let start = text.indexOf('{')
  for (let tries = 0; start >= 0 && tries < MAX_BEGINNINGS; tries++) {
    const end = endOfObject(text, start)
    const object = end < 0 ? undefined : asObject(parse(text.slice(start, end)))
    if (object !== undefined && end - start > (best?.length ?? 0)) best = { object, length: end - start }
    start = text.indexOf('{', object === undefined ? start + 1 : end)
  }
  return best?.object
}

/** The JSON object that a model answers with, in a code fence or among words too; `undefined` where there is none. */
export const readObject = (text: string): JsonObject | undefined =>
  asObject(parse(text)) ?? embedded(withoutThoughts(text))
