import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One file of JSON lines. */
export interface LinesFile {
  /** Without its ending. */
  readonly name: string
  readonly lines: readonly unknown[]
}

/** What a folder holds that can be measured: names of stories with their gold, files of JSON lines, and folders below it. */
export interface Folder {
  readonly path: string
  readonly stories: readonly string[]
  readonly files: readonly LinesFile[]
  readonly below: readonly string[]
}

const without = (ending: string, names: readonly string[]): string[] =>
  names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))

const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** Reads what a folder holds, itself alone, in the order of the names. */
export const readFolder = async (path: string): Promise<Folder> => {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  const golds = new Set(without('.json', names))
  const files: LinesFile[] = []
  for (const name of without('.jsonl', names))
    files.push({ name, lines: linesOf(await readFile(join(path, `${name}.jsonl`), 'utf8')) })
  return {
    path,
    stories: without('.txt', names).filter((name) => golds.has(name)),
    files,
    below: entries.filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name)),
  }
}
