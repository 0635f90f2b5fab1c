const SHORTEST = 2
const LONGEST = 6
const HAN = /^\p{Script=Han}+$/u

/** Whether the characters of `short` stand in `long` in this order. */
const isDrawnFrom = (short: string, long: string): boolean => {
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at++
  return at === short.length
}

/** Whether a name in Han characters is made of some of a longer one's, in order: 北市府 of 台北市政府, 日銀 of 日本銀行; not 日本 of 日本銀行. */
export const isShortName = (short: string, long: string): boolean =>
  short.length >= SHORTEST &&
  short.length <= LONGEST &&
  HAN.test(short) &&
  !long.includes(short) &&
  isDrawnFrom(short, long)
