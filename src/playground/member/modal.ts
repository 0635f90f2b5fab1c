import { ComponentType } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import type { Modal, ModalField } from '../playground.ts'

/** An input of a modal with the component that it stands in: a row, or a label. */
export interface Input {
  readonly holder: Fields
  readonly input: Fields
}

/** The inputs of a modal, in order. Text between them is none. */
export const inputsOf = (raw: unknown): Input[] =>
  asList(isFields(raw) ? raw['components'] : undefined)
    .filter(isFields)
    .flatMap((holder) => {
      const input = holder['type'] === ComponentType.ActionRow ? asList(holder['components'])[0] : holder['component']
      return isFields(input) ? [{ holder, input }] : []
    })

const kinds: Readonly<Record<number, ModalField['kind']>> = {
  [ComponentType.TextInput]: 'text',
  [ComponentType.StringSelect]: 'select',
  [ComponentType.FileUpload]: 'file',
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const fieldOf = ({ holder, input }: Input): ModalField => ({
  customId: String(input['custom_id']),
  label: textOf(input['label']) ?? textOf(holder['label']) ?? '',
  description: textOf(holder['description']),
  kind: kinds[Number(input['type'])] ?? 'other',
  required: input['required'] !== false,
  value: textOf(input['value']),
})

/** A modal as a member sees it, from what the bot sent. */
export const modalOf = (interactionId: string, raw: unknown): Modal => {
  const data = isFields(raw) ? raw : {}
  return {
    interactionId,
    customId: String(data['custom_id']),
    title: String(data['title']),
    fields: inputsOf(raw).map(fieldOf),
    raw,
  }
}
