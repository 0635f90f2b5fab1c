const discordEpoch = 1_420_070_400_000
const counterBits = 22n

export type IdMaker = () => string

/** Snowflakes from a clock and a counter: they sort by time, and none comes twice. */
export const createIds = (clock: () => number): IdMaker => {
  let count = 0n
  return () => {
    count += 1n
    return String((BigInt(Math.max(0, clock() - discordEpoch)) << counterBits) | count)
  }
}
