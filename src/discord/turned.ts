/** Which page messages have been turned to that are still to change. */
export interface Turned {
  /** Begins to watch a message, which shows its first page; what comes back tells the page that it shows. */
  watch(message: string): () => number
  /** A page was turned; of no account for a message that nobody watches. */
  turn(message: string, page: number): void
  forget(message: string): void
}

/** Keeps the pages in memory: a message and the clicks on it come to the same process. */
export const createTurned = (): Turned => {
  const pages = new Map<string, number>()
  return {
    watch(message) {
      pages.set(message, 0)
      return () => pages.get(message) ?? 0
    },
    turn(message, page) {
      if (pages.has(message)) pages.set(message, page)
    },
    forget: (message) => void pages.delete(message),
  }
}
