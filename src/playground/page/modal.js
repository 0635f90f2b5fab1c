import { $, h } from './dom.js'

const input = (field) => {
  if (field.kind === 'file') return h('input', { type: 'file', name: field.customId, multiple: true })
  if (field.kind === 'select')
    return h(
      'select',
      { name: field.customId, multiple: field.most > 1 },
      field.options.map(({ label, value }) => h('option', { value }, label)),
    )
  const common = { name: field.customId, value: field.value ?? '', placeholder: field.placeholder ?? '' }
  const limits = { required: field.required, maxLength: field.most ?? 4000 }
  return field.long
    ? h('textarea', { ...common, ...limits, rows: 6 })
    : h('input', { type: 'text', ...common, ...limits })
}

const valuesOf = (form, { fields }) => {
  const body = new FormData()
  for (const { customId, kind } of fields) {
    const control = form.elements.namedItem(customId)
    if (kind === 'file') for (const file of control.files) body.append(`file:${customId}`, file)
    else if (kind === 'select') for (const one of control.selectedOptions) body.append(`select:${customId}`, one.value)
    else body.append(`text:${customId}`, control.value)
  }
  return body
}

/** Shows a modal; sends it when it is filled in. */
export const showModal = (modal, view) => {
  const dialog = $('modal')
  const send = (event) => {
    event.preventDefault()
    dialog.close()
    const body = valuesOf(event.target, modal)
    body.append('interaction', modal.interactionId)
    view.send('submit', body)
  }
  dialog.replaceChildren(
    h(
      'form',
      { onsubmit: send },
      h('h2', {}, modal.title),
      modal.fields.map((field) =>
        h('label', {}, field.label, field.description && h('small', {}, ` ${field.description}`), input(field)),
      ),
      h(
        'footer',
        {},
        h('button', { className: 'button style-2', type: 'button', onclick: () => dialog.close() }, 'Cancel'),
        h('button', { className: 'button style-1', type: 'submit' }, 'Submit'),
      ),
    ),
  )
  dialog.showModal()
}
