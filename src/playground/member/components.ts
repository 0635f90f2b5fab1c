import { type APIMessage, ButtonStyle, ComponentType, InteractionType } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import { walk } from '../limits/tree.ts'
import type { Reply } from '../playground.ts'
import { type Actor, mustSee } from './actor.ts'
import { ask } from './reply.ts'

/** Every component of a message, at any depth. */
const componentsOf = ({ components }: APIMessage): Fields[] => walk(components, []).map(({ component }) => component)

const use = (actor: Actor, message: APIMessage, data: Fields): Promise<Reply> =>
  ask(actor, {
    type: InteractionType.MessageComponent,
    data,
    sourceMessageId: message.id,
    extra: { message: { ...message, flags: message.flags ?? 0 } },
  })

const usable = (component: Fields | undefined, what: string): Fields => {
  if (!component) throw new Error(`The message has no ${what}`)
  if (component['disabled'] === true) throw new Error(`${what} is disabled`)
  return component
}

const numberOf = (component: Fields) => (typeof component['id'] === 'number' ? { id: component['id'] } : {})

/** Presses a button by its label or custom_id. */
export const clickButton = async (actor: Actor, { id }: APIMessage, button: string): Promise<Reply> => {
  const message = mustSee(actor, id)
  const buttons = componentsOf(message).filter(({ type }) => type === ComponentType.Button)
  const found = usable(
    buttons.find(({ custom_id, label }) => custom_id === button || label === button),
    `button “${button}”; it has: ${buttons.map(({ label, custom_id }) => String(label ?? custom_id)).join(', ')}`,
  )
  if (found['style'] === ButtonStyle.Link) throw new Error(`“${button}” is a link`)
  return use(actor, message, {
    component_type: ComponentType.Button,
    custom_id: found['custom_id'],
    ...numberOf(found),
  })
}

const chosen = (select: Fields, wanted: readonly string[]): string[] => {
  const options = asList(select['options']).filter(isFields)
  const values = wanted.map((text) => {
    const found = options.find(({ value, label }) => value === text || label === text)
    if (!found) throw new Error(`The menu has no “${text}”`)
    return String(found['value'])
  })
  const least = Number(select['min_values'] ?? 1)
  const most = Number(select['max_values'] ?? 1)
  if (values.length < least || values.length > most) throw new Error(`The menu takes ${least} to ${most} choices`)
  return values
}

/** Chooses in a string select, by values or labels. */
export const chooseIn = async (
  actor: Actor,
  { id }: APIMessage,
  values: readonly string[],
  menu?: string,
): Promise<Reply> => {
  const message = mustSee(actor, id)
  const select = usable(
    componentsOf(message).find(
      ({ type, custom_id }) => type === ComponentType.StringSelect && (menu === undefined || custom_id === menu),
    ),
    'select menu',
  )
  return use(actor, message, {
    component_type: ComponentType.StringSelect,
    custom_id: select['custom_id'],
    values: chosen(select, values),
    ...numberOf(select),
  })
}

/**
 * Sends a component's interaction with a custom_id that the message may never have had. Discord checks that a component
 * is there, but nobody should rely on it: a custom_id is text from outside.
 */
export const forgeUse = async (
  actor: Actor,
  customId: string,
  { id }: APIMessage,
  values?: readonly string[],
): Promise<Reply> => {
  const message = mustSee(actor, id)
  const type = values ? ComponentType.StringSelect : ComponentType.Button
  return use(actor, message, { component_type: type, custom_id: customId, ...(values && { values: [...values] }) })
}
