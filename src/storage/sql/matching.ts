import { type RawBuilder, sql } from 'kysely'
import { withoutInvisible } from '../../text/invisible.ts'

/** Makes texts that should match the same: width, case, and whatever else is handed in, such as script. */
export type Fold = (text: string) => string

/** Typed input past this many characters is cut before it is looked for. */
const LONGEST_NEEDLE = 256

// The dots of foreign names are typed in many ways: 伊隆·馬斯克, 伊隆‧馬斯克, 伊隆・馬斯克.
const DOTS = /[·‧・•∙⋅]/g

/** One line of searchable text: folded, without control and invisible characters and unpaired surrogates. */
export const lineOf = (text: string, fold: Fold): string =>
  fold(withoutInvisible(text.toWellFormed().replace(/\p{Cc}+/gu, ' ')))
    .replace(DOTS, '.')
    .replace(/\s+/g, ' ')
    .trim()

/** What a text is searched by: its lines, each between line feeds, so that no match runs over two and a whole line can be asked for. */
export const haystackOf = (lines: Iterable<string>): string =>
  `\n${[...new Set(lines)].filter((line) => line).join('\n')}\n`

/** The words of typed input, folded, each once. Brackets part words, so that 馬斯克（Elon Musk） finds who it shows. */
export const wordsOf = (typed: string, fold: Fold): string[] => {
  const line = lineOf(typed.slice(0, LONGEST_NEEDLE), fold)
  const words = line.split(/[\s()]+/).filter((word) => word)
  return words.length > 0 ? [...new Set(words)] : [line].filter((word) => word)
}

const escaped = (text: string): string => text.replace(/[!%_]/g, '!$&')

const like = (column: string, pattern: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} like ${pattern} escape '!'`

/** Whether a haystack column holds every word; true for none. */
export const holdsAll = (column: string, words: readonly string[]): RawBuilder<boolean> =>
  words.length === 0
    ? sql<boolean>`1 = 1`
    : sql<boolean>`(${sql.join(
        words.map((word) => like(column, `%${escaped(word)}%`)),
        sql` and `,
      )})`

/** Whether a haystack column has this whole line. */
export const hasLine = (column: string, line: string): RawBuilder<boolean> => like(column, `%\n${escaped(line)}\n%`)
