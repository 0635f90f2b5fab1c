import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import { DROP_CAUSES, type DropCause } from '../../../src/model/edit.ts'

/** A place of a story: words of a sentence, or `#7` for a number that is handed on as it stands. */
export type Place = string

/** One line of a reply: `kind` is its letter, `fields` are parted by `|`, `places` stand behind `←`, parted by `+`. */
export interface Line {
  readonly kind: 'H' | 'S' | 'P' | 'F' | 'Q' | 'D' | 'T' | 'N' | 'K' | 'C'
  readonly fields: readonly string[]
  readonly places: readonly Place[]
  /** Why it is to be thrown out, and what must then be seen nowhere. */
  readonly bad?: { readonly cause: DropCause; readonly payload: readonly string[] }
  /** What of it must be seen nowhere, although the rest of it passes. */
  readonly never?: string
  /** How it is to be shown where that isn't as it was said. */
  readonly shown?: string
}

/** A reply of a model to a story of ours, made up by hand, with what is to come of it. */
export interface ReplyCase {
  readonly name: string
  /** `tidal-plant.zh-Hant`: a story's name and its language. */
  readonly story: string
  /** The reader's language where it isn't the story's. */
  readonly reader: LanguageTag | undefined
  readonly lines: readonly Line[]
}

const KINDS = ['H', 'S', 'P', 'F', 'Q', 'D', 'T', 'N', 'K', 'C'] as const
const READERS = ['zh-Hant', 'zh-Hans', 'en', 'ja'] as const

const partsOf = (text: string, mark: string): string[] => text.split(` ${mark} `).map((part) => part.trim())

/** `\u{202E}` as the character that it stands for: what can't be seen shall be seen in a table. */
const unescaped = (text: string): string =>
  text.replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) =>
    code.length === 4
      ? String.fromCharCode(Number.parseInt(code, 16))
      : String.fromCodePoint(Number.parseInt(code, 16)),
  )

const badOf = (text: string): NonNullable<Line['bad']> => {
  const [cause = '', payload = ''] = text.split(/:(.*)/s)
  const known = DROP_CAUSES.find((one) => one === cause)
  if (!known) throw new Error(`No such cause: ${text}`)
  return { cause: known, payload: payload.trim() === '' ? [] : partsOf(unescaped(payload.trim()), '|') }
}

const lineOf = (text: string): Line => {
  const kind = KINDS.find((one) => text.startsWith(`${one} `))
  if (!kind) throw new Error(`No such line: ${text}`)
  const [said = '', places] = unescaped(text.slice(2)).split(/ ← /)
  return {
    kind,
    fields: kind === 'S' || kind === 'H' ? [said] : partsOf(said, '|'),
    places: places ? partsOf(places, '+') : [],
  }
}

const caseOf = (part: string): ReplyCase => {
  const [name = '', ...rest] = part.trimEnd().split('\n')
  let story = ''
  let reader: LanguageTag | undefined
  const lines: Line[] = []
  for (const text of rest) {
    const last = lines.at(-1)
    if (text.startsWith('in ')) story = text.slice(3)
    else if (text.startsWith('for ')) reader = READERS.find((tag) => tag === text.slice(4))
    else if (text.startsWith('! ') && last) lines[lines.length - 1] = { ...last, bad: badOf(text.slice(2)) }
    else if (text.startsWith('~ ') && last) lines[lines.length - 1] = { ...last, never: text.slice(2) }
    else if (text.startsWith('= ') && last) lines[lines.length - 1] = { ...last, shown: text.slice(2) }
    else if (text !== '') lines.push(lineOf(text))
  }
  return { name, story, reader, lines }
}

/** The cases of one file of `bad/` or `good/`; each begins with `=== name`. */
export const casesIn = (file: string): ReplyCase[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map(caseOf)
