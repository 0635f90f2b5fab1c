import type { Log } from '../../log.ts'
import { createChanges } from './changes.ts'
import { createIds } from './ids.ts'
import { createUser, personIn } from './people.ts'
import type { Guild, World } from './world.ts'

export interface SeedOptions {
  readonly clock: () => number
  readonly token: string
  readonly patienceMs: number
  readonly origin: () => string
  readonly log: Log | undefined
}

export interface Seed {
  readonly world: World
  readonly guild: Guild
  readonly otherGuild: Guild
  /** A server that the bot is not in: where people use an app of their own. */
  readonly elsewhere: Guild
}

const addGuild = (world: World, name: string, channel: string, botIsThere: boolean, owner: string): Guild => {
  const id = world.newId()
  const person = personIn(world, undefined, owner)
  const guild: Guild = { id, name, ownerId: person.id, memberIds: new Set([person.id]), botIsThere }
  world.guilds.set(id, guild)
  const channelId = world.newId()
  world.channels.set(channelId, { id: channelId, name: channel, type: 0, guildId: id, recipients: [], botIsThere })
  return guild
}

const emptyWorld = ({ clock, token, patienceMs, origin, log }: SeedOptions): World => {
  const newId = createIds(clock)
  const applicationId = newId()
  const bot = createUser(applicationId, 'Dibao', true)
  return {
    clock,
    newId,
    log,
    token,
    origin,
    applicationId,
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    files: new Map(),
    changes: createChanges(patienceMs),
    dispatches: new Set(),
  }
}

/** One application with its bot, two servers that it is in, and one that it is not in. */
export const seedWorld = (options: SeedOptions): Seed => {
  const world = emptyWorld(options)
  const guild = addGuild(world, 'Newsroom', 'news', true, 'Mei')
  const otherGuild = addGuild(world, 'Reading Club', 'stories', true, 'Sora')
  const elsewhere = addGuild(world, 'Elsewhere', 'general', false, 'Mei')
  personIn(world, guild, 'Kai')
  return { world, guild, otherGuild, elsewhere }
}
