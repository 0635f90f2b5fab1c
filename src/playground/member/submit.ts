import { ComponentType, InteractionType } from 'discord-api-types/v10'
import { asList, characters, type Fields, isFields } from '../limits/check.ts'
import type { MemberFile, Modal, ModalField, ModalValue, Reply } from '../playground.ts'
import { type Actor, see } from './actor.ts'
import { type Input, inputsOf } from './modal.ts'
import { ask } from './reply.ts'
import { emptyResolved, type Resolved, uploadFile } from './values.ts'

const textAnswer = ({ input }: Input, field: ModalField, value: ModalValue | undefined): Fields => {
  const text = value ?? field.value ?? ''
  if (typeof text !== 'string') throw new Error(`${field.label} takes a text`)
  const length = characters(text)
  const most = Number(input['max_length'] ?? 4000)
  const least = Number(input['min_length'] ?? 0)
  if (field.required && text.trim() === '') throw new Error(`${field.label} is required`)
  if (length > most) throw new Error(`${field.label} takes no more than ${most} characters`)
  if (length > 0 && length < least) throw new Error(`${field.label} takes at least ${least} characters`)
  return { value: text }
}

const count = ({ input }: Input, field: ModalField, given: number): void => {
  const least = Number(input['min_values'] ?? 1)
  const most = Number(input['max_values'] ?? 1)
  const none = given === 0 && !field.required
  if (!none && (given < least || given > most)) throw new Error(`${field.label} takes ${least} to ${most}`)
}

const isFile = (value: string | MemberFile): value is MemberFile => typeof value !== 'string'

const selectAnswer = (one: Input, field: ModalField, value: ModalValue | undefined): Fields => {
  const wanted = value === undefined ? [] : typeof value === 'string' ? [value] : value
  const options = asList(one.input['options']).filter(isFields)
  const values = wanted.map((text) => {
    const found = options.find((option) => option['value'] === text || option['label'] === text)
    if (!found) throw new Error(`${field.label} has no “${String(text)}”`)
    return String(found['value'])
  })
  count(one, field, values.length)
  return { values }
}

const fileAnswer = (
  actor: Actor,
  one: Input,
  field: ModalField,
  value: ModalValue | undefined,
  resolved: Resolved,
): Fields => {
  const files = (typeof value === 'object' ? [...value] : []).filter(isFile)
  count(one, field, files.length)
  return { values: files.map((file) => uploadFile(actor, file, resolved)) }
}

const answer = (
  actor: Actor,
  one: Input,
  field: ModalField,
  value: ModalValue | undefined,
  resolved: Resolved,
): Fields => {
  const { type, custom_id, id } = one.input
  const content =
    field.kind === 'file'
      ? fileAnswer(actor, one, field, value, resolved)
      : field.kind === 'select'
        ? selectAnswer(one, field, value)
        : textAnswer(one, field, value)
  const input = { type, custom_id, ...(id !== undefined && { id }), ...content }
  return one.holder['type'] === ComponentType.ActionRow
    ? { type: ComponentType.ActionRow, components: [input] }
    : { type: one.holder['type'], component: input }
}

const checkNames = ({ fields }: Modal, values: Readonly<Record<string, ModalValue>>): void => {
  const known = fields.flatMap(({ customId, label }) => [customId, label])
  const unknown = Object.keys(values).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`The modal has no field “${unknown}”`)
}

/** Sends a modal with what the member filled in; what is left out keeps its first value. */
export const submitModal = async (
  actor: Actor,
  modal: Modal,
  values: Readonly<Record<string, ModalValue>>,
): Promise<Reply> => {
  checkNames(modal, values)
  const opener = actor.world.interactions.get(modal.interactionId)
  const resolved = emptyResolved()
  const components = inputsOf(modal.raw).map((one, at) => {
    const field = modal.fields[at]
    if (!field) throw new Error('The modal has lost a field')
    return answer(actor, one, field, values[field.customId] ?? values[field.label], resolved)
  })
  const source = opener?.sourceMessageId === undefined ? undefined : see(actor, opener.sourceMessageId)
  const files = Object.keys(resolved.attachments).length > 0 ? { resolved: { attachments: resolved.attachments } } : {}
  return ask(actor, {
    type: InteractionType.ModalSubmit,
    data: { custom_id: modal.customId, components, ...files },
    sourceMessageId: source?.id,
    ...(source && { extra: { message: source } }),
  })
}
