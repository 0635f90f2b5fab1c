import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10'
import type { Log } from '../log.ts'

/** How the stand-in is started. Time is handed in; everything else has a default. */
export interface PlaygroundOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number
  /** The bot token that it accepts. */
  readonly token?: string
  /** Milliseconds since the epoch; `Date.now` without it. Deadlines of 3 s and 15 min are measured by it. */
  readonly clock?: () => number
  /** How long a member waits for the bot, in real milliseconds, before giving up. 30,000 without it. */
  readonly patienceMs?: number
  /** Gateway intents (a bit field) that it allows; every intent that is not privileged without it. */
  readonly allowedIntents?: number
  /** The pulse that it asks of the gateway's client. 41,250 without it. */
  readonly heartbeatIntervalMs?: number
  /** Whether buckets are enforced, as they are without it; a table of a hundred requests needs them off. */
  readonly rateLimits?: boolean
  readonly log?: Log
}

export interface ChannelPlace {
  readonly id: string
  readonly name: string
}

export interface GuildPlace {
  readonly id: string
  readonly name: string
  readonly channel: ChannelPlace
}

/** One request that the bot made, in order; the path is without `/api/v10`. */
export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: unknown
}

/** A failure to be answered to the next request whose method and path (from `/`, without `/api/v10`) fit. */
export interface InjectedFailure {
  readonly method?: string
  readonly path?: RegExp
  /** 429 needs `retryAfterSeconds`; any other status is sent with a body as Discord's own. */
  readonly status: number
  readonly retryAfterSeconds?: number
  /** How many requests in a row fail; 1 without it. */
  readonly times?: number
}

/** Levers on the live gateway connections. */
export interface GatewayLevers {
  /** Connections that are identified or resumed at this moment. */
  readonly live: number
  /** How often a bot resumed a session. */
  readonly resumes: number
  /** How often a bot identified. */
  readonly identifies: number
  /** Cuts every connection without a word, as a broken line would; the sessions can be resumed. */
  drop(): void
  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void
  /** Declares every session invalid (op 9). */
  invalidate(resumable: boolean): void
  /** Closes every connection and each later one with this code (4004, 4014 …). */
  closeForGood(code: number): void
}

export interface Playground {
  /** `http://127.0.0.1:PORT`; the page for a browser is at its root. */
  readonly origin: string
  /** For discord.js's `rest.api`. */
  readonly apiUrl: string
  readonly token: string
  readonly applicationId: string
  readonly botId: string
  readonly guild: GuildPlace
  /** A second server, where the bot is too and the first one's members are not. */
  readonly otherGuild: GuildPlace
  readonly gateway: GatewayLevers
  readonly requests: readonly RecordedRequest[]
  /** What is registered: global commands, or those of a server. */
  commands(guildId?: string): readonly APIApplicationCommand[]
  /** A person at a keyboard. The same `name` is the same person. */
  member(options?: MemberOptions): Member
  /** Resolves when a bot is logged in; rejects after the patience. */
  ready(): Promise<void>
  failNext(failure: InjectedFailure): void
  close(): Promise<void>
}

export interface MemberOptions {
  /** `Mei` without it; `Kai` is in the same server; any other name is a new person there. */
  readonly name?: string
  /** A server's id; the first one without it. */
  readonly guild?: string
  /** A channel's id; the server's text channel without it. */
  readonly channel?: string
  /** Discord's locale: `en-US` without it. */
  readonly locale?: string
  /** `guild` without it; the direct messages with the bot, or a private channel where the bot is not. */
  readonly where?: 'guild' | 'botDm' | 'privateChannel'
  /** Who installed the app: the server (default, in a server) or the person (default elsewhere). */
  readonly install?: 'guild' | 'user'
}

/** A file that a member hands over. */
export interface MemberFile {
  readonly name: string
  readonly data: Uint8Array | string
  readonly contentType?: string
}

export interface TypeOptions {
  /** For attachment options, in the order in which they stand on the line; or by `option:NAME`, where NAME is a file's name, in quotes or not. */
  readonly files?: readonly MemberFile[]
  /** Option values given apart from the line, by default or localised name: for text that a line can't hold. */
  readonly options?: Readonly<Record<string, string | number | boolean>>
}

export interface Modal {
  readonly customId: string
  readonly title: string
  readonly fields: readonly ModalField[]
  /** As the bot sent it. */
  readonly raw: unknown
  readonly interactionId: string
}

export interface ModalField {
  readonly customId: string
  readonly label: string
  readonly description: string | undefined
  readonly kind: 'text' | 'select' | 'file' | 'other'
  readonly required: boolean
  readonly value: string | undefined
}

/** What the bot did with one interaction. */
export interface Reply {
  readonly interactionId: string
  /** From the interaction to its first acknowledgement, by the stand-in's clock. */
  readonly acknowledgedAfterMs: number
  readonly acknowledgedWith: 'message' | 'deferredMessage' | 'update' | 'deferredUpdate' | 'modal'
  /** Whether the answer is for its member alone. */
  readonly ephemeral: boolean
  readonly modal: Modal | undefined
  /** The answer when it is there: at once, or after the deferral's edit. Rejects after the patience, or for a modal. */
  message(): Promise<APIMessage>
  /** Further messages to the same interaction up to now. */
  followUps(): readonly APIMessage[]
  /** The n-th follow-up (from 0), awaited. */
  followUp(n?: number): Promise<APIMessage>
}

export type ModalValue = string | readonly string[] | readonly MemberFile[]

/**
 * The member's side: what Discord's own app lets a person do, and refuses like it does.
 * Each method rejects with an Error that says why where the app would not send, and where the bot does not answer.
 */
export interface Member {
  readonly id: string
  readonly name: string
  readonly locale: string
  readonly guildId: string | undefined
  readonly channelId: string
  /** A slash command as typed: `/said person:馬斯克 about:經費`. Resolves at the acknowledgement. */
  type(line: string, options?: TypeOptions): Promise<Reply>
  /** The choices for the option being typed, the last one on the line. */
  complete(line: string): Promise<readonly APIApplicationCommandOptionChoice[]>
  /** Presses the button with this label or custom_id. */
  click(message: APIMessage, button: string): Promise<Reply>
  /** Chooses in the message's select menu (the first one, unless `menu` gives a custom_id), by value or label. */
  select(message: APIMessage, values: readonly string[], menu?: string): Promise<Reply>
  /** Sends a modal, its fields by custom_id or label. */
  submit(modal: Modal, values: Readonly<Record<string, ModalValue>>): Promise<Reply>
  /** A command of a message's context menu, by default or localised name. */
  useMessageMenu(message: APIMessage, name: string): Promise<Reply>
  /** An ordinary message in the channel. */
  post(text: string, files?: readonly MemberFile[]): Promise<APIMessage>
  /** A component interaction with a custom_id of the member's own making; with `values` a select's, else a button's. */
  forge(customId: string, ofMessage: APIMessage, values?: readonly string[]): Promise<Reply>
  /** What this member sees in the channel, oldest first. */
  messages(channelId?: string): readonly APIMessage[]
  /** This member's newest state of a message; undefined once deleted. */
  see(messageId: string): APIMessage | undefined
  /** What a browser gets for an attachment's address. */
  download(url: string): Promise<Uint8Array>
}
