import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10'
import { type WebSocket, WebSocketServer } from 'ws'
import type { GatewayLevers } from '../playground.ts'
import type { World } from '../world/world.ts'
import { type Hub, serveConnection } from './connection.ts'
import { ordinaryIntents } from './login.ts'
import { offer, sendJson } from './session.ts'

export interface GatewayOptions {
  readonly world: World
  readonly url: () => string
  readonly allowedIntents: number | undefined
  readonly heartbeatIntervalMs: number
  /** Whether a connection's headers are those of a local client. */
  readonly isLocal: (request: IncomingMessage) => boolean
}

export interface Gateway {
  readonly levers: GatewayLevers
  attach(server: Server): void
  close(): void
}

const maxPayload = 4 * 1024

const versionOf = (request: IncomingMessage): { version: string | null; encoding: string | null } => {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
  return { version: searchParams.get('v'), encoding: searchParams.get('encoding') }
}

const createLevers = (hub: Hub, sockets: Set<WebSocket>, refuseAll: (code: number) => void): GatewayLevers => {
  const each = (act: (socket: WebSocket) => void): void => {
    for (const socket of [...sockets]) act(socket)
  }
  return {
    get live() {
      return hub.sessions
        .values()
        .filter(({ socket }) => socket !== undefined)
        .toArray().length
    },
    get resumes() {
      return hub.counts.resumes
    },
    get identifies() {
      return hub.counts.identifies
    },
    drop: () => each((socket) => socket.terminate()),
    reconnect: () => each((socket) => sendJson(socket, { op: Op.Reconnect, d: null })),
    invalidate: (resumable) => {
      if (!resumable) hub.sessions.clear()
      each((socket) => sendJson(socket, { op: Op.InvalidSession, d: resumable }))
    },
    closeForGood: (code) => {
      refuseAll(code)
      for (const session of hub.sessions.values()) session.socket = undefined
      hub.sessions.clear()
      each((socket) => socket.close(code))
    },
  }
}

/** Discord's gateway, version 10 with JSON: sessions, events in order, resuming. */
export const createGateway = (options: GatewayOptions): Gateway => {
  const { world, url, heartbeatIntervalMs, isLocal } = options
  const allowedIntents = options.allowedIntents ?? ordinaryIntents
  const hub: Hub = {
    world,
    url,
    allowedIntents,
    heartbeatIntervalMs,
    sessions: new Map(),
    counts: { identifies: 0, resumes: 0 },
  }
  const server = new WebSocketServer({ noServer: true, maxPayload })
  let closedWith: number | undefined
  world.dispatches.add((event) => {
    for (const session of hub.sessions.values()) offer(world, session, event)
  })
  server.on('connection', (socket, request) => {
    const { version, encoding } = versionOf(request)
    if (closedWith !== undefined) socket.close(closedWith)
    else if (version !== '10') socket.close(Close.InvalidAPIVersion)
    else if (encoding !== 'json') socket.close(Close.DecodeError)
    else serveConnection(hub, socket)
  })
  return {
    levers: createLevers(hub, server.clients, (code) => {
      closedWith = code
    }),
    attach: (http) =>
      http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        const wanted = request.url?.startsWith('/gateway') && isLocal(request)
        if (wanted) server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request))
        else socket.destroy()
      }),
    close: () => {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}
