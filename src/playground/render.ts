import { type APIMessage, MessageFlags } from 'discord-api-types/v10'
import { textLines } from './render/blocks.ts'
import { cellsOf, type Line, printLine, wrapLine } from './render/cells.ts'
import { componentLines } from './render/components.ts'
import { embedLines } from './render/embed.ts'
import { styles, type Telling } from './render/inline.ts'

export interface RenderOptions {
  /** Columns of the terminal. */
  readonly width: number
  /** Whether styles are shown as escape sequences; without, bold keeps its stars. */
  readonly colour: boolean
  /** For dates; `en-GB` without it. */
  readonly locale?: string
  /** IANA name; this machine's own without it. */
  readonly timeZone?: string
  /** Milliseconds since the epoch, for relative times; without it they are shown as dates. */
  readonly now?: number
}

const narrowest = 20

const namesIn = ({ author, mentions, interaction_metadata }: APIMessage): Map<string, string> =>
  new Map(
    [author, ...mentions, ...(interaction_metadata ? [interaction_metadata.user] : [])].map((user) => [
      user.id,
      user.global_name ?? user.username,
    ]),
  )

const has = ({ flags }: APIMessage, flag: MessageFlags): boolean => ((flags ?? 0) & flag) !== 0

const headLine = (message: APIMessage): Line => {
  const notes = [
    has(message, MessageFlags.Ephemeral) ? 'only you can see this' : '',
    message.edited_timestamp ? 'edited' : '',
  ].filter((note) => note !== '')
  return [
    ...cellsOf(message.author.global_name ?? message.author.username, styles.bold),
    ...cellsOf(notes.length > 0 ? `  (${notes.join(', ')})` : '', styles.dim),
  ]
}

const kilobytes = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} kB`)

const fileLines = ({ attachments }: APIMessage): Line[] =>
  attachments.map(({ filename, size }) => cellsOf(`[file] ${filename}, ${kilobytes(size)}`, styles.dim))

const bodyLines = (message: APIMessage, columns: number, telling: Telling): Line[] => [
  ...(has(message, MessageFlags.Loading) ? [cellsOf('…', styles.dim)] : []),
  ...textLines(message.content, columns, telling),
  ...message.embeds.flatMap((embed, at) => [...(at === 0 ? [] : [[]]), ...embedLines(embed, columns, telling)]),
  ...fileLines(message),
  ...componentLines(message.components ?? [], columns, telling),
]

/** A message as a reader of a terminal sees it: words, embeds with their fields in columns, buttons and menus. */
export const renderMessage = (message: APIMessage, options: RenderOptions): string => {
  const columns = Math.max(narrowest, options.width)
  const telling: Telling = {
    colour: options.colour,
    locale: options.locale ?? 'en-GB',
    timeZone: options.timeZone,
    now: options.now,
    names: namesIn(message),
  }
  const lines = [...wrapLine(headLine(message), columns), ...bodyLines(message, columns, telling)]
  return lines.map((line) => printLine(line, options.colour)).join('\n')
}
