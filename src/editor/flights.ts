/** Work that is done once however many ask for it at the same time, and one after another where it is on the same thing. */
export interface Flights<T> {
  /**
   * Joins the flight of this key, or starts it behind the flights that are under way on the same thing. The signal that it is
   * started with fires when all who joined it have gone: none of them ends it for the others.
   */
  join(thing: string, key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T>
  /** Resolves when none is under way. */
  landed(): Promise<void>
}

/** Fires when the signals of all who were counted have. */
const createCrowd = () => {
  const empty = new AbortController()
  const left = new Map<AbortSignal, () => void>()
  const leave = (signal: AbortSignal): void => {
    left.delete(signal)
    if (left.size === 0) empty.abort()
  }
  return {
    signal: empty.signal,
    add(signal: AbortSignal): void {
      const listener = (): void => leave(signal)
      left.set(signal, listener)
      if (signal.aborted) leave(signal)
      else signal.addEventListener('abort', listener, { once: true })
    },
    /** The signals live longer than the flight, and must not hold it. */
    disperse(): void {
      for (const [signal, listener] of left) signal.removeEventListener('abort', listener)
      left.clear()
    },
  }
}

interface Flight<T> {
  readonly crowd: ReturnType<typeof createCrowd>
  readonly landing: Promise<T>
}

/** Keeps flights in memory, and forgets each when it has landed. */
export const createFlights = <T>(): Flights<T> => {
  const flights = new Map<string, Flight<T>>()
  const queues = new Map<string, Promise<unknown>>()
  const enqueue = (thing: string, start: () => Promise<T>): Promise<T> => {
    const flight = (queues.get(thing) ?? Promise.resolve()).then(start, start)
    queues.set(thing, flight)
    const landed = () => {
      if (queues.get(thing) === flight) queues.delete(thing)
    }
    flight.then(landed, landed)
    return flight
  }
  return {
    join(thing, key, signal, start) {
      const under = flights.get(key)
      if (under && !under.crowd.signal.aborted) {
        under.crowd.add(signal)
        return under.landing
      }
      const crowd = createCrowd()
      crowd.add(signal)
      const landing = enqueue(thing, () => start(crowd.signal))
      const flight = { crowd, landing }
      flights.set(key, flight)
      const landed = () => {
        crowd.disperse()
        if (flights.get(key) === flight) flights.delete(key)
      }
      landing.then(landed, landed)
      return landing
    },
    async landed() {
      while (queues.size > 0) await Promise.allSettled(queues.values())
    },
  }
}
