import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

export interface LogOptions {
  readonly level: string
  /** Values that must never be shown, wherever they stand in a line. */
  readonly secrets: readonly string[]
  /** Where lines go; standard error without it. */
  readonly destination?: DestinationStream
}

// An interaction's or a webhook's token stands in the path of Discord's URLs, which its errors carry.
const tokenInPath = /(\/(?:webhooks|interactions)\/\d+\/)[\w.-]+/g

/** Shorter ones are words that an endpoint without keys is given; without "none" or "1" no line could be read. */
const SHORTEST_SECRET = 8

const redact = (line: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= SHORTEST_SECRET)
    .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
    .replace(tokenInPath, '$1[secret]')

/** An error's own fields, without what was to be sent to Discord: an answer holds words of articles, some of them private. */
const errorFields = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const { requestBody: _, raw: __, ...fields } = pino.stdSerializers.err(error)
  return fields
}

/** A log of JSON lines from which every secret is removed, also out of errors and URLs. */
export const createLog = ({ level, secrets, destination }: LogOptions): Log =>
  pino(
    { level, base: null, serializers: { err: errorFields }, hooks: { streamWrite: (line) => redact(line, secrets) } },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
