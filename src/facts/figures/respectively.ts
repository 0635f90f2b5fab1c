import type { Span } from '../../model/span.ts'
import { phraseAtEnd } from './phrase.ts'
import type { Quantity, Reader } from './quantity.ts'

const REACH = 80

/** The names of the list that ends at `end`. */
const namesBefore = (reader: Reader, end: number, mentions: readonly Span[]): string[] => {
  const { subjects } = reader.pack.units
  const head = reader.text.slice(Math.max(0, end - REACH), end)
  const list = head.slice(Math.max(head.search(/[。；;：:！？!?（(「『][^。；;：:！？!?（(「『]*$/) + 1, 0))
  return list.split(subjects.listSplit).flatMap((item) => {
    const phrase = phraseAtEnd(item, subjects, reader.words)
    const name = mentions
      .map((span) => reader.text.slice(span.start, span.end))
      .find((text) => item.trim().endsWith(text))
    return (name ?? phrase) ? [name ?? phrase] : []
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
