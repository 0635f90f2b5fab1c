import { type Cell, cellsOf, restyle } from './cells.ts'
import { timestampText } from './time.ts'

/** How things are told that a text only points at. */
export interface Telling {
  readonly colour: boolean
  readonly locale: string
  readonly timeZone: string | undefined
  /** Milliseconds since the epoch, for “two days ago”. */
  readonly now: number | undefined
  /** Names of users by id. */
  readonly names: ReadonlyMap<string, string>
}

export const styles = { bold: '1', dim: '2', italic: '3', underline: '4', strike: '9', accent: '36' } as const

interface Rule {
  readonly pattern: RegExp
  readonly make: (match: RegExpExecArray, telling: Telling) => Cell[]
}

const inner = (match: RegExpExecArray): string => match[1] ?? ''

const wrap =
  (style: string, mark = '') =>
  (match: RegExpExecArray, telling: Telling): Cell[] => {
    const cells = restyle(inlineCells(inner(match), telling), style)
    // Where there is no colour the mark itself shows what is bold.
    return telling.colour || mark === '' ? cells : [...cellsOf(mark), ...cells, ...cellsOf(mark)]
  }

const link = (match: RegExpExecArray, telling: Telling): Cell[] => [
  ...restyle(inlineCells(inner(match), telling), styles.underline),
  ...cellsOf(` (${match[2] ?? ''})`, styles.dim),
]

const spoiler = (match: RegExpExecArray, telling: Telling): Cell[] => [
  ...cellsOf('▒'),
  ...restyle(inlineCells(inner(match), telling), styles.dim),
  ...cellsOf('▒'),
]

const text = '((?:\\\\[\\s\\S]|[^\\\\])+?)'

// In order: what comes first wins. Texts are at most 4,096 characters, so a scan to the end at each mark is cheap.
const rules: readonly Rule[] = [
  // \* is a star: what Discord's own escapes stand for.
  { pattern: /\\([!-/:-@[-`{-~])/y, make: (match) => cellsOf(inner(match)) },
  { pattern: /``([\s\S]+?)``(?!`)/y, make: (match) => cellsOf(inner(match), styles.accent) },
  { pattern: /`([^`]+)`/y, make: (match) => cellsOf(inner(match), styles.accent) },
  { pattern: new RegExp(`\\*\\*\\*${text}\\*\\*\\*`, 'y'), make: wrap(`${styles.bold};${styles.italic}`, '**') },
  { pattern: new RegExp(`\\*\\*${text}\\*\\*(?!\\*)`, 'y'), make: wrap(styles.bold, '**') },
  { pattern: new RegExp(`__${text}__`, 'y'), make: wrap(styles.underline) },
  { pattern: new RegExp(`~~${text}~~`, 'y'), make: wrap(styles.strike, '~~') },
  { pattern: new RegExp(`\\|\\|${text}\\|\\|`, 'y'), make: spoiler },
  // A star with a blank behind it is a star: 3 * 4 * 5.
  { pattern: new RegExp(`\\*(?=\\S)${text}\\*`, 'y'), make: wrap(styles.italic) },
  { pattern: new RegExp(`_(?=\\S)${text}_(?![\\p{L}\\p{N}])`, 'uy'), make: wrap(styles.italic) },
  { pattern: /\[((?:\\[\s\S]|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y, make: link },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, make: (match) => cellsOf(inner(match), styles.underline) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y,
    make: (match, telling) => cellsOf(timestampText(Number(inner(match)), match[2], telling), styles.underline),
  },
  {
    pattern: /<@!?(\d{1,20})>/y,
    make: (match, { names }) => cellsOf(`@${names.get(inner(match)) ?? inner(match)}`, styles.accent),
  },
  { pattern: /<#(\d{1,20})>/y, make: (match) => cellsOf(`#${inner(match)}`, styles.accent) },
  { pattern: /<@&(\d{1,20})>/y, make: (match) => cellsOf(`@${inner(match)}`, styles.accent) },
  { pattern: /<\/([^:>]{1,100}):\d{1,20}>/y, make: (match) => cellsOf(`/${inner(match)}`, styles.accent) },
  { pattern: /<a?:(\w{2,32}):\d{1,20}>/y, make: (match) => cellsOf(`:${inner(match)}:`) },
]

const ruleAt = (source: string, at: number): { rule: Rule; match: RegExpExecArray } | undefined => {
  for (const rule of rules) {
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(source)
    if (match) return { rule, match }
  }
  return undefined
}

// Marks begin with one of these; everything between is plain.
const mark = /[\\`*_~|[<]/g

/** Discord's inline Markdown as styled cells. */
export const inlineCells = (source: string, telling: Telling): Cell[] => {
  const cells: Cell[] = []
  let plainFrom = 0
  let at = 0
  while (at < source.length) {
    mark.lastIndex = at
    const next = mark.exec(source)?.index ?? source.length
    const found = next < source.length ? ruleAt(source, next) : undefined
    at = found ? next + found.match[0].length : next + 1
    if (!found) continue
    cells.push(...cellsOf(source.slice(plainFrom, next)), ...found.rule.make(found.match, telling))
    plainFrom = at
  }
  return [...cells, ...cellsOf(source.slice(plainFrom))]
}
