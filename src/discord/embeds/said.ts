import type { LanguageBasics } from '../../languages/pack.ts'
import type { Story } from '../../model/story.ts'
import { paginate } from '../pages.ts'
import type { LazyPage } from '../views/sheet.ts'
import { type Frame, listPages } from './listPages.ts'
import { clueOfSaid, quotationsOf, writeSaid } from './quotations.ts'
import { LIST_ROOM } from './rooms.ts'
import type { Said } from './saidOf.ts'
import { bold, foundNote, noneOf, small, titleOf, upTo } from './text.ts'

/** What was asked for, as it stands above the answer. */
export interface SaidQuestion {
  /** The one story that is asked; `null` for all of them. */
  readonly story: Story | null
  readonly person: string | null
  readonly about: string | null
}

const ASKED = 100

/** The pages of who said what. */
export const saidPages = (
  list: readonly Said[],
  asked: SaidQuestion,
  language: LanguageBasics,
  perPage: number,
): LazyPage[] => {
  const { lists } = language.labels
  const parts = { speaker: true, headline: asked.story === null }
  const pages = paginate(
    list.map((said) => writeSaid(said, language, parts)),
    { ...LIST_ROOM, items: perPage, separator: '\n\n' },
  )
  const about = asked.about === null ? '' : lists.about(upTo(ASKED)(asked.about))
  const person = asked.person === null ? '' : bold(upTo(ASKED)(asked.person))
  const frame: Frame = {
    name: lists.said,
    title: asked.story === null ? lists.allStories : titleOf(asked.story.reading.brief.headline),
    head: small([person, about]),
    none: asked.story ? noneOf(asked.story, lists.noSaid, language) : lists.noSaid,
    footer: (from, count) => [foundNote(quotationsOf(list.slice(from, from + count)), language)],
  }
  return listPages(frame, pages, list.map(clueOfSaid), language)
}
