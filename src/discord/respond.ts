import {
  type BaseInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js'
import { type Failure, fail, type Result } from '../errors.ts'
import type { Labels } from '../languages/parts/labels.ts'
import type { Log } from '../log.ts'
import type { Answer } from './context.ts'
import { errorEmbed } from './embeds/error.ts'

/** Interactions that are answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction

/** Whether an interaction is one of these. */
export const isAnswerable = (interaction: BaseInteraction): interaction is Answerable =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isMessageComponent() ||
  interaction.isModalSubmit()

/** Where an answer goes: to the channel, to the member alone, or into the message that was clicked. */
export type Where = 'channel' | 'member' | 'message'

// The client's default says so already; said again on each way out, no later change of the client can lose it.
const noMentions = { allowedMentions: { parse: [] } } as const

const bodyOf = ({ embeds, components, files }: Answer) => ({
  embeds: [...embeds],
  components: [...components],
  files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text, 'utf8') })),
  ...noMentions,
})

const refusal = (failure: Failure, labels: Labels) => ({ embeds: [errorEmbed(failure, labels)], ...noMentions })

/** The first word to Discord, which has to come within three seconds; what is private is settled with it. */
export const acknowledge = async (interaction: Answerable, where: Where): Promise<void> => {
  if (where === 'message' && interaction.isMessageComponent()) await interaction.deferUpdate()
  else await interaction.deferReply(where === 'member' ? { flags: MessageFlags.Ephemeral } : {})
}

/** Sends an answer to an interaction that was acknowledged; answers the message's id. */
export const answer = async (interaction: Answerable, where: Where, given: Answer): Promise<string> => {
  const body = bodyOf(given)
  const { id } = await interaction.editReply(where === 'message' ? { ...body, attachments: [] } : body)
  return id
}

/** Tells the member alone what failed. A waiting public answer is taken away first: nothing public can become private. */
export const refuse = async (
  interaction: Answerable,
  where: Where,
  failure: Failure,
  labels: Labels,
): Promise<void> => {
  const body = refusal(failure, labels)
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ ...body, flags: MessageFlags.Ephemeral })
  } else if (where === 'member') {
    await interaction.editReply({ ...body, components: [], files: [] })
  } else {
    if (where === 'channel') await interaction.deleteReply()
    await interaction.followUp({ ...body, flags: MessageFlags.Ephemeral })
  }
}

/** Whether Discord says that it doesn't know the interaction: it came too late, or somebody else has answered it. */
export const isUnknownInteraction = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction

const GONE: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]

/** Whether an answer can't be changed any more: its message was deleted, or the interaction's time is over. */
export const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && GONE.includes(error.code)

/** Runs a handler; what it throws is logged and becomes a failure. */
export const guarded = async <T>(run: () => Promise<Result<T>>, log: Log, about: object): Promise<Result<T>> => {
  try {
    return await run()
  } catch (err) {
    log.error({ err, ...about }, 'a handler failed')
    return fail('unexpected')
  }
}
