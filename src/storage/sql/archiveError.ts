const REASONS: Readonly<Record<number, string>> = {
  5: 'is locked by another process that does not let go; stop it or wait for it',
  6: 'is locked by another process that does not let go; stop it or wait for it',
  8: 'cannot be written; check who owns the file and its folder',
  10: 'cannot be read or written; its disk reports an error',
  11: 'is damaged; put a backup in its place, or move it away to start anew',
  13: 'cannot grow; its disk is full',
  14: 'cannot be opened; check that its folder exists and who owns it',
  26: 'is not an SQLite database; move it away to start anew, or name another folder',
}

const numberIn = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined

/** An error that an operator can do something about: one line that says what and where. Its name is `ArchiveError`. */
export const archiveError = (line: string, cause?: unknown): Error =>
  Object.assign(new Error(line, { cause }), { name: 'ArchiveError' })

/** The line for an SQLite error that an operator can meet; any other error as it is. */
export const explained = (error: unknown, path: string): unknown => {
  // The low byte is the kind; the rest tells SQLite's own authors more.
  const reason = REASONS[(numberIn(error) ?? 0) & 0xff]
  return reason === undefined ? error : archiveError(`The archive ${path} ${reason}.`, error)
}
