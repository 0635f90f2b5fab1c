import {
  InteractionResponseType as Answer,
  type APIMessage,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Fields } from '../limits/check.ts'
import type { Interaction } from '../world/interaction.ts'
import { addMessage, editMessage } from '../world/messages.ts'
import type { World } from '../world/world.ts'
import { keepUploads, staying } from './attachments.ts'
import type { Upload } from './context.ts'

const messageTypes: Partial<Record<InteractionType, number>> = {
  [InteractionType.ApplicationCommand]: 20,
  [InteractionType.MessageComponent]: 19,
  [InteractionType.ModalSubmit]: 20,
}

/** The fields that tie a message to the interaction that it answers. */
const tie = (world: World, interaction: Interaction): Partial<APIMessage> => {
  const user = world.users.get(interaction.userId) ?? world.bot
  const { id, type, commandName, targetMessageId, sourceMessageId } = interaction
  return {
    type: targetMessageId === undefined ? messageTypes[type] : 23,
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: {
      id,
      type,
      user,
      authorizing_integration_owners: interaction.owners,
      ...(targetMessageId !== undefined && { target_message_id: targetMessageId }),
      ...(sourceMessageId !== undefined && { interacted_message_id: sourceMessageId }),
    },
    ...(commandName !== undefined && { interaction: { id, type, name: commandName, user } }),
  } as Partial<APIMessage>
}

/** A message of the bot's in answer to an interaction; private ones are for its member alone. */
export const postAnswer = (
  world: World,
  interaction: Interaction,
  body: Fields,
  files: readonly Upload[],
  options: { readonly ephemeral: boolean; readonly loading?: boolean },
): APIMessage =>
  addMessage(world, {
    channelId: interaction.channelId,
    authorId: world.bot.id,
    body,
    attachments: keepUploads(world, interaction.channelId, body, files, options.ephemeral),
    onlyFor: options.ephemeral ? interaction.userId : undefined,
    flags: (options.ephemeral ? MessageFlags.Ephemeral : 0) | (options.loading ? MessageFlags.Loading : 0),
    extra: tie(world, interaction),
  })

const isPrivate = (data: Fields): boolean => (Number(data['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0

const update = (world: World, interaction: Interaction, data: Fields, files: readonly Upload[]): void => {
  const stored = world.messages.get(interaction.sourceMessageId ?? '')
  if (!stored) return
  const attachments = [
    ...staying(stored.message.attachments, data),
    ...keepUploads(world, interaction.channelId, data, files),
  ]
  editMessage(world, stored, data, attachments)
}

const post = (world: World, interaction: Interaction, data: Fields, files: readonly Upload[], loading: boolean) => {
  interaction.ephemeral = isPrivate(data)
  const options = { ephemeral: interaction.ephemeral, loading }
  interaction.originalId = postAnswer(world, interaction, data, files, options).id
}

/** Takes an interaction's first answer, which was judged before. */
export const answerInteraction = (
  world: World,
  interaction: Interaction,
  type: number,
  data: Fields,
  files: readonly Upload[],
): void => {
  interaction.acknowledgement = { type, at: world.clock(), data }
  if (type === Answer.ChannelMessageWithSource) post(world, interaction, data, files, false)
  if (type === Answer.DeferredChannelMessageWithSource) post(world, interaction, data, [], true)
  if (type === Answer.UpdateMessage) update(world, interaction, data, files)
  if (type === Answer.UpdateMessage || type === Answer.DeferredMessageUpdate) {
    const source = world.messages.get(interaction.sourceMessageId ?? '')
    interaction.originalId = interaction.sourceMessageId
    interaction.ephemeral = source?.onlyFor !== undefined
  }
  world.changes.notify()
}
