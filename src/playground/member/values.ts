import { type APIAttachment, ApplicationCommandOptionType as Type } from 'discord-api-types/v10'
import { characters } from '../limits/check.ts'
import { localised } from '../limits/localised.ts'
import { maxFileBytes } from '../limits/message.ts'
import type { MemberFile } from '../playground.ts'
import { contentTypeOf, keepFile } from '../world/files.ts'
import { memberPart, permissionsIn } from '../world/people.ts'
import { channelBody } from '../world/places.ts'
import type { Actor } from './actor.ts'
import type { BasicOption } from './commands.ts'

/** Objects that an interaction's ids stand for. */
export interface Resolved {
  readonly users: Record<string, unknown>
  readonly members: Record<string, unknown>
  readonly channels: Record<string, unknown>
  readonly attachments: Record<string, APIAttachment>
}

export const emptyResolved = (): Resolved => ({ users: {}, members: {}, channels: {}, attachments: {} })

const wrong = ({ name }: BasicOption, why: string): Error => new Error(`Option ${name}: ${why}`)

const textValue = (option: BasicOption & { type: Type.String }, text: string): string => {
  const length = characters(text)
  const max = option.max_length ?? 6000
  if (length > max) throw wrong(option, `no more than ${max} characters`)
  if (length < (option.min_length ?? 0)) throw wrong(option, `at least ${option.min_length} characters`)
  return text
}

const numberValue = (option: BasicOption & { type: Type.Integer | Type.Number }, text: string): number => {
  const value = Number(text)
  const whole = option.type === Type.Number || Number.isSafeInteger(value)
  if (text === '' || !Number.isFinite(value) || !whole) throw wrong(option, `“${text}” is not a number of its kind`)
  if (value < (option.min_value ?? -Infinity) || value > (option.max_value ?? Infinity))
    throw wrong(option, `${value} is out of range`)
  return value
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false }

const booleanValue = (option: BasicOption, text: string): boolean => {
  const value = truths[text.toLowerCase()]
  if (value === undefined) throw wrong(option, `“${text}” is neither true nor false`)
  return value
}

const chosenValue = (actor: Actor, option: BasicOption, text: string): string | number | undefined => {
  const choices = 'choices' in option ? (option.choices ?? []) : []
  if (choices.length === 0) return undefined
  const found = choices.find(({ name, name_localizations, value }) =>
    [name, localised(name, name_localizations, actor.locale), String(value)].includes(text),
  )
  if (!found) throw wrong(option, `“${text}” is none of ${choices.map(({ name }) => name).join(', ')}`)
  return found.value
}

const idIn = (text: string): string => text.replace(/^<(?:@!?|#)(\d+)>$/, '$1').replace(/^[@#]/, '')

const userValue = (actor: Actor, option: BasicOption, text: string, resolved: Resolved): string => {
  const wanted = idIn(text)
  const user = actor.world.users
    .values()
    .find(({ id, username, global_name }) => [id, username, global_name].includes(wanted))
  if (!user) throw wrong(option, `nobody is called “${text}”`)
  resolved.users[user.id] = user
  if (actor.guild?.memberIds.has(user.id))
    resolved.members[user.id] = { ...memberPart(), permissions: String(permissionsIn(actor.guild, user.id)) }
  return user.id
}

const channelValue = (actor: Actor, option: BasicOption, text: string, resolved: Resolved): string => {
  const wanted = idIn(text)
  const channel = actor.world.channels
    .values()
    .find(({ id, name, guildId }) => guildId === actor.guild?.id && [id, name].includes(wanted))
  if (!channel) throw wrong(option, `there is no channel “${text}”`)
  const permissions = String(permissionsIn(actor.guild, actor.user.id))
  resolved.channels[channel.id] = { ...channelBody(actor.world, channel), permissions }
  return channel.id
}

/** Uploads a member's file to where an interaction can point at it. */
export const uploadFile = (actor: Actor, file: MemberFile, resolved: Resolved): string => {
  const data = typeof file.data === 'string' ? new TextEncoder().encode(file.data) : file.data
  if (data.length > maxFileBytes) throw new Error(`${file.name} is too large`)
  const contentType = file.contentType ?? contentTypeOf(file.name)
  const attachment = keepFile(
    actor.world,
    actor.channel.id,
    { name: file.name, data, contentType },
    { ephemeral: true },
  )
  resolved.attachments[attachment.id] = attachment
  return attachment.id
}

/** The value that the app sends for what was written; it refuses here what it does not send. */
export const readValue = (
  actor: Actor,
  option: BasicOption,
  text: string,
  resolved: Resolved,
): string | number | boolean => {
  const chosen = chosenValue(actor, option, text)
  if (chosen !== undefined) return chosen
  if (text === '') throw wrong(option, 'it was chosen but left empty')
  switch (option.type) {
    case Type.String:
      return textValue(option, text)
    case Type.Integer:
    case Type.Number:
      return numberValue(option, text)
    case Type.Boolean:
      return booleanValue(option, text)
    case Type.User:
    case Type.Mentionable:
      return userValue(actor, option, text, resolved)
    case Type.Channel:
      return channelValue(actor, option, text, resolved)
    default:
      throw wrong(option, 'the stand-in has no values of this type')
  }
}
