import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js'
import { type FailureCode, fail, ok, type Result } from '../errors.ts'
import type { Log } from '../log.ts'
import { clicked } from './click.ts'
import type { Answer, ChatCommand, Command, MenuCommand } from './context.ts'
import { readCustomId } from './customId.ts'
import { argsOf, askOf, type Edge, intakeOf, pointedOf } from './interaction.ts'
import { CHOICES } from './limits.ts'
import { PASTED, pasteModal } from './modal.ts'
import {
  type Answerable,
  acknowledge,
  answer,
  guarded,
  isAnswerable,
  isGone,
  isUnknownInteraction,
  refuse,
  type Where,
} from './respond.ts'
import { openly, summarise } from './stories.ts'
import { createTurned, type Turned } from './turned.ts'

/** What interactions are answered from, and where failures are logged. */
export interface DispatchOptions extends Edge {
  readonly log: Log
}

interface Desk extends DispatchOptions {
  readonly turned: Turned
}

const named = <K extends Command['kind']>(commands: readonly Command[], kind: K, name: string) =>
  commands.find((command): command is Command & { kind: K } => command.kind === kind && command.shape.name === name)

const about = (interaction: BaseInteraction): object => ({
  interaction: interaction.id,
  type: interaction.type,
  command: 'commandName' in interaction ? interaction.commandName : undefined,
})

/** Acknowledges, works, and sends what came of it. */
const respond = async (
  interaction: Answerable,
  where: Where,
  work: () => Promise<Result<Answer>>,
  options: Desk,
): Promise<void> => {
  const { labels } = askOf(interaction, options).language
  await acknowledge(interaction, where)
  const result = await guarded(work, options.log, about(interaction))
  const sent = result.ok
    ? await guarded(async () => ok(await answer(interaction, where, result.value)), options.log, about(interaction))
    : result
  if (!sent.ok) return refuse(interaction, where, sent.failure, labels)
  const later = result.ok ? result.value.later : undefined
  if (later) await follow(interaction, sent.value, later, options)
}

/** Puts what was to come in the answer's place. Where it can't be any more, what stands there stays. */
const follow = async (
  interaction: Answerable,
  message: string,
  later: NonNullable<Answer['later']>,
  { turned, stopping, log }: Desk,
): Promise<void> => {
  const result = await guarded(() => later(() => turned.page(message)), log, about(interaction))
  if (!result.ok) return
  try {
    await answer(interaction, 'message', result.value)
  } catch (err) {
    if (!isGone(err) && !stopping.aborted) throw err
    log.debug({ err, ...about(interaction) }, 'an answer could not be changed any more')
  }
}

const onChat = async (interaction: ChatInputCommandInteraction, command: ChatCommand, options: Desk): Promise<void> => {
  const args = argsOf(interaction, command.shape)
  const alone = args['private'] === true
  const intake = intakeOf(interaction, options, alone)
  const { labels } = intake.language
  const first = await guarded(async () => ok(await command.acknowledge(args, intake)), options.log, about(interaction))
  if (!first.ok) return refuse(interaction, 'member', first.failure, labels)
  if (first.value === 'paste') return void (await interaction.showModal(pasteModal(labels, alone)))
  const seen = first.value === 'channel' && interaction.context !== InteractionContextType.BotDM
  const context = { ...(seen ? openly(intake) : intake), args, status: options.status }
  await respond(interaction, first.value, () => command.execute(context), options)
}

const onMenu = (
  interaction: MessageContextMenuCommandInteraction,
  command: MenuCommand,
  options: Desk,
): Promise<void> => {
  const intake = intakeOf(interaction, options, true)
  return respond(interaction, 'member', () => command.execute({ ...intake, message: pointedOf(interaction) }), options)
}

const onComplete = async (interaction: AutocompleteInteraction, options: Desk): Promise<void> => {
  const command = named(options.commands, 'chat', interaction.commandName)
  if (!command?.complete) return interaction.respond([])
  const { name: focused, value: typed } = interaction.options.getFocused(true)
  const completion = { ...askOf(interaction, options), args: argsOf(interaction, command.shape), focused, typed }
  const complete = command.complete
  const choices = await guarded(async () => ok(await complete(completion)), options.log, about(interaction))
  await interaction.respond(choices.ok ? choices.value.slice(0, CHOICES) : [])
}

/** A page is turned in its message; whatever else is opened goes to the one who clicked, so that clicks don't fill the channel. */
const onClick = (interaction: MessageComponentInteraction, options: Desk): Promise<void> => {
  const id = readCustomId(interaction.customId)
  const where = id?.verb === 'page' ? 'message' : 'member'
  if (id?.verb === 'page') options.turned.turn(interaction.message.id, id.page)
  return respond(interaction, where, () => clicked(interaction, id, askOf(interaction, options)), options)
}

const onPaste = (interaction: ModalSubmitInteraction, options: Desk): Promise<void> => {
  const id = readCustomId(interaction.customId)
  const alone = id?.verb !== 'paste' || id.private
  const intake = intakeOf(interaction, options, alone)
  const work = async () => {
    if (id?.verb !== 'paste') return fail('expired')
    const text = interaction.fields.getTextInputValue(PASTED)
    return summarise(ok({ kind: 'text', text, name: null }), intake)
  }
  return respond(interaction, alone ? 'member' : 'channel', work, options)
}

const route = async (interaction: Interaction, options: Desk): Promise<void> => {
  if (interaction.isAutocomplete()) return onComplete(interaction, options)
  if (interaction.isMessageComponent()) return onClick(interaction, options)
  if (interaction.isModalSubmit()) return onPaste(interaction, options)
  if (interaction.isChatInputCommand()) {
    const command = named(options.commands, 'chat', interaction.commandName)
    if (command) return onChat(interaction, command, options)
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = named(options.commands, 'menu', interaction.commandName)
    if (command) return onMenu(interaction, command, options)
  }
  options.log.warn(about(interaction), 'an interaction of no command of ours')
  return turnAway(interaction, 'unexpected', options)
}

const turnAway = async (interaction: Interaction, code: FailureCode, options: Desk): Promise<void> => {
  const { labels } = askOf(interaction, options).language
  if (interaction.isAutocomplete()) return interaction.respond([])
  if (isAnswerable(interaction)) await refuse(interaction, 'member', { code, detail: {} }, labels)
}

/** Answers interactions. Neither way rejects: what can't be sent is logged, an interaction that Discord no longer knows is left. */
export interface Dispatch {
  handle(interaction: Interaction): Promise<void>
  /** Asks the member to come back after the restart. */
  turnAway(interaction: Interaction): Promise<void>
}

/** Routes interactions to commands, clicks and pasted articles. */
export const createDispatch = (options: DispatchOptions): Dispatch => {
  const desk: Desk = { ...options, turned: createTurned() }
  const logged = async (interaction: Interaction, work: Promise<void>): Promise<void> => {
    try {
      await work
    } catch (err) {
      if (isUnknownInteraction(err)) options.log.warn(about(interaction), 'Discord no longer knows the interaction')
      else options.log.error({ err, ...about(interaction) }, 'an answer could not be sent')
    }
  }
  return {
    handle: (interaction) => logged(interaction, route(interaction, desk)),
    turnAway: (interaction) => logged(interaction, turnAway(interaction, 'restarting', desk)),
  }
}
