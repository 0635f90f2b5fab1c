import { startComposer } from './composer.js'
import { $, h } from './dom.js'
import { messageNode } from './message.js'
import { showModal } from './modal.js'

const asked = new URLSearchParams(location.search)
const who = {
  name: asked.get('name') ?? '',
  locale: asked.get('locale') ?? navigator.language,
  where: asked.get('where') ?? 'guild',
}
let view

const trouble = (words) => {
  $('trouble').hidden = !words
  $('trouble').textContent = words ?? ''
}

const query = () => new URLSearchParams(who).toString()

const send = async (action, body) => {
  trouble()
  const response = await fetch(`/page/do/${action}?${query()}`, { method: 'POST', body, headers: { 'x-page': '1' } })
  const answer = await response.json()
  if (answer.reason) trouble(answer.reason)
  if (answer.modal) showModal(answer.modal, view)
  return answer
}

const act = (action, fields) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return send(action, body)
}

const complete = async (line) => (await act('complete', { line })).choices ?? []

const options = (select, values, chosen) =>
  select.replaceChildren(...values.map((value) => h('option', { value, selected: value === chosen }, value)))

const draw = (state) => {
  view = { ...state, locale: who.locale, act, send, complete }
  $('channel').textContent = state.channel
  $('guild').textContent = state.guild
  options($('name'), state.people, state.me)
  options($('locale'), state.locales, who.locale)
  $('where').value = who.where
  const list = $('messages')
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80
  list.replaceChildren(...state.messages.map((message) => messageNode(message, view)))
  if (atEnd) list.scrollTop = list.scrollHeight
}

const refresh = async () => {
  const state = await (await fetch(`/page/state?${query()}`)).json()
  who.name = state.me
  who.locale = state.locale
  draw(state)
}

const choose = (id) =>
  $(id).addEventListener('change', ({ target }) => {
    who[id] = target.value
    refresh()
  })

const dark = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
document.documentElement.dataset.theme = asked.get('theme') ?? dark
$('theme').addEventListener('click', () => {
  const { dataset } = document.documentElement
  dataset.theme = dataset.theme === 'light' ? 'dark' : 'light'
})
for (const id of ['name', 'locale', 'where']) choose(id)
startComposer(() => view)
await refresh()
$('messages').scrollTop = $('messages').scrollHeight
// For a picture of the page: a line that stays open would never let it be done.
if (!asked.has('still')) new EventSource('/page/changes').addEventListener('change', refresh)
