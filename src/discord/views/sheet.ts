import type { APIEmbed } from 'discord.js'
import type { Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import type { AnswerFile } from '../context.ts'

/** What an item of a page stands on: its name in a few words (empty where the source's own sentence is the item), and the places. */
export interface Clue {
  readonly label: string
  readonly story: Story
  readonly spans: readonly Span[]
}

/** An entry of a page's menu. Texts come from outside. */
export interface MenuEntry {
  readonly label: string
  readonly description: string
  readonly value: string
}

/** One page as it is shown: its embeds, what each item stands on, and what goes with it. */
export interface SheetPage {
  readonly embeds: readonly APIEmbed[]
  readonly clues: readonly Clue[]
  readonly menu: readonly MenuEntry[]
  readonly files: readonly AnswerFile[]
}

/** Pages are made when they are shown: of many, a click shows one. */
export type LazyPage = () => SheetPage

/** All that a view shows, on its pages; there is at least one. */
export interface Sheet {
  readonly pages: readonly LazyPage[]
  /** The story that it speaks of, where it is a single one. */
  readonly story: Story | null
  /** Whether buttons to the story's people, numbers and quotations stand below. */
  readonly doors: boolean
}
