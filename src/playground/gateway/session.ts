import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10'
import type { WebSocket } from 'ws'
import type { Dispatch, World } from '../world/world.ts'

interface Sent {
  readonly seq: number
  readonly text: string
}

/** A bot's session: what it was told, and the line that it listens on, if there is one. */
export interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [id: number, count: number]
  readonly sent: Sent[]
  seq: number
  socket: WebSocket | undefined
}

export const sendJson = (socket: WebSocket, payload: unknown): void => {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload))
}

/** Tells a session of something, now or when it resumes. */
export const sendEvent = (session: Session, name: string, data: unknown): void => {
  session.seq += 1
  const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: name, s: session.seq, d: data })
  session.sent.push({ seq: session.seq, text })
  if (session.socket?.readyState === session.socket?.OPEN) session.socket?.send(text)
}

/** Sends again what came after `seq`. */
export const replay = (session: Session, socket: WebSocket, seq: number): void => {
  for (const sent of session.sent) if (sent.seq > seq) socket.send(sent.text)
}

const I = GatewayIntentBits

const neededIntent = ({ name, guildId }: Dispatch): number => {
  if (name.startsWith('MESSAGE_')) return guildId === undefined ? I.DirectMessages : I.GuildMessages
  return 0
}

const isOnShard = ({ guildId }: Dispatch, [id, count]: Session['shard']): boolean =>
  guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id

interface MessageData {
  readonly guild_id?: string
  readonly author?: { readonly id: string }
  readonly mentions?: readonly { readonly id: string }[]
}

/** Without the privileged intent the words of others' messages in a server are left out. */
const readable = (world: World, session: Session, { name, data }: Dispatch): unknown => {
  if (name !== 'MESSAGE_CREATE' && name !== 'MESSAGE_UPDATE') return data
  const { guild_id, author, mentions } = data as MessageData
  const own = author?.id === world.bot.id || mentions?.some(({ id }) => id === world.bot.id)
  if ((session.intents & I.MessageContent) !== 0 || own || guild_id === undefined) return data
  return { ...(data as object), content: '', embeds: [], attachments: [], components: [] }
}

/** Sends an event to a session that asked for its kind and has its shard. */
export const offer = (world: World, session: Session, event: Dispatch): void => {
  const needed = neededIntent(event)
  if ((session.intents & needed) !== needed || !isOnShard(event, session.shard)) return
  sendEvent(session, event.name, readable(world, session, event))
}
