import { fail, ok, type Result } from '../../errors.ts'
import type { Answer, Ask } from '../context.ts'
import { componentsOf } from './components.ts'
import { sheetOf } from './sheets.ts'
import { keepView, type View } from './view.ts'

/** A page of a view as a message. What its buttons need is kept, and the story is the one last shown to this member here. */
export const show = async (view: View, ask: Ask, page = 0): Promise<Result<Answer>> => {
  const sheet = await sheetOf(view, ask)
  if (!sheet.ok) return sheet
  const shown = sheet.value.pages[page]?.()
  if (!shown) return fail('expired')
  const id = await keepView(ask.archive, { view, language: ask.language })
  if (sheet.value.story) await ask.archive.markShown(sheet.value.story.id, ask.viewer, ask.channelId)
  const components = componentsOf(sheet.value, shown, page, id, ask.language.labels)
  return ok({ embeds: shown.embeds, components, files: shown.files })
}
