import { type APIMessage, ComponentType } from 'discord-api-types/v10'

/** Something in a message that a member can press or choose. */
export interface Control {
  readonly kind: 'button' | 'choice'
  readonly name: string
  /** A button's custom id, or a choice's value. */
  readonly value: string
}

type Part = { readonly type: ComponentType }

const controlsIn = (part: Part): Control[] => {
  if (part.type === ComponentType.Button && 'custom_id' in part && !('disabled' in part && part.disabled)) {
    return [{ kind: 'button', name: 'label' in part ? String(part.label) : '', value: String(part.custom_id) }]
  }
  if (part.type !== ComponentType.StringSelect || !('options' in part) || !Array.isArray(part.options)) return []
  return part.options.map(({ label, value }) => ({ kind: 'choice', name: String(label), value: String(value) }))
}

/** The buttons that can be pressed and the choices of menus, in their order. */
export const controlsOf = ({ components = [] }: Pick<APIMessage, 'components'>): Control[] =>
  components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components.flatMap(controlsIn) : []))
