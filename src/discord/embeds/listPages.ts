import type { APIEmbed } from 'discord.js'
import type { LanguageBasics } from '../../languages/pack.ts'
import type { Page } from '../pages.ts'
import type { Clue, LazyPage, MenuEntry } from '../views/sheet.ts'
import { COLOUR, footerOf, lines, pageMark } from './text.ts'

/** What surrounds a list on each of its pages. */
export interface Frame {
  /** The kind of list, above the title. */
  readonly name: string
  /** Inert and within its limit. */
  readonly title: string
  /** What stands above the items, inert; empty for nothing. */
  readonly head: string
  /** What is said where there are no items. */
  readonly none: string
  /** What stands before the number of the page with these items. */
  footer(from: number, count: number): readonly string[]
}

const embedOf = (frame: Frame, text: string, footer: readonly string[]): APIEmbed => {
  const bottom = footerOf(footer)
  return {
    author: { name: frame.name },
    ...(frame.title === '' ? {} : { title: frame.title }),
    description: lines([frame.head, text]),
    color: COLOUR,
    ...(bottom ? { footer: bottom } : {}),
  }
}

/** A list as the pages of a sheet; `clues` and `menu` (if any) go item by item. */
export const listPages = (
  frame: Frame,
  pages: readonly Page[],
  clues: readonly Clue[],
  language: LanguageBasics,
  menu: readonly MenuEntry[] = [],
): LazyPage[] => {
  if (pages.length === 0)
    return [() => ({ embeds: [embedOf(frame, frame.none, frame.footer(0, 0))], clues: [], menu: [], files: [] })]
  return pages.map((page, at) => () => ({
    embeds: [
      embedOf(frame, page.text(), [...frame.footer(page.from, page.count), pageMark(language, at, pages.length)]),
    ],
    clues: clues.slice(page.from, page.from + page.count),
    menu: menu.slice(page.from, page.from + page.count),
    files: [],
  }))
}
