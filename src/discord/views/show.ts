import { fail, ok, type Result } from '../../errors.ts'
import type { Story } from '../../model/story.ts'
import type { Answer, Ask } from '../context.ts'
import { componentsOf } from './components.ts'
import { sheetOf } from './sheets.ts'
import { keepView, type View } from './view.ts'

interface Made {
  readonly answer: Answer
  readonly story: Story | null
}

const make = async (view: View, ask: Ask, pageIn: (pages: number) => number): Promise<Result<Made>> => {
  const sheet = await sheetOf(view, ask)
  if (!sheet.ok) return sheet
  const page = pageIn(sheet.value.pages.length)
  const shown = sheet.value.pages[page]?.()
  if (!shown) return fail('expired')
  const id = await keepView(ask.archive, { view, language: ask.language })
  const components = componentsOf(sheet.value, shown, page, id, ask.language.labels)
  return ok({ answer: { embeds: shown.embeds, components, files: shown.files }, story: sheet.value.story })
}

/** A page of a view as a message. What its buttons need is kept, and the story is the one last shown to this member here. */
export const show = async (view: View, ask: Ask, page = 0): Promise<Result<Answer>> => {
  const made = await make(view, ask, () => page)
  if (!made.ok) return made
  const { answer, story } = made.value
  if (story) await ask.archive.markShown(story.id, ask.viewer, ask.channelId)
  return ok(answer)
}

/** A view in place of what a message shows already: on the same page as far as there is one, and without a word of which story was shown last. */
export const showInstead = async (view: View, ask: Ask, page: number): Promise<Result<Answer>> => {
  const made = await make(view, ask, (pages) => Math.min(page, pages - 1))
  return made.ok ? ok(made.value.answer) : made
}
