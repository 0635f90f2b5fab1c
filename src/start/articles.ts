import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceAt } from '../cli/input.ts'
import type { Log } from '../log.ts'
import type { Reading } from '../model/reading.ts'
import type { Read } from '../pipeline.ts'
import type { Archive } from '../storage/store.ts'

export interface ArticleParts {
  readonly read: Read
  readonly archive: Pick<Archive, 'keep'>
  readonly log: Log
}

const isArticle = (entry: Dirent): boolean =>
  entry.isFile() && !entry.name.startsWith('.') && /\.(?:txt|text|md)$/i.test(entry.name)

/** The files behind a path: the file itself, or a folder's text files in the order of their names. */
const filesAt = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter(isArticle)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

const readFile = async (path: string, { read, log }: ArticleParts): Promise<Reading | undefined> => {
  const source = await sourceAt(path)
  const reading = source.ok ? await read(source.value) : source
  if (reading.ok) return reading.value
  log.warn({ path, failure: reading.failure }, 'an article could not be read')
  return undefined
}

// A story without a date counts as older than any that has one.
const timeOf = ({ document }: Reading): number => Date.parse(document.publishedAt ?? '') || 0

/**
 * Reads files and folders into the archive, for everyone, the oldest story first so that the newest is kept last.
 * What can't be read is logged and left; answers how many stories were kept.
 */
export const loadArticles = async (paths: readonly string[], parts: ArticleParts): Promise<number> => {
  const readings: Reading[] = []
  for (const path of paths) {
    try {
      for (const file of await filesAt(path)) readings.push(...[await readFile(file, parts)].filter((one) => !!one))
    } catch (error) {
      parts.log.warn({ path, err: error }, 'articles could not be read')
    }
  }
  for (const reading of readings.sort((a, b) => timeOf(a) - timeOf(b)))
    await parts.archive.keep(reading, { kind: 'everyone' })
  return readings.length
}
