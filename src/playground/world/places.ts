import type { APIChannel } from 'discord-api-types/v10'
import { everyonePermissions, memberPart } from './people.ts'
import type { Channel, Guild, World } from './world.ts'

/** A channel as the API gives it. */
export const channelBody = (world: World, channel: Channel): APIChannel => {
  const base = { id: channel.id, last_message_id: null, flags: 0 }
  if (channel.type === 0)
    return {
      ...base,
      type: 0,
      name: channel.name,
      guild_id: channel.guildId ?? '',
      position: 0,
      permission_overwrites: [],
      nsfw: false,
      rate_limit_per_user: 0,
      topic: null,
      parent_id: null,
    } as APIChannel
  const recipients = channel.recipients.flatMap((id) => world.users.get(id) ?? [])
  return { ...base, type: channel.type, name: channel.type === 1 ? null : channel.name, recipients } as APIChannel
}

const everyoneRole = (guild: Guild) => ({
  id: guild.id,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  position: 0,
  permissions: everyonePermissions,
  managed: false,
  mentionable: false,
  flags: 0,
})

/** A server as the REST API gives it. */
export const guildBody = (guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  owner_id: guild.ownerId,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 1,
  explicit_content_filter: 0,
  roles: [everyoneRole(guild)],
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  preferred_locale: 'en-US',
  nsfw_level: 0,
})

/** A server as GUILD_CREATE gives it: with its channels, and the bot as the one member. */
export const guildCreateBody = (world: World, guild: Guild) => ({
  ...guildBody(guild),
  joined_at: '2024-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: guild.memberIds.size + 1,
  voice_states: [],
  members: [{ ...memberPart(), user: world.bot }],
  channels: [...world.channels.values()]
    .filter((channel) => channel.guildId === guild.id)
    .map((channel) => channelBody(world, channel)),
  threads: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
})

/** The one text channel of a server. */
export const textChannelOf = (world: World, guildId: string): Channel | undefined =>
  world.channels.values().find((channel) => channel.guildId === guildId)
