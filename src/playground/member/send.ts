import { InteractionType } from 'discord-api-types/v10'
import { type Interaction, isLate } from '../world/interaction.ts'
import { dispatch } from '../world/world.ts'
import { type Actor, envelope, ownersOf } from './actor.ts'

export interface Request {
  readonly type: InteractionType
  readonly data: unknown
  readonly commandName?: string
  readonly sourceMessageId?: string | undefined
  readonly targetMessageId?: string
  readonly optionType?: number
  /** Fields beside the common ones, such as the message of a component. */
  readonly extra?: Readonly<Record<string, unknown>>
}

const record = (actor: Actor, request: Request): Interaction => {
  const { world, channel, user } = actor
  const id = world.newId()
  return {
    id,
    token: Buffer.from(`interaction:${id}:${world.newId()}`).toString('base64url'),
    type: request.type,
    userId: user.id,
    channelId: channel.id,
    guildId: actor.guild?.id,
    createdAt: world.clock(),
    commandName: request.commandName,
    sourceMessageId: request.sourceMessageId,
    targetMessageId: request.targetMessageId,
    optionType: request.optionType,
    owners: ownersOf(actor),
    botIsThere: channel.botIsThere,
    acknowledgement: undefined,
    missed: false,
    ephemeral: false,
    originalId: undefined,
    followUpIds: [],
  }
}

/** Sends an interaction to the bot. */
export const sendInteraction = (actor: Actor, request: Request): Interaction => {
  const interaction = record(actor, request)
  const { id, token, type } = interaction
  actor.world.interactions.set(id, interaction)
  const data = { id, token, type, data: request.data, ...envelope(actor), ...request.extra }
  dispatch(actor.world, { name: 'INTERACTION_CREATE', data, guildId: actor.guild?.id })
  return interaction
}

const what: Partial<Record<InteractionType, string>> = {
  [InteractionType.ApplicationCommandAutocomplete]: 'Loading options failed',
}

/** Waits for an interaction's first answer; rejects when it is too late for one, as the app tells its member. */
export const acknowledged = (actor: Actor, interaction: Interaction): Promise<Interaction> => {
  const { world } = actor
  const failed = what[interaction.type] ?? 'The application did not respond'
  return world.changes.until(() => {
    if (interaction.acknowledgement) return interaction
    if (interaction.missed || isLate(interaction, world.clock())) throw new Error(failed)
    return undefined
  }, 'an acknowledgement')
}
