import { byteLength } from '../text/truncate.ts'

/** Room for text, in characters (UTF-16 units) and in UTF-8 bytes. */
export interface Room {
  readonly characters: number
  readonly bytes: number
}

/** Room for one page of a list; `items` is how many it may hold at most. */
export interface PageRoom extends Room {
  readonly items: number
}

/** What is written with at most `limit` UTF-16 units of text from outside, shortened between graphemes where it has to be. */
export type Write = (limit: number) => string

/** What stands between two items of a page. */
export const SEPARATOR = '\n'

/** Whether a text fits in a room. */
export const fits = (text: string, room: Room): boolean =>
  text.length <= room.characters && byteLength(text) <= room.bytes

/** What is left of a room when a text stands in it. */
export const less = (room: Room, text: string): Room => ({
  characters: room.characters - text.length,
  bytes: room.bytes - byteLength(text),
})

/** What was written, whole where it fits, else with as much of its text as fits. */
export const shortened = (write: Write, room: Room): string => {
  const whole = write(room.characters)
  if (fits(whole, room)) return whole
  let low = 0
  let high = room.characters
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(write(middle), room)) low = middle
    else high = middle - 1
  }
  return write(low)
}

/** One page: its items' texts, and the place of the first of them in the whole list. */
export interface Page {
  readonly from: number
  readonly texts: readonly string[]
}

/** A list on pages, in order, none empty. An item is never cut to fit beside others: it goes to the next page. */
export const paginate = (items: readonly Write[], room: PageRoom): Page[] => {
  const pages: { from: number; texts: string[] }[] = []
  let left: Room = room
  for (const [at, write] of items.entries()) {
    const text = shortened(write, room)
    const page = pages.at(-1)
    if (page && page.texts.length < room.items && fits(SEPARATOR + text, left)) {
      page.texts.push(text)
      left = less(left, SEPARATOR + text)
    } else {
      pages.push({ from: at, texts: [text] })
      left = less(room, text)
    }
  }
  return pages
}

/** A page's text. */
export const pageText = (page: Page): string => page.texts.join(SEPARATOR)
