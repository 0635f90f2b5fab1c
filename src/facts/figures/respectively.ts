import type { Span } from '../../model/span.ts'
import { worth } from './head.ts'
import { isNoun, phraseStart, textOf } from './nouns.ts'
import type { Quantity, Reader } from './quantity.ts'
import { tokenise } from './tokens.ts'

const REACH = 80
/** A name in a list is seldom longer, and seldom known. */
const SHORT = 6

/** The noun phrase that ends an item of a list. */
const nounOf = (reader: Reader, item: string): string | null => {
  if (item.trim().length <= SHORT) return worth(reader, item.trim())
  const tokens = tokenise(item, reader.pack.units.subjects, reader.words, [])
  const last = tokens.findLastIndex(isNoun)
  return last < 0 ? null : worth(reader, textOf(item, tokens, phraseStart(reader, tokens, last), last))
}

/** The names of the list that ends at `end`. */
const namesBefore = (reader: Reader, end: number, mentions: readonly Span[]): string[] => {
  const { subjects } = reader.pack.units
  const head = reader.text.slice(Math.max(0, end - REACH), end)
  const list = head.slice(Math.max(head.search(/[。；;：:！？!?（(「『][^。；;：:！？!?（(「『]*$/) + 1, 0))
  return list.split(subjects.listSplit).flatMap((item) => {
    const name = mentions
      .map((span) => reader.text.slice(span.start, span.end))
      .find((text) => item.trim().endsWith(text))
    const phrase = name ?? nounOf(reader, item)
    return phrase ? [phrase] : []
  })
}

/** The run of quantities behind 分別 that only commas and conjunctions part. */
const runFrom = (reader: Reader, quantities: readonly Quantity[], index: number): Quantity[] => {
  const run: Quantity[] = []
  for (const quantity of quantities.slice(index, index + 12)) {
    const last = run.at(-1)
    if (last && (quantity.start - last.end > 8 || /[。；;]/.test(reader.text.slice(last.end, quantity.start)))) break
    run.push(quantity)
  }
  return run
}

/** A、B和C分別上漲1%、2%和3%: each figure with its own name, where there are as many names as figures. */
export const respectiveSubjects = (
  reader: Reader,
  quantities: readonly Quantity[],
  mentions: readonly Span[],
): ReadonlyMap<Quantity, string> => {
  const pairs = new Map<Quantity, string>()
  let index = 0
  for (const mark of reader.text.matchAll(reader.pack.units.subjects.respectively)) {
    while (index < quantities.length && (quantities[index]?.start ?? 0) < mark.index) index++
    if (index >= quantities.length) break
    const run = runFrom(reader, quantities, index)
    const first = run[0]
    if (run.length < 2 || !first || first.start - mark.index > 20) continue
    const near = mentions.filter((span) => span.end <= mark.index && span.start >= mark.index - REACH)
    const names = namesBefore(reader, mark.index, near).slice(-run.length)
    if (names.length !== run.length) continue
    for (const [at, quantity] of run.entries()) pairs.set(quantity, names[at] ?? '')
  }
  return pairs
}
