import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fail, ok, type Result } from '../errors.ts'
import type { Source } from '../model/article.ts'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The source behind a path, or standard input for `-`. Fails with `file-not-found` where there is no such file. */
export const sourceAt = async (path: string): Promise<Result<Source>> => {
  if (path === '-') return ok({ kind: 'bytes', bytes: await buffer(process.stdin), name: null })
  try {
    if (!(await stat(path)).isFile()) return fail('file-not-found', { path })
    return ok({ kind: 'bytes', bytes: await readFile(path), name: basename(path) })
  } catch (error) {
    if (isMissing(error)) return fail('file-not-found', { path })
    throw error
  }
}
