import type { InteractionType } from 'discord-api-types/v10'

/** The first answer to an interaction. */
export interface Acknowledgement {
  readonly type: number
  /** By the stand-in's clock. */
  readonly at: number
  readonly data: unknown
}

/** An interaction and what became of it. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: InteractionType
  /** The member who caused it. */
  readonly userId: string
  readonly channelId: string
  readonly guildId: string | undefined
  readonly createdAt: number
  /** `summary`, for the message that answers a command. */
  readonly commandName: string | undefined
  /** The message whose component was used, or which a modal was opened from. */
  readonly sourceMessageId: string | undefined
  /** The message that a menu command was used on. */
  readonly targetMessageId: string | undefined
  /** The type of the option being completed. */
  readonly optionType: number | undefined
  readonly owners: Readonly<Record<string, string>>
  /** Whether the bot is in the place where it happened. */
  readonly botIsThere: boolean
  acknowledgement: Acknowledgement | undefined
  /** The bot answered, but too late. */
  missed: boolean
  ephemeral: boolean
  originalId: string | undefined
  readonly followUpIds: string[]
}

const acknowledgeWithinMs = 3_000
const tokenLivesMs = 15 * 60_000

/** Whether the first answer comes too late. */
export const isLate = (interaction: Interaction, now: number): boolean =>
  now - interaction.createdAt > acknowledgeWithinMs

/** Whether the token, and with it every further answer, is dead. */
export const isTokenDead = (interaction: Interaction, now: number): boolean =>
  now - interaction.createdAt > tokenLivesMs
