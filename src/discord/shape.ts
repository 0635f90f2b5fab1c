import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'

/** Words in the languages that commands are localised in, besides English. */
export interface Localised {
  readonly 'zh-TW': string
  readonly 'zh-CN': string
  readonly ja: string
}

/** An option of a slash command. Names are unique within a command in every language. */
export interface OptionShape {
  readonly type: 'string' | 'boolean' | 'attachment'
  readonly names: Localised
  readonly description: string
  readonly descriptions: Localised
  /** Whether suggestions come as one types; free text is still taken. */
  readonly autocomplete?: boolean
  /** The longest text, in characters. */
  readonly maxLength?: number
}

/** A slash command: how it looks, apart from what it does. */
export interface ChatShape {
  readonly name: string
  readonly names: Localised
  readonly description: string
  readonly descriptions: Localised
  readonly options: Readonly<Record<string, OptionShape>>
  /** Discord's bits. With them it shows in servers alone, to members who have them all, unless the server says otherwise. */
  readonly permissions?: bigint
}

/** An entry of a message's menu. */
export interface MenuShape {
  readonly name: string
  readonly names: Localised
}

/** A file that a member hands over, before it is fetched. `size` is in bytes, as Discord states it. */
export interface Handed {
  readonly url: string
  readonly size: number
  readonly name: string
}

interface Values {
  readonly string: string
  readonly boolean: boolean
  readonly attachment: Handed
}

/** The arguments of a command with this shape; `null` where an option was left out. */
export type ArgsOf<S extends ChatShape> = {
  readonly [K in keyof S['options']]: Values[S['options'][K]['type']] | null
}

/** Arguments of any command. */
export type Args = Readonly<Record<string, Values[keyof Values] | null>>

const types = {
  string: ApplicationCommandOptionType.String,
  boolean: ApplicationCommandOptionType.Boolean,
  attachment: ApplicationCommandOptionType.Attachment,
} as const

const optionBody = (name: string, shape: OptionShape): APIApplicationCommandOption =>
  ({
    type: types[shape.type],
    name,
    name_localizations: shape.names,
    description: shape.description,
    description_localizations: shape.descriptions,
    ...(shape.autocomplete === undefined ? {} : { autocomplete: shape.autocomplete }),
    ...(shape.maxLength === undefined ? {} : { max_length: shape.maxLength }),
  }) as APIApplicationCommandOption

/** For servers and for members who install the app themselves; in servers, with the bot, and between members. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
}

/** For servers, and there for members with these permissions. */
const forThose = (permissions: bigint) => ({
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: String(permissions),
})

/** A slash command as Discord registers it. */
export const chatBody = (shape: ChatShape): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.ChatInput,
  name: shape.name,
  name_localizations: shape.names,
  description: shape.description,
  description_localizations: shape.descriptions,
  options: Object.entries(shape.options).map(([name, option]) => optionBody(name, option)),
  ...(shape.permissions === undefined ? everywhere : forThose(shape.permissions)),
})

/** A menu entry as Discord registers it. */
export const menuBody = (shape: MenuShape): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: shape.name,
  name_localizations: shape.names,
  ...everywhere,
})
