import type { APIGuildMember, APIUser, GuildMemberFlags } from 'discord-api-types/v10'
import { PermissionFlagsBits } from 'discord-api-types/v10'
import type { Guild, World } from './world.ts'

const P = PermissionFlagsBits

const everyone =
  P.ViewChannel |
  P.SendMessages |
  P.EmbedLinks |
  P.AttachFiles |
  P.ReadMessageHistory |
  P.AddReactions |
  P.UseExternalEmojis |
  P.SendMessagesInThreads |
  P.UseApplicationCommands |
  P.ChangeNickname

const all = Object.values(P).reduce((sum, bit) => sum | bit, 0n)

/** What each of a server's members may do, as a bit field. */
export const everyonePermissions = String(everyone)

/** What this person may do there; the owner may do everything. */
export const permissionsIn = (guild: Guild | undefined, userId: string): bigint =>
  guild?.ownerId === userId ? all : everyone

export const botPermissions = String(everyone | P.MentionEveryone | P.ManageMessages)

export const createUser = (id: string, name: string, bot = false): APIUser => ({
  id,
  username: bot ? name : name.toLowerCase(),
  discriminator: bot ? '0001' : '0',
  global_name: bot ? null : name,
  avatar: null,
  ...(bot && { bot: true }),
})

/** A person of the server by name; made and brought in if nobody has that name. */
export const personIn = (world: World, guild: Guild | undefined, name: string): APIUser => {
  const found = world.users.values().find((user) => user.username === name.toLowerCase() && !user.bot)
  const user = found ?? createUser(world.newId(), name)
  world.users.set(user.id, user)
  guild?.memberIds.add(user.id)
  return user
}

/** A server's member without the user, as messages carry it. */
export const memberPart = (): Omit<APIGuildMember, 'user'> => ({
  roles: [],
  joined_at: '2024-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0 as GuildMemberFlags,
  nick: null,
  avatar: null,
  premium_since: null,
  communication_disabled_until: null,
  pending: false,
})
