import { type APIEmbed, type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import { type Block, type Inline, parseBlocks, parseInline } from '../render/markdown.ts'

interface EmbedView {
  readonly colour: number | undefined
  readonly author: string | undefined
  readonly title: readonly Inline[] | undefined
  readonly url: string | undefined
  readonly description: readonly Block[] | undefined
  readonly fields: readonly {
    readonly name: readonly Inline[]
    readonly value: readonly Block[]
    readonly inline: boolean
  }[]
  readonly image: string | undefined
  readonly thumbnail: string | undefined
  readonly footer: string | undefined
  readonly at: string | undefined
}

/** A message as the page draws it: texts already parsed, so that the page makes nodes and never markup. */
export interface MessageView {
  readonly id: string
  readonly author: { readonly name: string; readonly bot: boolean }
  readonly at: string
  readonly used: { readonly name: string; readonly command: string } | undefined
  readonly secret: boolean
  readonly loading: boolean
  readonly edited: boolean
  readonly content: readonly Block[]
  readonly embeds: readonly EmbedView[]
  readonly attachments: readonly unknown[]
  readonly components: readonly unknown[]
}

const embedView = (embed: APIEmbed): EmbedView => ({
  colour: embed.color,
  author: embed.author?.name,
  title: embed.title === undefined ? undefined : parseInline(embed.title),
  url: embed.url,
  description: embed.description === undefined ? undefined : parseBlocks(embed.description),
  fields: (embed.fields ?? []).map(({ name, value, inline }) => ({
    name: parseInline(name),
    value: parseBlocks(value),
    inline: inline === true,
  })),
  image: embed.image?.url,
  thumbnail: embed.thumbnail?.url,
  footer: embed.footer?.text,
  at: embed.timestamp,
})

const componentView = (component: unknown): Fields => {
  if (!isFields(component)) return {}
  const { components, accessory, content } = component
  return {
    ...component,
    ...(Array.isArray(components) && { components: components.map(componentView) }),
    ...(isFields(accessory) && { accessory: componentView(accessory) }),
    ...(component['type'] === ComponentType.TextDisplay && { blocks: parseBlocks(String(content)) }),
  }
}

const usedBy = ({ interaction_metadata: metadata, type, ...message }: APIMessage): MessageView['used'] => {
  const name = 'interaction' in message && isFields(message.interaction) ? message.interaction['name'] : undefined
  if (!metadata || typeof name !== 'string') return undefined
  const user = metadata.user.global_name ?? metadata.user.username
  return { name: user, command: Number(type) === 23 ? name : `/${name}` }
}

const has = ({ flags }: APIMessage, flag: MessageFlags): boolean => ((flags ?? 0) & flag) !== 0

export const messageView = (message: APIMessage): MessageView => ({
  id: message.id,
  author: { name: message.author.global_name ?? message.author.username, bot: message.author.bot === true },
  at: message.timestamp,
  used: usedBy(message),
  secret: has(message, MessageFlags.Ephemeral),
  loading: has(message, MessageFlags.Loading),
  edited: message.edited_timestamp !== null,
  content: parseBlocks(message.content),
  embeds: message.embeds.map(embedView),
  attachments: message.attachments.map(({ filename, size, url, content_type, description }) => ({
    name: filename,
    bytes: size,
    url,
    description,
    picture: content_type?.startsWith('image/') ?? false,
  })),
  components: asList(message.components).map(componentView),
})
