import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js'
import type { Editor } from '../editor/editor.ts'
import type { Result } from '../errors.ts'
import type { LanguageBasics } from '../languages/pack.ts'
import type { Source } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Viewer } from '../model/story.ts'
import type { DaySpending, Spending } from '../model/usage.ts'
import type { Archive, EditStore, ViewStore } from '../storage/store.ts'
import type { Args, ChatShape, Handed, MenuShape } from './shape.ts'

/** What the edge needs to know and doesn't decide. Sizes in bytes, times in milliseconds. */
export interface Settings {
  readonly articleMaxBytes: number
  readonly attachmentTimeoutMs: number
  readonly stopTimeoutMs: number
  readonly storiesCompleted: number
  readonly peopleCompleted: number
  readonly quotationsFound: number
  readonly peoplePerPage: number
  readonly figuresPerPage: number
  readonly quotationsPerPage: number
  readonly evidencePerPage: number
  /** How long a member waits for a model, and how long an answer may be changed for it; both from the moment they asked. */
  readonly modelPatienceMs: number
  readonly modelLimitMs: number
}

/** What the edge reads and keeps. */
export type Shelf = Archive & ViewStore & EditStore

/** How the model of a server's summaries fares, and what it costs. */
export interface ModelStatus {
  /** As the operator names it. */
  readonly model: string
  /** Whether questions go through to the endpoint: `open` after failures in a row, `half-open` while one is let through to see. */
  readonly breaker: 'closed' | 'half-open' | 'open'
  /** YYYY-MM-DD in the bot's time zone. */
  readonly today: string
  /** The server's last seven days, this one among them; days without spending may be left out. */
  readonly days: readonly DaySpending[]
  /** All servers together, today. */
  readonly everyone: Spending
  /** Tokens a day for everyone, a day for a server, and for one call; `null` where there is no ceiling. */
  readonly ceilings: { readonly day: number | null; readonly guildDay: number | null; readonly call: number | null }
}

/** Tells a server's status. */
export type StatusOf = (guildId: string) => Promise<ModelStatus>

/** Who asks, where, in which language, and what the answer is made from. */
export interface Ask {
  readonly archive: Shelf
  readonly viewer: Viewer
  readonly channelId: string
  /** Discord's locale of the member, such as zh-TW. */
  readonly locale: string
  /** The language of the answer. */
  readonly language: LanguageBasics
  readonly settings: Settings
  readonly shapes: readonly ChatShape[]
}

/** What is needed to take a new article in. */
export interface Intake extends Ask {
  /** Whether the answer, and the story with it, is for the member alone. */
  readonly private: boolean
  /** `null` where no model is set up. */
  readonly editor: Editor | null
  now(): Date
  /** When the member asked. */
  readonly askedAt: Date
  /** Aborts when the bot stops. */
  readonly stopping: AbortSignal
  read(source: Source): Promise<Result<Reading>>
  /** The bytes of a file that a member handed over. Fails with too-large or download-failed. */
  fetch(file: Handed): Promise<Result<Source>>
}

/** What a slash command is answered from. */
export interface Context<A = Args> extends Intake {
  readonly args: A
  /** `null` where no model is set up. */
  readonly status: StatusOf | null
}

/** A message that a member points at: what is written in it, and its first file that may be text. */
export interface Pointed {
  readonly text: string
  readonly file: Handed | null
}

/** What a menu entry is answered from. */
export interface MenuContext extends Intake {
  readonly message: Pointed
}

/** What a completion is answered from: `focused` is the option being typed, `typed` what it holds so far. */
export interface Completion<A = Args> extends Ask {
  readonly args: A
  readonly focused: string
  readonly typed: string
}

/** A suggestion; both at most 100 characters and not empty. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** A text file that comes with an answer. */
export interface AnswerFile {
  readonly name: string
  readonly text: string
}

/** A message as Discord takes it, within its limits. */
export interface Answer {
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[]
  readonly files: readonly AnswerFile[]
  /** Resolves with what is to stand in the answer's place; `page` tells which page the answer has been turned to by then. */
  readonly later?: (page: () => number) => Promise<Result<Answer>>
}

/** The first thing that is told to Discord: an answer for the channel or for the member alone will follow, or a box to paste into. */
export type Acknowledgement = 'channel' | 'member' | 'paste'

/** A slash command: its shape, how it is acknowledged, and what it answers. */
export interface ChatCommand {
  readonly kind: 'chat'
  readonly shape: ChatShape
  /** Before anything else, since Discord waits three seconds; from what the member alone may see. */
  acknowledge(args: Args, ask: Ask): Promise<Acknowledgement>
  execute(context: Context): Promise<Result<Answer>>
  /** For commands with options that complete. */
  complete?(context: Completion): Promise<Choice[]>
}

/** An entry of a message's menu; always answered to the member alone. */
export interface MenuCommand {
  readonly kind: 'menu'
  readonly shape: MenuShape
  execute(context: MenuContext): Promise<Result<Answer>>
}

/** What dispatch and registration go through. */
export type Command = ChatCommand | MenuCommand
