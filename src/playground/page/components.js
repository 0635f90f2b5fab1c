import { h, stripe } from './dom.js'
import { blocks } from './markdown.js'

const label = ({ emoji, label: words }) => [emoji?.name, words].filter(Boolean).join(' ')

const button = (component, message, view) =>
  component.style === 5
    ? h(
        'a',
        { className: 'button style-5', href: component.url, target: '_blank', rel: 'noopener noreferrer nofollow' },
        `${label(component)} ↗`,
      )
    : h(
        'button',
        {
          className: `button style-${component.style}`,
          type: 'button',
          disabled: component.disabled === true,
          onclick: () => view.act('click', { message: message.id, button: component.custom_id }),
        },
        label(component),
      )

const chosen = (select) => [...select.selectedOptions].map(({ value }) => value).filter((value) => value !== '')

const option = ({ label: words, value, description, default: selected }) =>
  h('option', { value, selected: selected === true }, description ? `${words}: ${description}` : words)

const select = (component, message, view) => {
  const multiple = (component.max_values ?? 1) > 1
  const first = multiple ? [] : [h('option', { value: '' }, component.placeholder ?? 'Choose')]
  const send = (event) => {
    const values = chosen(event.target)
    if (values.length > 0) view.act('select', { message: message.id, values, menu: component.custom_id })
  }
  return h(
    'select',
    { className: 'menu-list', multiple, disabled: component.disabled === true, onchange: send },
    first,
    component.options.map(option),
  )
}

const picture = ({ media, description }) => h('img', { className: 'picture', src: media.url, alt: description ?? '' })

const makers = {
  1: (component, message, view) => h('div', { className: 'row' }, components(component.components, message, view)),
  2: button,
  3: select,
  9: (component, message, view) =>
    h(
      'div',
      { className: 'row' },
      h('div', {}, components(component.components, message, view)),
      components([component.accessory], message, view),
    ),
  10: (component, _, view) => h('div', {}, blocks(component.blocks, view)),
  11: (component) => picture(component),
  12: (component) => component.items.map(picture),
  13: (component) => h('div', { className: 'file' }, h('a', { href: component.file.url }, component.name ?? 'file')),
  14: () => h('hr'),
  17: (component, message, view) =>
    stripe(
      h('div', { className: 'container' }, components(component.components, message, view)),
      component.accent_color,
    ),
}

/** Buttons, menus and the components of V2. */
export const components = (list, message, view) =>
  list.flatMap((component) => makers[component.type]?.(component, message, view) ?? [])
