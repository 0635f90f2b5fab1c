import { type APIMessage, type APIUser, InteractionContextType } from 'discord-api-types/v10'
import { botPermissions, memberPart, permissionsIn } from '../world/people.ts'
import { channelBody } from '../world/places.ts'
import type { Channel, Guild, StoredMessage, World } from '../world/world.ts'

/** A person at a place, with a language. */
export interface Actor {
  readonly world: World
  readonly user: APIUser
  readonly guild: Guild | undefined
  readonly channel: Channel
  readonly locale: string
  readonly install: 'guild' | 'user'
}

export const contextOf = ({ guild, channel }: Actor): InteractionContextType => {
  if (guild) return InteractionContextType.Guild
  return channel.type === 1 ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel
}

/** Who installed the app, as an interaction says it. */
export const ownersOf = ({ install, guild, user }: Actor): Record<string, string> =>
  install === 'user' ? { 1: user.id } : { 0: guild?.id ?? '0' }

const speaker = ({ guild, user }: Actor) =>
  guild ? { member: { ...memberPart(), user, permissions: String(permissionsIn(guild, user.id)) } } : { user }

const fileLimit = 10 * 1024 * 1024

/** The fields of an interaction that say where it comes from and from whom. */
export const envelope = (actor: Actor) => {
  const { world, guild, channel, locale } = actor
  return {
    application_id: world.applicationId,
    version: 1,
    ...(guild && { guild_id: guild.id, guild: { id: guild.id, locale: 'en-US', features: [] }, guild_locale: 'en-US' }),
    channel_id: channel.id,
    channel: { ...channelBody(world, channel), permissions: String(permissionsIn(guild, actor.user.id)) },
    ...speaker(actor),
    app_permissions: botPermissions,
    locale,
    entitlements: [],
    authorizing_integration_owners: ownersOf(actor),
    context: contextOf(actor),
    attachment_size_limit: fileLimit,
  }
}

/** Whether a person is in a channel. */
export const isIn = ({ world, user }: Actor, channel: Channel): boolean =>
  channel.guildId === undefined
    ? channel.recipients.includes(user.id)
    : (world.guilds.get(channel.guildId)?.memberIds.has(user.id) ?? false)

const isForThem = (actor: Actor, { message, onlyFor }: StoredMessage): boolean => {
  const channel = actor.world.channels.get(message.channel_id)
  return channel !== undefined && isIn(actor, channel) && (onlyFor === undefined || onlyFor === actor.user.id)
}

/** A message as it is now, if this person can see it. */
export const see = (actor: Actor, messageId: string): APIMessage | undefined => {
  const stored = actor.world.messages.get(messageId)
  return stored && isForThem(actor, stored) ? stored.message : undefined
}

/** What this person sees in a channel, oldest first. */
export const seenIn = (actor: Actor, channelId: string): APIMessage[] =>
  [...actor.world.messages.values()]
    .filter((stored) => stored.message.channel_id === channelId && isForThem(actor, stored))
    .map(({ message }) => message)

/** A message that must be there to be used. */
export const mustSee = (actor: Actor, messageId: string): APIMessage => {
  const message = see(actor, messageId)
  if (!message) throw new Error(`${actor.user.username} sees no message ${messageId}: it is gone or private`)
  return message
}
