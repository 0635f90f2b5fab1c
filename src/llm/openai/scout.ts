import { pause } from './wait.ts'

/** How long others wait to learn from the first question, in milliseconds: a refusal comes within that, an answer may take longer. */
const PATIENCE_MS = 2_000

/**
 * While nothing is known of an endpoint, lets one question go ahead and others wait for what it finds out; one of them goes ahead
 * where it found nothing. Call what it gives when the question is done.
 */
export type Scout = (signal: AbortSignal) => Promise<() => void>

const createPatience = (signal: AbortSignal) => {
  const stopped = new AbortController()
  let over = false
  const end = pause(PATIENCE_MS, AbortSignal.any([signal, stopped.signal])).then(() => {
    over = true
  })
  return { end, over: () => over, stop: () => stopped.abort() }
}

/** `known` tells whether there is nothing left to find out. */
export const createScout = (known: () => boolean): Scout => {
  let ahead: Promise<void> | undefined
  return async (signal) => {
    const patience = known() || ahead === undefined ? undefined : createPatience(signal)
    while (!known() && patience?.over() === false && ahead !== undefined) await Promise.race([ahead, patience.end])
    patience?.stop()
    // No step between this look and the claim below may give others a turn.
    if (known() || ahead !== undefined) return () => undefined
    const { promise, resolve } = Promise.withResolvers<void>()
    ahead = promise
    return () => {
      ahead = undefined
      resolve()
    }
  }
}
