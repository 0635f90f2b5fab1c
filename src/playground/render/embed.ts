import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
import { textLines } from './blocks.ts'
import { cellsOf, type Line, padTo, restyle, wrapLine } from './cells.ts'
import { inlineCells, styles, type Telling } from './inline.ts'
import { timestampText } from './time.ts'

const gap = 2
const narrowestColumn = 14

const fieldLines = ({ name, value }: APIEmbedField, columns: number, telling: Telling): Line[] => [
  ...wrapLine(restyle(inlineCells(name, telling), styles.bold), columns),
  ...textLines(value, columns, telling),
]

/** Fields side by side, as a table's row. */
const besides = (fields: readonly APIEmbedField[], columns: number, telling: Telling): Line[] => {
  const each = Math.floor((columns - gap * (fields.length - 1)) / fields.length)
  const blocks = fields.map((field) => fieldLines(field, each, telling))
  const height = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) =>
    blocks.flatMap((block, index) => {
      const line = block[at] ?? []
      return index === blocks.length - 1 ? line : [...padTo(line, each), ...cellsOf(' '.repeat(gap))]
    }),
  )
}

/** Up to three inline fields in a row stay together; any other field has a row of its own. */
const rowsOf = (fields: readonly APIEmbedField[], most: number): APIEmbedField[][] =>
  fields.reduce<APIEmbedField[][]>((rows, field) => {
    const last = rows.at(-1)
    const joins = field.inline && last?.every(({ inline }) => inline) && last.length < most
    if (joins) last?.push(field)
    else rows.push([field])
    return rows
  }, [])

const footerText = ({ footer, timestamp }: APIEmbed, telling: Telling): string =>
  [footer?.text, timestamp && timestampText(Date.parse(timestamp) / 1000, 'f', telling)].filter(Boolean).join(' • ')

const pictures = ({ image, thumbnail }: APIEmbed): Line[] =>
  [image, thumbnail].flatMap((picture) =>
    picture ? [cellsOf(`[picture] ${picture.url.split('?')[0]?.split('/').at(-1) ?? ''}`, styles.dim)] : [],
  )

const colourStyle = (colour: number | undefined): string =>
  colour === undefined ? styles.dim : `38;2;${(colour >> 16) & 255};${(colour >> 8) & 255};${colour & 255}`

const heading = ({ author, title, url }: APIEmbed, columns: number, telling: Telling): Line[] => [
  ...(author ? wrapLine(cellsOf(author.name, styles.dim), columns) : []),
  ...(title ? wrapLine(restyle(inlineCells(title, telling), styles.bold), columns) : []),
  ...(url ? wrapLine(cellsOf(url, `${styles.dim};${styles.underline}`), columns) : []),
]

/** An embed as lines behind its coloured bar. */
export const embedLines = (embed: APIEmbed, columns: number, telling: Telling): Line[] => {
  const inner = columns - 2
  const most = Math.max(1, Math.min(3, Math.floor(inner / narrowestColumn)))
  const footer = footerText(embed, telling)
  const parts: Line[][] = [
    heading(embed, inner, telling),
    embed.description ? textLines(embed.description, inner, telling) : [],
    ...rowsOf(embed.fields ?? [], most).map((row) => besides(row, inner, telling)),
    pictures(embed),
    footer === '' ? [] : wrapLine(cellsOf(footer, styles.dim), inner),
  ]
  const lines = parts.filter(({ length }) => length > 0).flatMap((part, at) => (at === 0 ? part : [[], ...part]))
  return lines.map((line) => [...cellsOf('┃ ', colourStyle(embed.color)), ...line])
}
