// Discord counts characters as code points; here they are counted as UTF-16 units, which are never fewer.
// Source of what has no other: https://discord.com/developers/docs/resources/message and …/interactions/application-commands.

/** Title of an embed, in characters. */
export const EMBED_TITLE = 256

/** Description of an embed, in characters. */
export const EMBED_DESCRIPTION = 4096

/** Footer of an embed, in characters. */
export const EMBED_FOOTER = 2048

/** All texts of all embeds of a message, in characters. */
export const EMBEDS_CHARACTERS = 6000

/**
 * All texts of a message in UTF-8 bytes, the words on its buttons and menus too. Documented nowhere: 2,490 emoji of four
 * bytes are taken and 2,491 are not (9,960 bytes); some room is left for what isn't known of it.
 */
export const MESSAGE_BYTES = 9600

/** Label of a button, in characters. */
export const BUTTON_LABEL = 80

/** Options of a select menu. */
export const MENU_OPTIONS = 25

/** Label, description and value of a menu's option, in characters. */
export const MENU_TEXT = 100

/** A custom id, in characters. */
export const CUSTOM_ID = 100

/** Choices of a completion. */
export const CHOICES = 25

/** Name and value of a choice, in characters. */
export const CHOICE_TEXT = 100

/** Title of a modal and label of its input, in characters. */
export const MODAL_TITLE = 45

/** What a modal's text input takes, in characters. */
export const MODAL_INPUT = 4000

/** What a string option takes, in characters. */
export const OPTION_TEXT = 6000
