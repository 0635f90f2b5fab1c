import type {
  Attachment,
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  Message,
  MessageContextMenuCommandInteraction,
} from 'discord.js'
import type { LanguageTag } from '../languages/pack.ts'
import type { Ask, Command, Context, Intake, Pointed, Settings } from './context.ts'
import { languageOfLocale } from './locales.ts'
import type { Args, ChatShape, Handed } from './shape.ts'

/** What every interaction is answered from. */
export interface Edge
  extends Pick<Ask, 'archive'>,
    Pick<Intake, 'read' | 'fetch' | 'editor' | 'now' | 'stopping'>,
    Pick<Context, 'status'> {
  readonly commands: readonly Command[]
  readonly defaultLanguage: LanguageTag
  readonly settings: Settings
}

/** The shapes of the slash commands that the member may use here, for `/help`. */
const shapesOf = (commands: readonly Command[], { memberPermissions }: BaseInteraction): ChatShape[] =>
  commands.flatMap(({ kind, shape }) => {
    if (kind !== 'chat') return []
    return shape.permissions === undefined || memberPermissions?.has(shape.permissions) ? [shape] : []
  })

/** Who asks, and in which language the answer is. */
export const askOf = (interaction: BaseInteraction, edge: Edge): Ask => ({
  archive: edge.archive,
  viewer: { userId: interaction.user.id, guildId: interaction.guildId },
  channelId: interaction.channelId ?? interaction.user.id,
  locale: interaction.locale,
  language: languageOfLocale(interaction.locale, edge.defaultLanguage),
  settings: edge.settings,
  shapes: shapesOf(edge.commands, interaction),
})

/** The same with what a new article needs; `alone` keeps answer and story for the member. */
export const intakeOf = (interaction: BaseInteraction, edge: Edge, alone: boolean): Intake => ({
  ...askOf(interaction, edge),
  private: alone,
  editor: edge.editor,
  now: edge.now,
  askedAt: edge.now(),
  stopping: edge.stopping,
  read: edge.read,
  fetch: edge.fetch,
})

const handedOf = ({ url, size, name }: Attachment): Handed => ({ url, size, name })

/** The arguments that a member gave, by the command's shape. A file can't be asked for while one types. */
export const argsOf = (interaction: ChatInputCommandInteraction | AutocompleteInteraction, shape: ChatShape): Args =>
  Object.fromEntries(
    Object.entries(shape.options).map(([name, { type }]) => {
      if (type === 'boolean') return [name, interaction.options.getBoolean(name)]
      if (type === 'string') return [name, interaction.options.getString(name)]
      const file = interaction.isChatInputCommand() ? interaction.options.getAttachment(name) : null
      return [name, file && handedOf(file)]
    }),
  )

const isText = ({ contentType, name }: Attachment): boolean =>
  /^text\//.test(contentType ?? '') || /\.(?:txt|text|md)$/i.test(name)

const wordsOf = ({ content, embeds }: Pick<Message, 'content' | 'embeds'>): string =>
  content.trim() !== ''
    ? content
    : embeds
        .flatMap(({ title, description, fields }) => [
          title,
          description,
          ...fields.flatMap((one) => [one.name, one.value]),
        ])
        .filter((text) => text)
        .join('\n')

/** What a message holds to be read: its text file if it has one, its own words, those of its embeds, or of the message that it forwards. */
export const pointedOf = ({ targetMessage }: MessageContextMenuCommandInteraction): Pointed => {
  const messages = [targetMessage, ...targetMessage.messageSnapshots.values()]
  const files = messages.flatMap(({ attachments }) => [...(attachments?.values() ?? [])])
  const text = messages
    .map((one) => wordsOf({ content: one.content ?? '', embeds: one.embeds ?? [] }))
    .find((words) => words.trim() !== '')
  const file = files.find(isText) ?? (text === undefined ? files[0] : undefined)
  return { text: text ?? '', file: file ? handedOf(file) : null }
}
