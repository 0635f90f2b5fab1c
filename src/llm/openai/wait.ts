/** The first wait, and the longest, where the endpoint asks for none; in milliseconds, as the `openai` client has them. */
const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 8_000
/** How much of a wait is left to chance, so that those who failed together don't come back together. */
const JITTER = 0.25

const numberIn = (text: string | null | undefined): number | undefined => {
  const value = text === null || text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) && value >= 0 ? value : undefined
}

const dateIn = (text: string | null | undefined, now: number): number | undefined => {
  const at = text === null || text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** The wait that an endpoint asks for, in milliseconds: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
export const waitAskedFor = (headers: Headers | undefined, now: number): number | undefined => {
  const after = headers?.get('retry-after')
  const seconds = numberIn(after)
  const asked = seconds === undefined ? dateIn(after, now) : seconds * 1_000
  return numberIn(headers?.get('retry-after-ms')) ?? asked
}

/** The wait before the next try, in milliseconds, after `tries` of them; `chance` is from 0 up to 1. */
export const backOff = (tries: number, chance: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS) * (1 - JITTER * chance)

/** Waits; ends at once where the signal fires. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const end = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end, { once: true })
  })
