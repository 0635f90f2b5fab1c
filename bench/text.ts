import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const stories = join(import.meta.dirname, '..', 'test', 'languages', 'zh-Hant', 'stories')

/** A repeatable source of numbers from 0 to 1 (mulberry32), so that each run reads the same text. */
const chance = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

interface Stock {
  readonly paragraphs: readonly string[]
  readonly names: readonly string[]
}

const stockOf = async (): Promise<Stock> => {
  const files = (await readdir(stories)).sort()
  const texts = files.filter((file) => file.endsWith('.txt'))
  const golds = files.filter((file) => file.endsWith('.json'))
  const bodies = await Promise.all(texts.map((file) => readFile(join(stories, file), 'utf8')))
  const people = await Promise.all(
    golds.map(async (file) => JSON.parse(await readFile(join(stories, file), 'utf8')).people),
  )
  return {
    paragraphs: bodies.flatMap((body) => body.split('\n')).filter((line) => line.length > 40),
    names: people.flat().map((person: { readonly name: string }) => person.name),
  }
}

/** Other digits of the same length, and now and then a family name that belongs to somebody else. */
const varied = (paragraph: string, { names }: Stock, next: () => number): string => {
  const pick = () => names[Math.floor(next() * names.length)]?.charAt(0) ?? ''
  const renamed = names.reduce(
    (text, name) => (next() < 0.5 ? text.replaceAll(name, `${pick()}${name.slice(1)}`) : text),
    paragraph,
  )
  return renamed.replace(/[1-9]/g, () => String(1 + Math.floor(next() * 9)))
}

/** An article of about `bytes` UTF-8 bytes: a title, and the project's own paragraphs again and again, each time a little different. */
export const articleOf = async (bytes: number): Promise<string> => {
  const stock = await stockOf()
  const next = chance(bytes)
  const parts = ['霧港一日：一篇很長的報導']
  for (let size = 0, i = 0; size < bytes; i++) {
    const part = varied(stock.paragraphs[i % stock.paragraphs.length] ?? '', stock, next)
    parts.push(part)
    size += Buffer.byteLength(part) + 2
  }
  return parts.join('\n\n')
}
