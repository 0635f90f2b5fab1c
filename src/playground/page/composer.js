import { $, h } from './dom.js'

const line = $('line')
const list = $('suggestions')

const show = (entries) => {
  list.hidden = entries.length === 0
  list.replaceChildren(
    ...entries.map(({ text, note, use }) =>
      h('button', { type: 'button', role: 'option', onclick: use }, text, note ? h('small', {}, note) : undefined),
    ),
  )
}

const put = (text, view) => {
  line.value = text
  line.focus()
  suggest(view)
}

const commandAt = (text, commands) => commands.find(({ name }) => text === `/${name}` || text.startsWith(`/${name} `))

const optionAt = (text, { options }) => {
  const found = options
    .map((option) => ({ option, at: text.lastIndexOf(` ${option.name}:`) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => b.at - a.at)[0]
  return found && { option: found.option, start: found.at + found.option.name.length + 2 }
}

const choicesFor = async ({ option, start }, text, view) => {
  const typed = text.slice(start).trim().toLowerCase()
  if (option.choices.length > 0) return option.choices.filter(({ name }) => name.toLowerCase().includes(typed))
  if (option.type === 5) return [{ name: 'true' }, { name: 'false' }]
  return option.autocomplete ? view.complete(text) : []
}

const openOptions = (text, command, view) =>
  command.options
    .filter(({ name }) => !text.includes(` ${name}:`))
    .map(({ name, description, required }) => ({
      text: `${name}${required ? ' *' : ''}`,
      note: description,
      use: () => put(`${text.trimEnd()} ${name}:`, view),
    }))

/** Offers commands, then options, then choices for what is being typed. */
export const suggest = async (view) => {
  const text = line.value
  if (!text.startsWith('/')) return show([])
  const command = commandAt(text, view.commands)
  if (!command)
    return show(
      view.commands
        .filter(({ name }) => `/${name}`.startsWith(text))
        .map(({ name, description }) => ({ text: `/${name}`, note: description, use: () => put(`/${name} `, view) })),
    )
  const at = optionAt(text, command)
  const choices = at ? await choicesFor(at, text, view) : []
  if (line.value !== text) return undefined
  const picks = choices.map(({ name, value }) => ({
    text: name,
    use: () => put(`${text.slice(0, at.start)}${value ?? name} `, view),
  }))
  return show([...picks, ...openOptions(text, command, view)])
}

const files = () => [...$('file').files]

const showFiles = () => $('files').replaceChildren(...files().map(({ name }) => h('span', {}, name)))

const clear = () => {
  line.value = ''
  $('file').value = ''
  showFiles()
  show([])
}

/** Lets a person write: Enter sends, Shift and Enter begin a new line. */
export const startComposer = (view) => {
  let waiting
  line.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => suggest(view()), 120)
  })
  $('file').addEventListener('change', showFiles)
  line.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show([])
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    const body = new FormData()
    body.append('line', line.value)
    for (const file of files()) body.append('files', file)
    clear()
    view().send('type', body)
  })
}
