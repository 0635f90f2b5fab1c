import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10'
import type { RawData, WebSocket } from 'ws'
import { type Fields, isFields } from '../limits/check.ts'
import type { World } from '../world/world.ts'
import { createSession, greet, refuseIdentify } from './login.ts'
import { replay, type Session, sendEvent, sendJson } from './session.ts'

/** What connections share. */
export interface Hub {
  readonly world: World
  readonly url: () => string
  readonly allowedIntents: number
  readonly heartbeatIntervalMs: number
  readonly sessions: Map<string, Session>
  readonly counts: { identifies: number; resumes: number }
}

interface Line {
  readonly hub: Hub
  readonly socket: WebSocket
  session: Session | undefined
  heardAt: number
}

type Handler = (line: Line, data: unknown) => void

const identify: Handler = (line, data) => {
  const { hub, socket } = line
  const code = line.session ? Close.AlreadyAuthenticated : refuseIdentify(data, hub.world.token, hub.allowedIntents)
  if (code !== undefined) {
    socket.close(code)
    return
  }
  const session = createSession(hub.world, data)
  session.socket = socket
  line.session = session
  hub.sessions.set(session.id, session)
  hub.counts.identifies += 1
  greet(hub.world, session, hub.url())
  hub.world.changes.notify()
}

const takeUp = (line: Line, session: Session, seq: number): void => {
  line.session = session
  replay(session, line.socket, seq)
  session.socket = line.socket
  line.hub.counts.resumes += 1
  sendEvent(session, 'RESUMED', {})
  line.hub.world.changes.notify()
}

const resume: Handler = (line, data) => {
  const { hub, socket } = line
  const { token, session_id, seq }: Fields = isFields(data) ? data : {}
  const session = hub.sessions.get(String(session_id))
  const other = line.session && line.session !== session
  if (other) socket.close(Close.AlreadyAuthenticated)
  else if (token !== hub.world.token) socket.close(Close.AuthenticationFailed)
  else if (!session) sendJson(socket, { op: Op.InvalidSession, d: false })
  else if (!Number.isInteger(seq) || Number(seq) > session.seq) socket.close(Close.InvalidSeq)
  else takeUp(line, session, Number(seq))
}

const requestMembers: Handler = ({ hub, session }, data) => {
  const { guild_id, nonce }: Fields = isFields(data) ? data : {}
  const guild = hub.world.guilds.get(String(guild_id))
  if (!guild || !session) return
  sendEvent(session, 'GUILD_MEMBERS_CHUNK', {
    guild_id,
    members: [],
    chunk_index: 0,
    chunk_count: 1,
    not_found: [],
    nonce,
  })
}

const handlers: Partial<Record<Op, Handler>> = {
  [Op.Heartbeat]: ({ socket }) => sendJson(socket, { op: Op.HeartbeatAck, d: null }),
  [Op.Identify]: identify,
  [Op.Resume]: resume,
  [Op.PresenceUpdate]: () => undefined,
  [Op.VoiceStateUpdate]: () => undefined,
  [Op.RequestGuildMembers]: requestMembers,
}

const beforeLogin: readonly Op[] = [Op.Heartbeat, Op.Identify, Op.Resume]

const parse = (raw: RawData): Fields | undefined => {
  try {
    const value: unknown = JSON.parse(raw.toString())
    return isFields(value) && Number.isInteger(value['op']) ? value : undefined
  } catch {
    return undefined
  }
}

const receive = (line: Line, raw: RawData): void => {
  const payload = parse(raw)
  const op = Number(payload?.['op']) as Op
  const handler = handlers[op]
  line.heardAt = Date.now()
  if (!payload) line.socket.close(Close.DecodeError)
  else if (!handler) line.socket.close(Close.UnknownOpcode)
  else if (!line.session && !beforeLogin.includes(op)) line.socket.close(Close.NotAuthenticated)
  else handler(line, payload['d'])
}

/** A client that says goodbye ends its session; one that vanishes may resume it. */
const ended = ({ hub, session, socket }: Line, code: number): void => {
  if (session?.socket === socket) session.socket = undefined
  if (session && (code === 1000 || code === 1001)) hub.sessions.delete(session.id)
  hub.world.changes.notify()
}

/** Serves one gateway connection: HELLO, login or resume, heartbeats, and Discord's close codes. */
export const serveConnection = (hub: Hub, socket: WebSocket): void => {
  const line: Line = { hub, socket, session: undefined, heardAt: Date.now() }
  const silent = setInterval(() => {
    if (Date.now() - line.heardAt > hub.heartbeatIntervalMs * 2) socket.close(Close.SessionTimedOut)
  }, hub.heartbeatIntervalMs)
  silent.unref()
  socket.on('message', (raw) => receive(line, raw))
  socket.on('error', () => socket.terminate())
  socket.on('close', (code) => {
    clearInterval(silent)
    ended(line, code)
  })
  sendJson(socket, { op: Op.Hello, d: { heartbeat_interval: hub.heartbeatIntervalMs } })
}
