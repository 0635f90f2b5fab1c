import { components } from './components.js'
import { h, stripe } from './dom.js'
import { blocks, inline } from './markdown.js'

const size = (bytes) => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} kB`)

const outside = { target: '_blank', rel: 'noopener noreferrer nofollow' }

// Up to three inline fields share a row; how many there are says how wide each is.
const shared = (fields) => {
  const rows = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (field.inline && last?.[0].inline && last.length < 3) last.push(field)
    else rows.push([field])
  }
  return rows.flatMap((row) => row.map((field) => ({ field, of: field.inline ? row.length : 1 })))
}

const fieldNode = ({ field, of }, view) =>
  h(
    'div',
    { className: `field of-${of}` },
    h('div', { className: 'name' }, inline(field.name, view)),
    blocks(field.value, view),
  )

const footer = ({ footer: words, at }, { locale }) => {
  const date = at && new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
  const text = [words, date].filter(Boolean).join(' • ')
  return text ? h('div', { className: 'footer' }, text) : undefined
}

const embed = (data, view) => {
  const title = data.title && inline(data.title, view)
  const node = h(
    'section',
    { className: 'embed' },
    data.author && h('div', { className: 'author' }, data.author),
    title && h('div', { className: 'title' }, data.url ? h('a', { href: data.url, ...outside }, title) : title),
    data.description && h('div', {}, blocks(data.description, view)),
    data.fields.length > 0 &&
      h(
        'div',
        { className: 'fields' },
        shared(data.fields).map((one) => fieldNode(one, view)),
      ),
    data.image && h('img', { className: 'image', src: data.image, alt: '' }),
    data.thumbnail && h('img', { className: 'thumbnail', src: data.thumbnail, alt: '' }),
    footer(data, view),
  )
  return stripe(node, data.colour)
}

const attachment = ({ name, bytes, url, picture, description }) =>
  picture
    ? h('img', { className: 'picture', src: url, alt: description || name })
    : h('div', { className: 'file' }, h('a', { href: url, download: name }, name), ` ${size(bytes)}`)

const head = ({ author, at }, { locale }) =>
  h(
    'div',
    { className: 'head' },
    author.name,
    author.bot ? h('span', { className: 'app' }, 'APP') : undefined,
    h('time', {}, new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(new Date(at))),
  )

const used = ({ used: by }) =>
  by ? h('div', { className: 'used' }, `${by.name} used `, h('b', {}, by.command)) : undefined

const menu = (message, view) =>
  view.menus.length === 0
    ? undefined
    : h(
        'span',
        { className: 'menu' },
        view.menus.map((name) =>
          h(
            'button',
            {
              className: 'button style-2',
              type: 'button',
              onclick: () => view.act('menu', { message: message.id, name }),
            },
            name,
          ),
        ),
      )

const note = ({ edited, secret }) => {
  const words = [edited && 'edited', secret && 'Only you can see this'].filter(Boolean).join(' · ')
  return words ? h('div', { className: 'note' }, words) : undefined
}

/** A message with all that it shows, and what can be done with it. */
export const messageNode = (message, view) =>
  h(
    'article',
    { className: message.secret ? 'private' : '', id: `message-${message.id}` },
    h('span', { className: message.author.bot ? 'avatar' : 'avatar person' }, [...message.author.name][0] ?? ''),
    used(message),
    head(message, view),
    message.loading ? h('div', { className: 'thinking' }) : undefined,
    h('div', {}, blocks(message.content, view)),
    message.embeds.map((data) => embed(data, view)),
    message.attachments.map(attachment),
    components(message.components, message, view),
    note(message),
    message.author.bot ? undefined : menu(message, view),
  )
