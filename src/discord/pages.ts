import { byteLength } from '../text/truncate.ts'

/** Room for text, in characters (UTF-16 units) and in UTF-8 bytes. */
export interface Room {
  readonly characters: number
  readonly bytes: number
}

/** Room for one page of a list: how many items it may hold at most, and what stands between them. */
export interface PageRoom extends Room {
  readonly items: number
  readonly separator: string
}

/** Writes an item with at most `limit` UTF-16 units of each text from outside, shortened between graphemes where it has to be. */
export type Write = (limit: number) => string

/** Whether a text fits in a room. */
export const fits = (text: string, room: Room): boolean =>
  text.length <= room.characters && byteLength(text) <= room.bytes

const without = (room: Room, text: string): Room => ({
  characters: room.characters - text.length,
  bytes: room.bytes - byteLength(text),
})

/** What was written, whole where it fits, else with as much of its text as fits. */
export const fitted = (write: Write, room: Room): { text: string; cut: boolean } => {
  const whole = write(Number.MAX_SAFE_INTEGER)
  if (fits(whole, room)) return { text: whole, cut: false }
  let low = 0
  let high = room.characters
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(write(middle), room)) low = middle
    else high = middle - 1
  }
  return { text: write(low), cut: true }
}

/** One page: the place of its first item in the whole list, how many it holds, and whether one of them had to be shortened. */
export interface Page {
  readonly from: number
  readonly count: number
  readonly text: string
  readonly cut: boolean
}

/** A list on pages, in order, none empty. Only an item too long for a page of its own is shortened; any other moves on whole. */
export const paginate = (items: readonly Write[], room: PageRoom): Page[] => {
  const pages: Page[] = []
  let left: Room = room
  for (const [at, write] of items.entries()) {
    const { text, cut } = fitted(write, room)
    const last = pages.at(-1)
    const joined = room.separator + text
    if (last && last.count < room.items && fits(joined, left)) {
      pages[pages.length - 1] = { ...last, count: last.count + 1, text: last.text + joined, cut: last.cut || cut }
      left = without(left, joined)
    } else {
      pages.push({ from: at, count: 1, text, cut })
      left = without(room, text)
    }
  }
  return pages
}
