import { type APIMessage, ApplicationCommandType, InteractionType } from 'discord-api-types/v10'
import type { Reply } from '../playground.ts'
import { type Actor, mustSee } from './actor.ts'
import { commandNamed } from './commands.ts'
import { ask } from './reply.ts'

/** Uses a command of a message's context menu. The bot gets the message's words without any intent. */
export const menuOn = async (actor: Actor, { id }: APIMessage, name: string): Promise<Reply> => {
  const message = mustSee(actor, id)
  const command = commandNamed(actor, ApplicationCommandType.Message, name)
  return ask(actor, {
    type: InteractionType.ApplicationCommand,
    commandName: command.name,
    targetMessageId: id,
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
      target_id: id,
      resolved: { messages: { [id]: message } },
    },
  })
}
