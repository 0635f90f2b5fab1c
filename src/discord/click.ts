import type { MessageComponentInteraction } from 'discord.js'
import { fail, type Result } from '../errors.ts'
import type { Answer, Ask } from './context.ts'
import type { CustomId } from './customId.ts'
import { showSaid } from './quoted.ts'
import { show } from './views/show.ts'
import { findView, type KeptView, type View } from './views/view.ts'

type Opens = 'people' | 'numbers' | 'said'

/** A way from a story's view into its people, numbers or quotations. */
const open = (verb: Opens, view: View, ask: Ask): Promise<Result<Answer>> => {
  if (view.kind === 'evidence' || view.story === null) return Promise.resolve(fail('expired'))
  const { story } = view
  if (verb === 'said') return showSaid({ person: null, about: null, story }, ask)
  return show(verb === 'people' ? { kind: 'people', story } : { kind: 'numbers', story, about: null }, ask)
}

const openPerson = (view: View, chosen: string | undefined, ask: Ask): Promise<Result<Answer>> =>
  view.kind === 'people' && chosen !== undefined && /^\d{1,6}$/.test(chosen)
    ? show({ kind: 'person', story: view.story, person: Number(chosen) }, ask)
    : Promise.resolve(fail('expired'))

const chosenIn = (interaction: MessageComponentInteraction): string | undefined =>
  interaction.isStringSelectMenu() ? interaction.values[0] : undefined

const follow = (id: CustomId, { view, language }: KeptView, ask: Ask, chosen: string | undefined) => {
  switch (id.verb) {
    case 'people':
    case 'numbers':
    case 'said':
      return open(id.verb, view, ask)
    case 'person':
      return openPerson(view, chosen, ask)
    case 'page':
      return show(view, { ...ask, language }, id.page)
    case 'evidence':
      return show({ kind: 'evidence', of: id.view, page: id.page }, ask)
    case 'paste':
      return Promise.resolve(fail('expired'))
  }
}

/** What a click on a button or a choice in a menu is answered with. Fails with expired for what no message of ours holds. */
export const clicked = async (
  interaction: MessageComponentInteraction,
  id: CustomId | undefined,
  ask: Ask,
): Promise<Result<Answer>> => {
  if (!id || id.verb === 'paste') return fail('expired')
  const kept = await findView(ask.archive, id.view)
  return kept ? follow(id, kept, ask, chosenIn(interaction)) : fail('expired')
}
