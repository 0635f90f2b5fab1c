/** How many items of each list of a reply are looked at; one fault tells of all that follow. */
export const MOST_ITEMS = 200

/** How many forms of one name are looked at, besides the first. */
export const MOST_ALIASES = 8

/** How many cited sentences of one item are looked at. */
export const MOST_CITED = 40

/** How long a name may be, in UTF-16 units: the longest of a body of the United Nations has some 60. */
export const LONGEST_NAME = 80

/** The same for a title, a cue, and what a figure is of. */
export const LONGEST_PHRASE = 80

/** How long words to the letter may be: the longest quotation of a transcript. */
export const LONGEST_WORDS = 3_000

/** How many letters and digits quoted words have at least: one or two could be found anywhere. */
export const LEAST_QUOTED = 3

/** How many letters and digits tell a place by themselves, where a wrong sentence is cited. */
export const LEAST_UNIQUE = 6
