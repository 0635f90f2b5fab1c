import { memberPart } from '../world/people.ts'
import { channelBody, guildBody } from '../world/places.ts'
import type { Channel, Guild, World } from '../world/world.ts'
import { type Api, type ApiContext, bodyFields, refusals, refuse } from './context.ts'

/** The direct messages between the bot and a person; made at the first need. */
export const directChannel = (world: World, userId: string): Channel => {
  const found = world.channels.values().find((channel) => channel.type === 1 && channel.recipients.includes(userId))
  if (found) return found
  const channel: Channel = {
    id: world.newId(),
    name: 'direct messages',
    type: 1,
    guildId: undefined,
    recipients: [userId],
    botIsThere: true,
  }
  world.channels.set(channel.id, channel)
  return channel
}

const application = (world: World) => ({
  id: world.applicationId,
  name: world.bot.username,
  icon: null,
  description: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  owner: world.bot,
  team: null,
  bot: world.bot,
  integration_types_config: { 0: {}, 1: {} },
})

/** Users, servers, the application: what a client asks of at its start. */
export const peopleRoutes = (api: Api, world: World): void => {
  const inGuild = (c: ApiContext, use: (guild: Guild) => Response): Response => {
    const guild = world.guilds.get(c.req.param('guild') ?? '')
    return guild?.botIsThere ? use(guild) : refuse(c, refusals.unknownGuild)
  }
  api.get('/applications/@me', (c) => c.json(application(world)))
  api.get('/oauth2/applications/@me', (c) => c.json(application(world)))
  api.get('/users/@me', (c) => c.json(world.bot))
  api.get('/users/:user', (c) => {
    const user = world.users.get(c.req.param('user'))
    return user ? c.json(user) : refuse(c, refusals.unknownUser)
  })
  api.post('/users/@me/channels', (c) => {
    const id = String(bodyFields(c)['recipient_id'])
    return world.users.has(id) ? c.json(channelBody(world, directChannel(world, id))) : refuse(c, refusals.unknownUser)
  })
  api.get('/guilds/:guild', (c) => inGuild(c, (guild) => c.json(guildBody(guild))))
  api.get('/guilds/:guild/channels', (c) =>
    inGuild(c, (guild) =>
      c.json(
        [...world.channels.values()]
          .filter((channel) => channel.guildId === guild.id)
          .map((channel) => channelBody(world, channel)),
      ),
    ),
  )
  api.get('/guilds/:guild/members/:user', (c) =>
    inGuild(c, (guild) => {
      const user = world.users.get(c.req.param('user'))
      const there = user && (guild.memberIds.has(user.id) || user.id === world.bot.id)
      return there ? c.json({ ...memberPart(), user }) : refuse(c, refusals.unknownMember)
    }),
  )
}
