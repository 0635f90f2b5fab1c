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

/** As much of what was written as fits. */
const shortened = (write: Write, room: Room): string => {
  let low = 0
  let high = room.characters
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(write(middle), room)) low = middle
    else high = middle - 1
  }
  return write(low)
}

/** What was written, whole where it fits, else with as much of its text as fits. */
export const fitted = (write: Write, room: Room): string => {
  const whole = write(Number.MAX_SAFE_INTEGER)
  return fits(whole, room) ? whole : shortened(write, room)
}

/** One page: the place of its first item in the whole list, how many it holds, and whether its only item had to be shortened. */
export interface Page {
  readonly from: number
  readonly count: number
  readonly cut: boolean
  /** Shortening takes time, and only one page of many is ever shown. */
  text(): string
}

/**
 * A list on pages, in order, none empty. Only an item too long for any page is shortened, and it has a page to itself;
 * any other moves on whole where the room is used up.
 */
export const paginate = (items: readonly Write[], room: PageRoom): Page[] => {
  const pages: Page[] = []
  let open: { from: number; texts: string[] } | undefined
  let left: Room = room
  for (const [from, write] of items.entries()) {
    const text = write(Number.MAX_SAFE_INTEGER)
    if (!fits(text, room)) {
      open = undefined
      pages.push({ from, count: 1, cut: true, text: () => shortened(write, room) })
    } else if (open && open.texts.length < room.items && fits(room.separator + text, left)) {
      open.texts.push(text)
      left = without(left, room.separator + text)
      pages[pages.length - 1] = whole(open, room.separator)
    } else {
      open = { from, texts: [text] }
      left = without(room, text)
      pages.push(whole(open, room.separator))
    }
  }
  return pages
}

const whole = ({ from, texts }: { from: number; texts: string[] }, separator: string): Page => ({
  from,
  count: texts.length,
  cut: false,
  text: () => texts.join(separator),
})
