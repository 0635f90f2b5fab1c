import { withoutControls, withoutInvisible } from '../text/invisible.ts'

/** Words in marks, code, brackets of links, mentions and timestamps: *so*, _so_, `so`, [so](…), <@1>. */
const ALWAYS = /[\\*_`[\]<]/g

/** ~~so~~ and ||so||; not 10~20, not A|B. */
const DOUBLED = /~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\|/g

/** The colon of https://… and of :smile:; not that of 12:30, not of 「說：」. */
const COLON = /:(?=\/\/|[\w+-]{1,64}:)/g

/** # so, -# so, > so, - so: only where a line begins. */
const LINE_START = /^(\s*)([#>+-])/gm

/** 1. so: only where a line begins; not 3.5. */
const NUMBERED = /^(\s*\d{1,10})([.)])(?=\s)/gm

/** What would call everybody; the space between has no width. */
const EVERYONE = /@(?=everyone|here)/gi

/** Text from outside without what can't be seen, and well-formed; line ends become spaces. For places without Markdown: footers, buttons, menus, choices. */
export const plain = (text: string): string =>
  withoutInvisible(withoutControls(text.toWellFormed())).replace(/\s+/g, ' ').trim()

/** Text from outside as Discord's Markdown shows it to the letter: no mention, link, formatting, heading, timestamp, emoji or spoiler. One line. */
export const inert = (text: string): string =>
  plain(text)
    .replace(ALWAYS, '\\$&')
    .replace(DOUBLED, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2')
    .replace(EVERYONE, '@\u200B')
