import { type APIMessage, MessageFlags } from 'discord-api-types/v10'
import { type Fields, isFields } from '../limits/check.ts'
import { editFlags, refuseMessage, sendFlags } from '../limits/message.ts'
import { invalidForm, problem, type Refusal } from '../limits/problem.ts'
import { addMessage, editMessage, removeMessage } from '../world/messages.ts'
import { channelBody } from '../world/places.ts'
import type { Channel, StoredMessage, World } from '../world/world.ts'
import { keepUploads, staying } from './attachments.ts'
import { type Api, type ApiContext, bodyFields, refusals, refuse } from './context.ts'
import { editable } from './interactions.ts'

type Found<T> = { readonly found: T } | { readonly refusal: Refusal }

const channelAt = (world: World, c: ApiContext): Found<Channel> => {
  const channel = world.channels.get(c.req.param('channel') ?? '')
  if (!channel) return { refusal: refusals.unknownChannel }
  return channel.botIsThere ? { found: channel } : { refusal: refusals.missingAccess }
}

// A private answer is no message of the channel: only its interaction's token reaches it.
const messageAt = (world: World, channel: Channel, id: string): Found<StoredMessage> => {
  const stored = world.messages.get(id)
  const here = stored?.message.channel_id === channel.id && stored.onlyFor === undefined
  return stored && here ? { found: stored } : { refusal: refusals.unknownMessage }
}

const snowflake = (text = ''): bigint | undefined => (/^\d{1,20}$/.test(text) ? BigInt(text) : undefined)

const list = (world: World, channel: Channel, query: Record<string, string>): APIMessage[] => {
  const limit = Math.min(100, Math.max(1, Number(query['limit'] ?? 50) || 50))
  const [before, after] = ['before', 'after'].map((name) => snowflake(query[name]))
  return [...world.messages.values()]
    .filter(({ message, onlyFor }) => message.channel_id === channel.id && onlyFor === undefined)
    .map(({ message }) => message)
    .filter(({ id }) => (before === undefined || BigInt(id) < before) && (after === undefined || BigInt(id) > after))
    .reverse()
    .slice(0, limit)
}

// Discord keeps nonces for a few minutes.
const nonceLivesMs = 5 * 60_000

const sameNonce = (world: World, channel: Channel, body: Fields): APIMessage | undefined => {
  if (body['enforce_nonce'] !== true || body['nonce'] === undefined) return undefined
  const since = world.clock() - nonceLivesMs
  return world.messages
    .values()
    .map(({ message }) => message)
    .find(
      (message) =>
        message.channel_id === channel.id &&
        message.author.id === world.bot.id &&
        String(message.nonce) === String(body['nonce']) &&
        Date.parse(message.timestamp) >= since,
    )
}

const referenceOf = (world: World, channel: Channel, body: Fields): Found<Partial<APIMessage>> => {
  const reference = body['message_reference']
  if (!isFields(reference)) return { found: {} }
  const target = messageAt(world, channel, String(reference['message_id']))
  if ('found' in target)
    return {
      found: {
        type: 19,
        message_reference: { type: 0, message_id: target.found.message.id, channel_id: channel.id },
        referenced_message: target.found.message,
      },
    }
  if (reference['fail_if_not_exists'] === false) return { found: {} }
  const refusal = invalidForm([problem(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')])
  return { refusal: refusal ?? refusals.unknownMessage }
}

const send = (world: World, c: ApiContext, channel: Channel): Response => {
  const body = bodyFields(c)
  const { files } = c.get('body')
  const refusal = refuseMessage(body, { path: [], allowedFlags: sendFlags, files: files.length })
  if (refusal) return refuse(c, refusal)
  const again = sameNonce(world, channel, body)
  if (again) return c.json(again)
  const reference = referenceOf(world, channel, body)
  if ('refusal' in reference) return refuse(c, reference.refusal)
  const attachments = keepUploads(world, channel.id, body, files)
  return c.json(
    addMessage(world, { channelId: channel.id, authorId: world.bot.id, body, attachments, extra: reference.found }),
  )
}

const edit = (world: World, c: ApiContext, stored: StoredMessage): Response => {
  if (stored.message.author.id !== world.bot.id) return refuse(c, refusals.notYourMessage)
  const body = bodyFields(c)
  const { files } = c.get('body')
  const kept = staying(stored.message.attachments, body)
  const count = kept.length + files.length
  const edits = editable(stored.message)
  const refusal = refuseMessage(body, {
    path: [],
    allowedFlags: editFlags | MessageFlags.SuppressNotifications,
    files: count,
    edits,
  })
  if (refusal) return refuse(c, refusal)
  return c.json(
    editMessage(world, stored, body, [...kept, ...keepUploads(world, stored.message.channel_id, body, files)]),
  )
}

/** `/channels/{id}` and its messages, as far as the bot is in the channel. */
export const channelRoutes = (api: Api, world: World): void => {
  const inChannel = (c: ApiContext, use: (channel: Channel) => Response): Response => {
    const channel = channelAt(world, c)
    return 'refusal' in channel ? refuse(c, channel.refusal) : use(channel.found)
  }
  const onMessage = (c: ApiContext, use: (stored: StoredMessage) => Response): Response =>
    inChannel(c, (channel) => {
      const stored = messageAt(world, channel, c.req.param('message') ?? '')
      return 'refusal' in stored ? refuse(c, stored.refusal) : use(stored.found)
    })
  const path = '/channels/:channel/messages/:message'
  api.get('/channels/:channel', (c) => inChannel(c, (channel) => c.json(channelBody(world, channel))))
  api.post('/channels/:channel/typing', (c) => inChannel(c, () => c.body(null, 204)))
  api.get('/channels/:channel/messages', (c) => inChannel(c, (channel) => c.json(list(world, channel, c.req.query()))))
  api.post('/channels/:channel/messages', (c) => inChannel(c, (channel) => send(world, c, channel)))
  api.get(path, (c) => onMessage(c, ({ message }) => c.json(message)))
  api.patch(path, (c) => onMessage(c, (stored) => edit(world, c, stored)))
  api.delete(path, (c) =>
    onMessage(c, (stored) => {
      removeMessage(world, stored)
      return c.body(null, 204)
    }),
  )
}
