/** A piece of Discord's inline Markdown. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'time'; readonly unix: number; readonly style: string }
  | { readonly kind: 'mention'; readonly sigil: '@' | '#' | '/'; readonly of: string }

interface Rule {
  readonly pattern: RegExp
  readonly make: (match: RegExpExecArray) => Inline
}

const inner = (match: RegExpExecArray): string => match[1] ?? ''

const text = (match: RegExpExecArray): Inline => ({ kind: 'text', text: inner(match) })
const code = (match: RegExpExecArray): Inline => ({ kind: 'code', text: inner(match) })

const around =
  (kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler') =>
  (match: RegExpExecArray): Inline => ({ kind, children: parseInline(inner(match)) })

const mention =
  (sigil: '@' | '#' | '/') =>
  (match: RegExpExecArray): Inline => ({ kind: 'mention', sigil, of: inner(match) })

const link = (match: RegExpExecArray): Inline => ({
  kind: 'link',
  url: match[2] ?? inner(match),
  children: match[2] === undefined ? [{ kind: 'text', text: inner(match) }] : parseInline(inner(match)),
})

const boldItalic = (match: RegExpExecArray): Inline => ({
  kind: 'bold',
  children: [{ kind: 'italic', children: parseInline(inner(match)) }],
})

const words = '((?:\\\\[\\s\\S]|[^\\\\])+?)'

// In order: what comes first wins. Texts are at most 4,096 characters, so a scan to the end at each mark is cheap.
const rules: readonly Rule[] = [
  // \* is a star: what Discord's own escapes stand for.
  { pattern: /\\([!-/:-@[-`{-~])/y, make: text },
  { pattern: /``([\s\S]+?)``(?!`)/y, make: code },
  { pattern: /`([^`]+)`/y, make: code },
  { pattern: new RegExp(`\\*\\*\\*${words}\\*\\*\\*`, 'y'), make: boldItalic },
  { pattern: new RegExp(`\\*\\*${words}\\*\\*(?!\\*)`, 'y'), make: around('bold') },
  { pattern: new RegExp(`__${words}__`, 'y'), make: around('underline') },
  { pattern: new RegExp(`~~${words}~~`, 'y'), make: around('strike') },
  { pattern: new RegExp(`\\|\\|${words}\\|\\|`, 'y'), make: around('spoiler') },
  // A star with a blank behind it is a star: 3 * 4 * 5.
  { pattern: new RegExp(`\\*(?=\\S)${words}\\*`, 'y'), make: around('italic') },
  // So is a low line inside a word: snake_case_name.
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])_(?=\\S)${words}_(?![\\p{L}\\p{N}])`, 'uy'), make: around('italic') },
  { pattern: /\[((?:\\[\s\S]|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y, make: link },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, make: link },
  {
    pattern: /(?<![\p{L}\p{N}])(https?:\/\/[^\s<>「」『』（）]+[^\s<>「」『』（）.,;:!?'"，。、；：！？])/uy,
    make: link,
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    make: (match) => ({ kind: 'time', unix: Number(inner(match)), style: match[2] ?? 'f' }),
  },
  { pattern: /<@[!&]?(\d{1,20})>/y, make: mention('@') },
  { pattern: /<#(\d{1,20})>/y, make: mention('#') },
  { pattern: /<\/([^:>]{1,100}):\d{1,20}>/y, make: mention('/') },
  { pattern: /<a?(:\w{2,32}:)\d{1,20}>/y, make: text },
]

const matchAt = (source: string, at: number): { node: Inline; end: number } | undefined => {
  for (const { pattern, make } of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) return { node: make(match), end: at + match[0].length }
  }
  return undefined
}

// Marks begin with one of these; everything between is plain.
const mark = /[\\`*_~|[<]|http/g

const plain = (source: string): Inline[] => (source === '' ? [] : [{ kind: 'text', text: source }])

/** Parses what stands on a line. Marks that are never closed stay as they are. */
export const parseInline = (source: string): Inline[] => {
  const nodes: Inline[] = []
  let plainFrom = 0
  let at = 0
  while (at < source.length) {
    mark.lastIndex = at
    const next = mark.exec(source)?.index ?? source.length
    const found = next < source.length ? matchAt(source, next) : undefined
    at = found?.end ?? next + 1
    if (!found) continue
    nodes.push(...plain(source.slice(plainFrom, next)), found.node)
    plainFrom = at
  }
  return [...nodes, ...plain(source.slice(plainFrom))]
}

/** A line of a text, or a block of code. */
export type Block =
  | { readonly kind: 'line' | 'heading' | 'small' | 'quote' | 'item'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }

// `# Title`, `-# small print`, `> quoted`, `- item`. A # without a blank behind it (#news) is no title.
const lineRules: readonly { readonly kind: 'heading' | 'small' | 'quote' | 'item'; readonly pattern: RegExp }[] = [
  { kind: 'heading', pattern: /^#{1,3} +(.*)$/s },
  { kind: 'small', pattern: /^-# +(.*)$/s },
  { kind: 'quote', pattern: /^> ?(.*)$/s },
  { kind: 'item', pattern: /^ *[-*] +(.*)$/s },
]

const parseLine = (source: string): Block => {
  const rule = lineRules.find(({ pattern }) => pattern.test(source))
  const body = rule?.pattern.exec(source)?.[1] ?? source
  return { kind: rule?.kind ?? 'line', children: parseInline(body) }
}

const parseLines = (source: string): Block[] => (source === '' ? [] : source.split('\n').map(parseLine))

const fence = /```(?:[\w+-]*\n)?([\s\S]*?)```/g

/** Parses a whole text into lines and blocks of code. */
export const parseBlocks = (source: string): Block[] => {
  const blocks: Block[] = []
  let from = 0
  for (const match of source.matchAll(fence)) {
    blocks.push(...parseLines(source.slice(from, match.index).replace(/\n$/, '')))
    blocks.push({ kind: 'code', text: (match[1] ?? '').replace(/\n$/, '') })
    from = match.index + match[0].length
  }
  return [...blocks, ...parseLines(from === 0 ? source : source.slice(from).replace(/^\n/, ''))]
}
