import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10'
import type { Log } from '../../log.ts'
import type { Changes } from './changes.ts'
import type { IdMaker } from './ids.ts'
import type { Interaction } from './interaction.ts'

export interface Channel {
  readonly id: string
  readonly name: string
  /** Discord's channel type: 0 text, 1 direct messages, 3 group. */
  readonly type: 0 | 1 | 3
  readonly guildId: string | undefined
  readonly recipients: readonly string[]
  readonly botIsThere: boolean
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  readonly memberIds: Set<string>
  readonly botIsThere: boolean
}

export interface StoredMessage {
  message: APIMessage
  /** The only member who sees it; undefined where all do. */
  readonly onlyFor: string | undefined
}

export interface StoredFile {
  readonly name: string
  readonly data: Uint8Array
  readonly contentType: string
}

/** Something that the gateway tells the bot. */
export interface Dispatch {
  readonly name: string
  readonly data: unknown
  readonly guildId: string | undefined
}

/** All that the stand-in knows. One value, changed in place by the parts that own each table. */
export interface World {
  readonly clock: () => number
  readonly newId: IdMaker
  readonly log: Log | undefined
  readonly token: string
  readonly origin: () => string
  readonly applicationId: string
  readonly bot: APIUser
  readonly users: Map<string, APIUser>
  readonly guilds: Map<string, Guild>
  readonly channels: Map<string, Channel>
  /** Oldest first. */
  readonly messages: Map<string, StoredMessage>
  /** Global commands under `''`, a server's under its id. */
  readonly commands: Map<string, readonly APIApplicationCommand[]>
  readonly interactions: Map<string, Interaction>
  readonly files: Map<string, StoredFile>
  readonly changes: Changes
  readonly dispatches: Set<(dispatch: Dispatch) => void>
}

export const dispatch = (world: World, event: Dispatch): void => {
  for (const listener of world.dispatches) listener(event)
  world.changes.notify()
}

export const interactionByToken = (world: World, token: string): Interaction | undefined =>
  world.interactions.values().find((interaction) => interaction.token === token)

export const isoTime = (world: World): string => new Date(world.clock()).toISOString()
