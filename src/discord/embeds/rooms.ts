import { EMBED_DESCRIPTION, EMBED_TITLE, EMBEDS_CHARACTERS, MESSAGE_BYTES } from '../limits.ts'
import type { Room } from '../pages.ts'

/** What stands above the items of a list, and the note below them, in characters. */
const HEAD = 500

/** That with the author and the footer; three bytes a character at most. */
const FRAME = HEAD + 300

/** Two rows of buttons: labels and custom ids. */
const BUTTON_BYTES = 900

/** Characters of a menu entry's label and of its description. 25 entries would take half of the message otherwise. */
export const MENU_ENTRY = 40

const MENU_BYTES = 10 * MENU_ENTRY * 2 * 3

/** Room for the description of a message with one embed. */
export const LIST_ROOM: Room = {
  characters: Math.min(EMBED_DESCRIPTION, EMBEDS_CHARACTERS - EMBED_TITLE - FRAME) - HEAD,
  bytes: MESSAGE_BYTES - (EMBED_TITLE + FRAME) * 3 - BUTTON_BYTES,
}

/** The same with a menu of ten entries below. */
export const MENU_LIST_ROOM: Room = { ...LIST_ROOM, bytes: LIST_ROOM.bytes - MENU_BYTES }

/** Room for a summary's sentences; what is left is for its key figures. */
export const BRIEF_ROOM: Room = { characters: 2400, bytes: Math.floor(LIST_ROOM.bytes * 0.6) }

/** Room for a summary's key figures. */
export const KEY_FIGURES_ROOM: Room = { characters: 1600, bytes: LIST_ROOM.bytes - BRIEF_ROOM.bytes }
