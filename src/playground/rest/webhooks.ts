import { InteractionType, MessageFlags } from 'discord-api-types/v10'
import { answerFlags, editFlags, refuseMessage } from '../limits/message.ts'
import type { Refusal } from '../limits/problem.ts'
import { type Interaction, isTokenDead } from '../world/interaction.ts'
import { editMessage, removeMessage } from '../world/messages.ts'
import { interactionByToken, type StoredMessage, type World } from '../world/world.ts'
import { postAnswer } from './answer.ts'
import { keepUploads, staying } from './attachments.ts'
import { type Api, type ApiContext, bodyFields, refusals, refuse } from './context.ts'
import { editable } from './interactions.ts'

// Where the bot is not a member, Discord takes so many follow-ups to one interaction.
const maxFollowUpsOutside = 5

type Opened = { readonly interaction: Interaction } | { readonly refusal: Refusal }

/** The interaction that a token stands for, where it is acknowledged and not yet dead. */
const open = (world: World, c: ApiContext): Opened => {
  const interaction = interactionByToken(world, c.req.param('token') ?? '')
  if (!interaction || c.req.param('app') !== world.applicationId) return { refusal: refusals.unknownWebhook }
  if (isTokenDead(interaction, world.clock())) return { refusal: refusals.deadToken }
  const silent = interaction.type === InteractionType.ApplicationCommandAutocomplete
  return interaction.acknowledgement && !silent ? { interaction } : { refusal: refusals.unknownWebhook }
}

const messageOf = (world: World, interaction: Interaction, id: string): StoredMessage | undefined => {
  const wanted = id === '@original' ? interaction.originalId : id
  const own = [interaction.originalId, ...interaction.followUpIds]
  return wanted !== undefined && own.includes(wanted) ? world.messages.get(wanted) : undefined
}

const edit = (world: World, c: ApiContext, stored: StoredMessage, allowedFlags: number): Response => {
  const body = bodyFields(c)
  const { files } = c.get('body')
  const kept = staying(stored.message.attachments, body)
  const edits = editable(stored.message)
  const refusal = refuseMessage(body, { path: [], allowedFlags, files: files.length + kept.length, edits })
  if (refusal) return refuse(c, refusal)
  const added = keepUploads(world, stored.message.channel_id, body, files, stored.onlyFor !== undefined)
  return c.json(editMessage(world, stored, body, [...kept, ...added]))
}

const followUp = (world: World, c: ApiContext, interaction: Interaction): Response => {
  const original = world.messages.get(interaction.originalId ?? '')
  // The first follow-up to a deferral becomes the deferred answer, as private as the deferral was.
  if (original && ((original.message.flags ?? 0) & MessageFlags.Loading) !== 0)
    return edit(world, c, original, answerFlags)
  const body = bodyFields(c)
  const { files } = c.get('body')
  const refusal = refuseMessage(body, { path: [], allowedFlags: answerFlags, files: files.length })
  if (refusal) return refuse(c, refusal)
  if (!interaction.botIsThere && interaction.followUpIds.length >= maxFollowUpsOutside)
    return refuse(c, refusals.tooManyFollowUps)
  const ephemeral = (Number(body['flags'] ?? 0) & MessageFlags.Ephemeral) !== 0
  const message = postAnswer(world, interaction, body, files, { ephemeral })
  interaction.followUpIds.push(message.id)
  world.changes.notify()
  return c.json(message)
}

/** `/webhooks/{application}/{token}`: what follows the first answer, for fifteen minutes. */
export const webhookRoutes = (api: Api, world: World): void => {
  const withMessage = (c: ApiContext, use: (stored: StoredMessage) => Response): Response => {
    const opened = open(world, c)
    if ('refusal' in opened) return refuse(c, opened.refusal)
    const stored = messageOf(world, opened.interaction, c.req.param('message') ?? '')
    return stored ? use(stored) : refuse(c, refusals.unknownMessage)
  }
  api.post('/webhooks/:app/:token', (c) => {
    const opened = open(world, c)
    return 'refusal' in opened ? refuse(c, opened.refusal) : followUp(world, c, opened.interaction)
  })
  api.get('/webhooks/:app/:token/messages/:message', (c) => withMessage(c, ({ message }) => c.json(message)))
  api.patch('/webhooks/:app/:token/messages/:message', (c) =>
    withMessage(c, (stored) => edit(world, c, stored, editFlags | MessageFlags.Ephemeral)),
  )
  api.delete('/webhooks/:app/:token/messages/:message', (c) =>
    withMessage(c, (stored) => {
      removeMessage(world, stored)
      return c.body(null, 204)
    }),
  )
}
