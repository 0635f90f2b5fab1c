/** Tells whoever waits that something in the world changed. */
export interface Changes {
  notify(): void
  subscribe(listener: () => void): () => void
  /** Resolves with the first value that `look` finds; looks again at every change and now and then. */
  until<T>(look: () => T | undefined, what: string): Promise<T>
}

// Deadlines pass without any change, so a waiter must also look by itself.
const lookEveryMs = 100

export const createChanges = (patienceMs: number): Changes => {
  const listeners = new Set<() => void>()
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const until = <T>(look: () => T | undefined, what: string): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = () => {
        unsubscribe()
        clearInterval(pulse)
        clearTimeout(limit)
      }
      const settle = (end: () => void) => {
        stop()
        end()
      }
      const check = () => {
        try {
          const found = look()
          if (found !== undefined) settle(() => resolve(found))
        } catch (error) {
          settle(() => reject(error))
        }
      }
      const unsubscribe = subscribe(check)
      const pulse = setInterval(check, lookEveryMs)
      const limit = setTimeout(() => settle(() => reject(new Error(`Waited too long for ${what}`))), patienceMs)
      check()
    })
  const notify = () => {
    for (const listener of [...listeners]) listener()
  }
  return { subscribe, until, notify }
}
