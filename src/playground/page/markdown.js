import { h } from './dom.js'

const dateStyles = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

const relative = (seconds, locale) => {
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

const time = ({ unix, style }, { locale }) => {
  const date = new Date(unix * 1000)
  if (Number.isNaN(date.getTime())) return h('span', {}, `<t:${unix}>`)
  const text =
    style === 'R'
      ? relative(unix - Date.now() / 1000, locale)
      : new Intl.DateTimeFormat(locale, dateStyles[style] ?? dateStyles.f).format(date)
  return h('time', { className: 'stamp', dateTime: date.toISOString(), title: date.toString() }, text)
}

const makers = {
  text: ({ text }) => document.createTextNode(text),
  code: ({ text }) => h('code', {}, text),
  bold: ({ children }, view) => h('b', {}, inline(children, view)),
  italic: ({ children }, view) => h('i', {}, inline(children, view)),
  underline: ({ children }, view) => h('u', {}, inline(children, view)),
  strike: ({ children }, view) => h('s', {}, inline(children, view)),
  spoiler: ({ children }, view) => h('span', { className: 'spoiler', tabIndex: 0 }, inline(children, view)),
  link: ({ url, children }, view) =>
    h('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, inline(children, view)),
  mention: ({ sigil, of }, { names }) => h('span', { className: 'mention' }, `${sigil}${names[of] ?? of}`),
  time,
}

/** Parsed inline Markdown as nodes. */
export const inline = (nodes, view) => nodes.map((node) => makers[node.kind](node, view))

/** Parsed lines and blocks of code as nodes. */
export const blocks = (list, view) =>
  list.map((block) =>
    block.kind === 'code' ? h('pre', {}, block.text) : h('p', { className: block.kind }, inline(block.children, view)),
  )
