import { Piscina } from 'piscina'
import type { DocumentOptions } from './document/document.ts'
import { fail } from './errors.ts'
import type { Ground } from './facts/grounding/task.ts'
import type { Read } from './pipeline.ts'

export interface ReaderOptions extends DocumentOptions {
  readonly threads: number
  /** Readings that may wait for a thread before the next is turned away. */
  readonly queue: number
  readonly timeoutMs: number
}

export interface Reader {
  /** Fails with `busy` where the queue is full and with `too-slow` past the time limit. */
  readonly read: Read
  /** Holds a model's reply against its article. Rejects past the time limit. */
  readonly ground: Ground
  /** Lets the readings in hand end, then stops the threads. */
  close(): Promise<void>
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** Replies that may wait besides the readings: each was paid for, and none is turned away before a reading is. */
const REPLIES = 256

/** Reads on threads of their own, so that a long article never keeps the gateway's heartbeat waiting. */
export const createReader = ({ threads, queue, timeoutMs, timeZone }: ReaderOptions): Reader => {
  const pool = new Piscina({
    filename: new URL('./readerWorker.ts', import.meta.url).href,
    name: 'read',
    minThreads: 1,
    maxThreads: threads,
    maxQueue: queue + REPLIES,
    workerData: { timeZone } satisfies DocumentOptions,
  })
  return {
    async read(source) {
      if (pool.queueSize >= queue) return fail('busy')
      try {
        return await (pool.run(source, { signal: AbortSignal.timeout(timeoutMs) }) as ReturnType<Read>)
      } catch (error) {
        if (isTimeout(error)) return fail('too-slow', { seconds: timeoutMs / 1000 })
        throw error
      }
    },
    ground: (task) => pool.run(task, { name: 'ground', signal: AbortSignal.timeout(timeoutMs) }) as ReturnType<Ground>,
    close: () => pool.close(),
  }
}
