/** The work in hand, so that a stop can wait for it. */
export interface InHand {
  add(work: Promise<unknown>): void
  /** Resolves when nothing is in hand, or after `limitMs`; answers how much was left. */
  settled(limitMs: number): Promise<number>
}

/** Counts work in and out by itself. */
export const createInHand = (): InHand => {
  const works = new Set<Promise<unknown>>()
  const drain = async (): Promise<void> => {
    while (works.size > 0) await Promise.allSettled(works)
  }
  return {
    add(work) {
      works.add(work)
      const done = () => works.delete(work)
      work.then(done, done)
    },
    async settled(limitMs) {
      const limit = Promise.withResolvers<void>()
      const timer = setTimeout(limit.resolve, limitMs)
      await Promise.race([drain(), limit.promise])
      clearTimeout(timer)
      return works.size
    },
  }
}
