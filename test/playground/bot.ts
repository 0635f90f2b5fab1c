import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import type { Playground } from '../../src/playground/playground.ts'

/** What a small bot does with each kind of interaction. A kind without a handler is left unanswered. */
export interface Handlers {
  readonly command?: (interaction: ChatInputCommandInteraction) => Promise<unknown>
  readonly menu?: (interaction: MessageContextMenuCommandInteraction) => Promise<unknown>
  readonly component?: (interaction: MessageComponentInteraction) => Promise<unknown>
  readonly modal?: (interaction: ModalSubmitInteraction) => Promise<unknown>
  readonly autocomplete?: (interaction: AutocompleteInteraction) => Promise<unknown>
}

export interface Bot {
  readonly client: Client<true>
  /** What its handlers rejected with. */
  readonly errors: unknown[]
  readonly seen: Interaction[]
  stop(): Promise<void>
}

const route = (handlers: Handlers, interaction: Interaction): Promise<unknown> | undefined => {
  if (interaction.isChatInputCommand()) return handlers.command?.(interaction)
  if (interaction.isMessageContextMenuCommand()) return handlers.menu?.(interaction)
  if (interaction.isAutocomplete()) return handlers.autocomplete?.(interaction)
  if (interaction.isModalSubmit()) return handlers.modal?.(interaction)
  if (interaction.isMessageComponent()) return handlers.component?.(interaction)
  return undefined
}

/** Logs a real discord.js client in to a stand-in and registers its commands there. */
export const startBot = async (
  playground: Playground,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  handlers: Handlers = {},
  options: Partial<ClientOptions> = {},
): Promise<Bot> => {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: playground.apiUrl, ...options.rest },
  })
  const errors: unknown[] = []
  const seen: Interaction[] = []
  client.on(Events.Error, (error) => errors.push(error))
  client.on(Events.InteractionCreate, (interaction) => {
    seen.push(interaction)
    route(handlers, interaction)?.catch((error: unknown) => errors.push(error))
  })
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(playground.token)
  const live = await ready
  if (commands.length > 0) await live.application.commands.set([...commands])
  return { client: live, errors, seen, stop: () => client.destroy() }
}
