/** How many messages are remembered; turned more recently than any answer is still to change. */
const REMEMBERED = 1_000

/** Which page messages were last turned to. */
export interface Turned {
  /** The page that a message shows; the first where it wasn't turned. */
  page(message: string): number
  turn(message: string, page: number): void
}

/** Keeps the pages in memory: a message and the clicks on it come to the same process. */
export const createTurned = (): Turned => {
  const pages = new Map<string, number>()
  return {
    page: (message) => pages.get(message) ?? 0,
    turn(message, page) {
      pages.delete(message)
      pages.set(message, page)
      const [oldest] = pages.keys()
      if (pages.size > REMEMBERED && oldest !== undefined) pages.delete(oldest)
    },
  }
}
