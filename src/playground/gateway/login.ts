import { GatewayCloseCodes as Close, GatewayIntentBits } from 'discord-api-types/v10'
import { type Fields, isFields } from '../limits/check.ts'
import { guildCreateBody } from '../world/places.ts'
import type { World } from '../world/world.ts'
import { type Session, sendEvent } from './session.ts'

const known = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0)

const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent

/** Every intent that needs no approval. */
export const ordinaryIntents = known & ~privileged

const shardOf = (value: unknown): readonly [number, number] | undefined => {
  if (value === undefined) return [0, 1]
  const [id, count] = Array.isArray(value) ? value : []
  return Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count ? [id, count] : undefined
}

/** The code that Discord closes with on this IDENTIFY; undefined where it takes it. */
export const refuseIdentify = (data: unknown, token: string, allowedIntents: number): number | undefined => {
  const { token: given, intents, shard, properties }: Fields = isFields(data) ? data : {}
  if (typeof given !== 'string' || !isFields(properties)) return Close.DecodeError
  if (given !== token) return Close.AuthenticationFailed
  if (!Number.isInteger(intents) || (Number(intents) & ~known) !== 0) return Close.InvalidIntents
  if ((Number(intents) & ~allowedIntents) !== 0) return Close.DisallowedIntents
  return shardOf(shard) ? undefined : Close.InvalidShard
}

/** A session for an IDENTIFY that was not refused. */
export const createSession = (world: World, data: unknown): Session => {
  const { intents, shard }: Fields = isFields(data) ? data : {}
  const id = Buffer.from(`session:${world.newId()}`).toString('hex')
  return { id, intents: Number(intents), shard: shardOf(shard) ?? [0, 1], sent: [], seq: 0, socket: undefined }
}

/** READY, then a GUILD_CREATE for each server of the shard if the bot asked for servers. */
export const greet = (world: World, session: Session, resumeUrl: string): void => {
  const [id, count] = session.shard
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.botIsThere && Number((BigInt(guild.id) >> 22n) % BigInt(count)) === id,
  )
  sendEvent(session, 'READY', {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null, flags: 0 },
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
  })
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return
  for (const guild of guilds) sendEvent(session, 'GUILD_CREATE', guildCreateBody(world, guild))
}
