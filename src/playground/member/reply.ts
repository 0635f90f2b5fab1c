import { InteractionResponseType as Answer, type APIMessage, MessageFlags } from 'discord-api-types/v10'
import type { Reply } from '../playground.ts'
import type { Interaction } from '../world/interaction.ts'
import { type Actor, see } from './actor.ts'
import { modalOf } from './modal.ts'
import { acknowledged, type Request, sendInteraction } from './send.ts'

const names: Readonly<Record<number, Reply['acknowledgedWith']>> = {
  [Answer.ChannelMessageWithSource]: 'message',
  [Answer.DeferredChannelMessageWithSource]: 'deferredMessage',
  [Answer.DeferredMessageUpdate]: 'deferredUpdate',
  [Answer.UpdateMessage]: 'update',
  [Answer.Modal]: 'modal',
}

const isLoading = (message: APIMessage): boolean => ((message.flags ?? 0) & MessageFlags.Loading) !== 0

/** The answer once it is final; `before` is what a deferred update is compared with. */
const awaitMessage = (actor: Actor, interaction: Interaction, before: APIMessage | undefined): Promise<APIMessage> => {
  const deferredUpdate = interaction.acknowledgement?.type === Answer.DeferredMessageUpdate
  return actor.world.changes.until(() => {
    const { originalId } = interaction
    if (originalId === undefined) throw new Error('This interaction was answered by a modal, not a message')
    const message = see(actor, originalId)
    if (!message) throw new Error('The answer was deleted')
    return isLoading(message) || (deferredUpdate && message === before) ? undefined : message
  }, 'the answer')
}

const replyOf = (actor: Actor, interaction: Interaction, before: APIMessage | undefined): Reply => {
  const acknowledgement = interaction.acknowledgement ?? { type: 0, at: 0, data: undefined }
  const followUps = () => interaction.followUpIds.flatMap((id) => see(actor, id) ?? [])
  return {
    interactionId: interaction.id,
    acknowledgedAfterMs: acknowledgement.at - interaction.createdAt,
    acknowledgedWith: names[acknowledgement.type] ?? 'message',
    ephemeral: interaction.ephemeral,
    modal: acknowledgement.type === Answer.Modal ? modalOf(interaction.id, acknowledgement.data) : undefined,
    message: () => awaitMessage(actor, interaction, before),
    followUps,
    followUp: (n = 0) => actor.world.changes.until(() => followUps()[n], `follow-up ${n}`),
  }
}

/** Sends an interaction and waits for its acknowledgement. */
export const ask = async (actor: Actor, request: Request): Promise<Reply> => {
  const before = request.sourceMessageId === undefined ? undefined : see(actor, request.sourceMessageId)
  return replyOf(actor, await acknowledged(actor, sendInteraction(actor, request)), before)
}
