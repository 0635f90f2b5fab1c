import { type APIAttachment, type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import { walk } from '../limits/tree.ts'
import { mentionsOf } from './mentions.ts'
import { memberPart } from './people.ts'
import { dispatch, isoTime, type StoredMessage, type World } from './world.ts'

export interface Draft {
  readonly channelId: string
  readonly authorId: string
  readonly body: Fields
  readonly attachments: readonly APIAttachment[]
  readonly onlyFor?: string | undefined
  /** Flags beside those of the body: ephemeral, loading. */
  readonly flags?: number
  /** The fields that tie it to an interaction, a reply, and so on. */
  readonly extra?: Partial<APIMessage>
}

const texts = (body: Fields): string =>
  [
    body['content'],
    ...walk(body['components'], []).map(({ component }) =>
      component['type'] === ComponentType.TextDisplay ? component['content'] : '',
    ),
  ]
    .filter((text) => typeof text === 'string')
    .join('\n')

const kept = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2

/** `attachment://name` in an embed or component becomes the file's address. */
const withFiles = (value: unknown, attachments: readonly APIAttachment[]): unknown => {
  if (typeof value === 'string' && value.startsWith('attachment://')) {
    const name = value.slice('attachment://'.length)
    return attachments.find((file) => file.filename === name)?.url ?? value
  }
  if (Array.isArray(value)) return value.map((item) => withFiles(item, attachments))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFiles(item, attachments)]))
}

const numbered = (components: unknown): unknown => {
  let next = 0
  const visit = (value: unknown): unknown => {
    if (!isFields(value)) return value
    next += 1
    const id = next
    const inner = (name: string) => (isFields(value[name]) ? { [name]: visit(value[name]) } : {})
    const list = Array.isArray(value['components']) ? { components: value['components'].map(visit) } : {}
    return { id, ...value, ...list, ...inner('accessory'), ...inner('component') }
  }
  return asList(components).map(visit)
}

/** What a body makes of a message: the part that an edit may change too. */
const shown = (world: World, body: Fields, attachments: readonly APIAttachment[]): Partial<APIMessage> => {
  const embeds = asList(body['embeds']).map((embed) => ({ type: 'rich', ...(isFields(embed) ? embed : {}) }))
  return {
    content: typeof body['content'] === 'string' ? body['content'].trim() : '',
    embeds: withFiles(embeds, attachments) as APIMessage['embeds'],
    components: withFiles(numbered(body['components']), attachments) as NonNullable<APIMessage['components']>,
    ...mentionsOf(world, texts(body), body['allowed_mentions']),
  }
}

const authorPart = (world: World, { channelId, authorId }: Draft): Partial<APIMessage> => {
  const guildId = world.channels.get(channelId)?.guildId
  return guildId && authorId !== world.bot.id ? ({ member: memberPart() } as Partial<APIMessage>) : {}
}

const build = (world: World, draft: Draft): APIMessage => {
  const author = world.users.get(draft.authorId) ?? world.bot
  return {
    id: world.newId(),
    channel_id: draft.channelId,
    author,
    type: 0,
    timestamp: isoTime(world),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    attachments: [...draft.attachments],
    flags: (Number(draft.body['flags'] ?? 0) & kept) | (draft.flags ?? 0),
    ...shown(world, draft.body, draft.attachments),
    ...(draft.body['nonce'] !== undefined && { nonce: draft.body['nonce'] }),
    ...draft.extra,
  } as APIMessage
}

/** What the bot is told of a message that is for all in its channel. */
const tell = (world: World, name: string, { message, onlyFor }: StoredMessage): void => {
  const channel = world.channels.get(message.channel_id)
  const guild = channel?.guildId === undefined ? {} : { guild_id: channel.guildId }
  if (onlyFor !== undefined || !channel?.botIsThere) world.changes.notify()
  else dispatch(world, { name, data: { ...message, ...guild }, guildId: channel.guildId })
}

/** Puts a message in its channel and tells the bot of it. */
export const addMessage = (world: World, draft: Draft): APIMessage => {
  const stored = {
    message: { ...build(world, draft), ...authorPart(world, draft) } as APIMessage,
    onlyFor: draft.onlyFor,
  }
  world.messages.set(stored.message.id, stored)
  tell(world, 'MESSAGE_CREATE', stored)
  return stored.message
}

const edited = (body: Fields, message: APIMessage): Fields => ({
  content: body['content'] === undefined ? message.content : body['content'],
  embeds: body['embeds'] === undefined ? message.embeds : body['embeds'],
  components: body['components'] === undefined ? message.components : body['components'],
  allowed_mentions: body['allowed_mentions'],
})

/** Changes a message as a body says; what the body leaves out stays. The first edit of a deferral takes its loading away. */
export const editMessage = (
  world: World,
  stored: StoredMessage,
  body: Fields,
  attachments: readonly APIAttachment[],
): APIMessage => {
  const { message } = stored
  const flags = message.flags ?? 0
  const set = Number(body['flags'] ?? 0) & kept
  const loading = (flags & MessageFlags.Loading) !== 0
  stored.message = {
    ...message,
    ...shown(world, edited(body, message), attachments),
    attachments: [...attachments],
    flags: (flags & ~MessageFlags.Loading) | set,
    edited_timestamp: loading ? null : isoTime(world),
  }
  tell(world, 'MESSAGE_UPDATE', stored)
  return stored.message
}

export const removeMessage = (world: World, { message, onlyFor }: StoredMessage): void => {
  world.messages.delete(message.id)
  const channel = world.channels.get(message.channel_id)
  const data = {
    id: message.id,
    channel_id: message.channel_id,
    ...(channel?.guildId && { guild_id: channel.guildId }),
  }
  if (onlyFor !== undefined || !channel?.botIsThere) world.changes.notify()
  else dispatch(world, { name: 'MESSAGE_DELETE', data, guildId: channel.guildId })
}
