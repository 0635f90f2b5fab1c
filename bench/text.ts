import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageTag } from '../src/languages/pack.ts'

const corpus = join(import.meta.dirname, '..', 'test', 'languages')

/** A repeatable source of numbers from 0 to 1 (mulberry32), so that each run reads the same text. */
export const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

/** What the texts of one language are made of. */
export interface Stock {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly names: readonly string[]
}

/** A shorter line is a byline, a heading or a caption. */
const LEAST_PARAGRAPH = 40

/** The paragraphs and the people of a language's own stories. */
export const stockOf = async (tag: LanguageTag): Promise<Stock> => {
  const stories = join(corpus, tag, 'stories')
  const files = (await readdir(stories)).sort()
  const read = (ending: string) =>
    Promise.all(files.filter((file) => file.endsWith(ending)).map((file) => readFile(join(stories, file), 'utf8')))
  const lines = (await read('.txt')).map((body) => body.split('\n'))
  const golds: { readonly people?: readonly { readonly name: string }[] }[] = (await read('.json')).map((gold) =>
    JSON.parse(gold),
  )
  return {
    title: lines[0]?.[0] ?? '',
    paragraphs: lines.flat().filter((line) => line.length > LEAST_PARAGRAPH),
    names: golds.flatMap(({ people = [] }) => people.map(({ name }) => name)),
  }
}

/** Where the first part of a name ends: its first word, or its first character where nothing parts it. */
const cutOf = (name: string): number => name.search(/[\s・·]/u) + 1 || 1

/** Other digits of the same length, and now and then the first part of a name from somebody else's. */
const varied = (paragraph: string, { names }: Stock, next: () => number): string => {
  const pick = () => names[Math.floor(next() * names.length)] ?? ''
  const renamed = names.reduce((text, name) => {
    if (next() >= 0.5) return text
    const other = pick()
    return text.replaceAll(name, `${other.slice(0, cutOf(other))}${name.slice(cutOf(name))}`)
  }, paragraph)
  return renamed.replace(/[1-9]/g, () => String(1 + Math.floor(next() * 9)))
}

/** An article of about `bytes` UTF-8 bytes: a title, and the project's own paragraphs again and again, each time a little different. */
export const articleOf = async (tag: LanguageTag, bytes: number): Promise<string> => {
  const stock = await stockOf(tag)
  const next = chance(bytes)
  const parts = [stock.title]
  for (let size = 0, i = 0; size < bytes; i++) {
    const part = varied(stock.paragraphs[i % stock.paragraphs.length] ?? '', stock, next)
    parts.push(part)
    size += Buffer.byteLength(part) + 2
  }
  return parts.join('\n\n')
}
