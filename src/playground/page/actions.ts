import type { APIMessage } from 'discord-api-types/v10'
import { asList, isFields } from '../limits/check.ts'
import { inputsOf, modalOf } from '../member/modal.ts'
import type { Member, MemberFile, Modal, ModalValue, Reply } from '../playground.ts'
import type { World } from '../world/world.ts'

/** What the page hears of an action: a modal to show, choices to offer, or nothing more than that it was done. */
export interface Outcome {
  readonly modal?: unknown
  readonly choices?: unknown
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const textsIn = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

const filesIn = (form: FormData, name: string): Promise<MemberFile[]> =>
  Promise.all(
    form
      .getAll(name)
      .filter((value) => typeof value !== 'string')
      .map(async (file) => ({ name: file.name, data: new Uint8Array(await file.arrayBuffer()) })),
  )

/** A modal with what its inputs need to be drawn. */
const modalView = (modal: Modal) => {
  const inputs = inputsOf(modal.raw)
  return {
    interactionId: modal.interactionId,
    title: modal.title,
    fields: modal.fields.map((field, at) => {
      const input = inputs[at]?.input ?? {}
      return {
        ...field,
        long: input['style'] === 2,
        placeholder: input['placeholder'],
        most: input['max_length'] ?? input['max_values'],
        options: asList(input['options']).filter(isFields),
      }
    }),
  }
}

const outcomeOf = ({ modal }: Reply): Outcome => (modal ? { modal: modalView(modal) } : {})

const seen = (member: Member, form: FormData): APIMessage => {
  const message = member.see(textIn(form, 'message'))
  if (!message) throw new Error('This message is gone')
  return message
}

const valuesIn = async (form: FormData, modal: Modal): Promise<Record<string, ModalValue>> => {
  const entries = modal.fields.map(async ({ customId, kind }): Promise<[string, ModalValue]> => {
    if (kind === 'file') return [customId, (await filesIn(form, `file:${customId}`)).filter(({ name }) => name !== '')]
    if (kind === 'select') return [customId, textsIn(form, `select:${customId}`)]
    return [customId, textIn(form, `text:${customId}`)]
  })
  return Object.fromEntries(await Promise.all(entries))
}

type Action = (member: Member, form: FormData, world: World) => Promise<Outcome>

const type: Action = async (member, form) => {
  const line = textIn(form, 'line')
  const files = (await filesIn(form, 'files')).filter(({ name }) => name !== '')
  if (line.startsWith('/')) return outcomeOf(await member.type(line, { files }))
  await member.post(line, files)
  return {}
}

const submit: Action = async (member, form, world) => {
  const id = textIn(form, 'interaction')
  const opener = world.interactions.get(id)
  if (!opener || opener.userId !== member.id) throw new Error('This form is gone')
  const modal = modalOf(id, opener.acknowledgement?.data)
  return outcomeOf(await member.submit(modal, await valuesIn(form, modal)))
}

/** What a person can do on the page, by the last part of its address. */
export const actions: Readonly<Record<string, Action>> = {
  type,
  submit,
  complete: async (member, form) => ({ choices: await member.complete(textIn(form, 'line')) }),
  click: async (member, form) => outcomeOf(await member.click(seen(member, form), textIn(form, 'button'))),
  select: async (member, form) =>
    outcomeOf(await member.select(seen(member, form), textsIn(form, 'values'), textIn(form, 'menu'))),
  menu: async (member, form) => outcomeOf(await member.useMessageMenu(seen(member, form), textIn(form, 'name'))),
}
