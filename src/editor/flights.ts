/** Work that is done once however many ask for it at the same time, and one after another where it is on the same thing. */
export interface Flights<T> {
  /** Joins the flight of this key, or starts it behind the flights that are under way on the same thing. */
  join(thing: string, key: string, start: () => Promise<T>): Promise<T>
  /** Resolves when none is under way. */
  landed(): Promise<void>
}

/** Keeps flights in memory, and forgets each when it has landed. */
export const createFlights = <T>(): Flights<T> => {
  const flights = new Map<string, Promise<T>>()
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
    join(thing, key, start) {
      const under = flights.get(key)
      if (under) return under
      const flight = enqueue(thing, start)
      flights.set(key, flight)
      const landed = () => flights.delete(key)
      flight.then(landed, landed)
      return flight
    },
    async landed() {
      while (flights.size > 0) await Promise.allSettled(flights.values())
    },
  }
}
