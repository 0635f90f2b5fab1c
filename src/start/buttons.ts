import { type APIMessage, ComponentType } from 'discord-api-types/v10'

export interface NamedButton {
  readonly name: string
  readonly customId: string
}

/** The buttons of a message that can be pressed, in their order. */
export const buttonsOf = (message: APIMessage): NamedButton[] =>
  (message.components ?? [])
    .flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    .flatMap((part) =>
      part.type === ComponentType.Button && 'custom_id' in part && !part.disabled
        ? [{ name: 'label' in part ? (part.label ?? '') : '', customId: part.custom_id }]
        : [],
    )
