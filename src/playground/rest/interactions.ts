import {
  InteractionResponseType as Answer,
  type APIMessage,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Fields } from '../limits/check.ts'
import { isFields } from '../limits/check.ts'
import { refuseSuggestions } from '../limits/choices.ts'
import { answerFlags, editFlags, refuseMessage } from '../limits/message.ts'
import { refuseModal } from '../limits/modal.ts'
import { invalidForm, notOneOf, type Refusal } from '../limits/problem.ts'
import { type Interaction, isLate } from '../world/interaction.ts'
import type { World } from '../world/world.ts'
import { answerInteraction } from './answer.ts'
import { type Api, bodyFields, refusals, refuse, type Upload } from './context.ts'

const fresh = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource]
const update = [Answer.DeferredMessageUpdate, Answer.UpdateMessage]

/** The answers that an interaction takes. An update needs a message to change. */
const allowedAnswers = ({ type, sourceMessageId }: Interaction): readonly number[] => {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return [...fresh, Answer.Modal]
    case InteractionType.MessageComponent:
      return [...fresh, ...update, Answer.Modal]
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult]
    case InteractionType.ModalSubmit:
      return sourceMessageId === undefined ? fresh : [...fresh, ...update]
    default:
      return []
  }
}

const path = ['data']

const refuseData = (world: World, interaction: Interaction, type: number, data: Fields, files: number) => {
  const source = world.messages.get(interaction.sourceMessageId ?? '')?.message
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return refuseMessage(data, { path, allowedFlags: answerFlags, files })
    case Answer.DeferredChannelMessageWithSource: {
      // A deferral decides one thing: whether the answer is private.
      const extra = Number(data['flags'] ?? 0) & ~MessageFlags.Ephemeral
      return invalidForm(extra === 0 ? [] : [notOneOf([...path, 'flags'], [MessageFlags.Ephemeral])])
    }
    case Answer.UpdateMessage:
      return source && refuseMessage(data, { path, allowedFlags: editFlags, files, edits: editable(source) })
    case Answer.ApplicationCommandAutocompleteResult:
      return refuseSuggestions(data, interaction.optionType ?? 3)
    case Answer.Modal:
      return refuseModal(data)
    default:
      return undefined
  }
}

/** What of a message an edit is judged with. */
export const editable = (message: APIMessage) => ({
  content: message.content,
  embeds: message.embeds,
  components: message.components,
  flags: message.flags ?? 0,
})

/** Why a callback is refused: unknown, a second one, too late, of the wrong kind, or a body that Discord doesn't take. */
const refuseCallback = (
  world: World,
  interaction: Interaction | undefined,
  body: Fields,
  files: readonly Upload[],
): Refusal | undefined => {
  if (!interaction) return refusals.unknownInteraction
  if (interaction.acknowledgement) return refusals.acknowledged
  if (isLate(interaction, world.clock())) return refusals.unknownInteraction
  const allowed = allowedAnswers(interaction)
  const type = Number(body['type'])
  if (!allowed.includes(type)) return invalidForm([notOneOf(['type'], allowed)])
  return refuseData(world, interaction, type, isFields(body['data']) ? body['data'] : {}, files.length)
}

const receipt = (world: World, interaction: Interaction, type: number) => {
  const id = interaction.originalId
  const message = id === undefined ? undefined : world.messages.get(id)?.message
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: ((message.flags ?? 0) & MessageFlags.Loading) !== 0,
        response_message_ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      }),
    },
    resource: { type, ...(message && { message }) },
  }
}

/** `/interactions/{id}/{token}/callback`: the first answer, within three seconds, once. */
export const interactionRoutes = (api: Api, world: World): void => {
  api.post('/interactions/:id/:token/callback', (c) => {
    const found = world.interactions.get(c.req.param('id'))
    const interaction = found?.token === c.req.param('token') ? found : undefined
    const body = bodyFields(c)
    const { files } = c.get('body')
    const refusal = refuseCallback(world, interaction, body, files)
    if (interaction && isLate(interaction, world.clock())) interaction.missed = !interaction.acknowledgement
    world.changes.notify()
    if (refusal || !interaction) return refuse(c, refusal ?? refusals.unknownInteraction)
    const type = Number(body['type'])
    answerInteraction(world, interaction, type, isFields(body['data']) ? body['data'] : {}, files)
    return c.req.query('with_response') === 'true' ? c.json(receipt(world, interaction, type)) : c.body(null, 204)
  })
}
