import type { Member, MemberOptions } from '../playground.ts'
import { directChannel } from '../rest/people.ts'
import { personIn } from '../world/people.ts'
import { textChannelOf } from '../world/places.ts'
import type { Seed } from '../world/seed.ts'
import type { Channel, Guild, World } from '../world/world.ts'
import { type Actor, isIn, see, seenIn } from './actor.ts'
import { chooseIn, clickButton, forgeUse } from './components.ts'
import { menuOn } from './menu.ts'
import { postMessage } from './post.ts'
import { submitModal } from './submit.ts'
import { completeLine, typeLine } from './type.ts'

/** A private channel of a person with somebody else, where the bot is not. */
const privateChannel = (world: World, userId: string): Channel => {
  const found = world.channels.values().find(({ type, recipients }) => type === 3 && recipients.includes(userId))
  if (found) return found
  const id = world.newId()
  const channel: Channel = { id, name: 'private', type: 3, guildId: undefined, recipients: [userId], botIsThere: false }
  world.channels.set(id, channel)
  return channel
}

const guildFor = ({ world, guild, elsewhere }: Seed, options: MemberOptions): Guild => {
  if (options.guild === undefined) return options.install === 'user' ? elsewhere : guild
  const found = world.guilds.get(options.guild)
  if (!found) throw new Error(`There is no server ${options.guild}`)
  return found
}

const channelFor = (world: World, guild: Guild, wanted: string | undefined): Channel => {
  const channel = wanted === undefined ? textChannelOf(world, guild.id) : world.channels.get(wanted)
  if (!channel || channel.guildId !== guild.id) throw new Error(`There is no channel ${wanted} in ${guild.name}`)
  return channel
}

const actorFor = (seed: Seed, options: MemberOptions): Actor => {
  const { world } = seed
  const where = options.where ?? 'guild'
  const locale = options.locale ?? 'en-US'
  const home = guildFor(seed, where === 'guild' ? options : { ...options, install: 'guild' })
  const owner = world.users.get(home.ownerId)
  const user = options.name === undefined && owner ? owner : personIn(world, home, options.name ?? 'Mei')
  if (where === 'guild')
    return {
      world,
      user,
      guild: home,
      channel: channelFor(world, home, options.channel),
      locale,
      install: options.install ?? 'guild',
    }
  const channel = where === 'botDm' ? directChannel(world, user.id) : privateChannel(world, user.id)
  return { world, user, guild: undefined, channel, locale, install: options.install ?? 'user' }
}

const download = async (world: World, url: string): Promise<Uint8Array> => {
  if (!url.startsWith(`${world.origin()}/attachments/`)) throw new Error(`${url} is no attachment of this server`)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

const memberOf = (actor: Actor): Member => {
  const { world, user, channel } = actor
  return {
    id: user.id,
    name: user.global_name ?? user.username,
    locale: actor.locale,
    guildId: actor.guild?.id,
    channelId: channel.id,
    type: (line, options) => typeLine(actor, line, options),
    complete: (line) => completeLine(actor, line),
    click: (message, button) => clickButton(actor, message, button),
    select: (message, values, menu) => chooseIn(actor, message, values, menu),
    submit: (modal, values) => submitModal(actor, modal, values),
    useMessageMenu: (message, name) => menuOn(actor, message, name),
    post: (text, files = []) => postMessage(actor, text, files),
    forge: (customId, message, values) => forgeUse(actor, customId, message, values),
    messages: (channelId = channel.id) => seenIn(actor, channelId),
    see: (id) => see(actor, id),
    download: (url) => download(world, url),
  }
}

/** Makes the people who type: the first server's owner unless the options say who and where. */
export const createMembers =
  (seed: Seed) =>
  (options: MemberOptions = {}): Member => {
    const actor = actorFor(seed, options)
    if (!isIn(actor, actor.channel)) throw new Error(`${actor.user.username} is not in this channel`)
    return memberOf(actor)
  }
