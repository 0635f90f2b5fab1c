import { wordAfter } from '../../words.ts'
import { before } from '../quantity.ts'
import { isNoun, phraseTo } from './phrases.ts'
import type { Counted, Reader } from './reader.ts'
import { worth } from './worth.ts'

const REACH = 160
const MAX_RUN = 12

/** The names of the list that stands before a verb and its figures. */
const namesBefore = (reader: Reader, end: number): string[] => {
  const { words, pack, text } = reader
  const head = before(text, end, REACH)
  const start = end - head.length
  const list = head.slice(head.search(/[^.;:!?]*$/))
  let at = start + head.length - list.length
  return list.split(pack.units.subjects.listSplit).flatMap((item) => {
    const from = text.indexOf(item, at)
    at = from + item.length
    for (let index = wordAfter(words, from); (words[index]?.start ?? at) < at; index++) {
      const next = words[index + 1]
      const phrase = phraseTo(reader, index)
      const ends = !next || next.start >= at || !/^(?:NOUN|PROPN|PART|ADP)$/.test(next.part)
      if (phrase && ends)
        return worth(reader, { ...phrase, first: Math.max(phrase.first, wordAfter(words, from)) }) ?? []
    }
    return []
  })
}

/** Where the verb begins that leads to the figures; 0 where it follows no noun. */
const verbBefore = ({ words }: Reader, end: number): number => {
  let at = wordAfter(words, end) - 1
  while (at > 0 && !/^(?:VERB|AUX)$/.test(words[at]?.part ?? '')) at--
  while (/^(?:VERB|AUX|ADV|PART)$/.test(words[at - 1]?.part ?? '')) at--
  return isNoun(words[at - 1]) ? (words[at]?.start ?? 0) : 0
}

/** A, B and C rose 1%, 2% and 3% respectively: each figure with its own name, where there are as many names as figures. */
export const respectiveSubjects = (reader: Reader, quantities: readonly Counted[]): ReadonlyMap<Counted, string> => {
  const pairs = new Map<Counted, string>()
  for (const mark of reader.text.matchAll(reader.pack.units.subjects.respectively)) {
    const end = quantities.findLastIndex((quantity) => quantity.end <= mark.index)
    if (end < 0 || mark.index - (quantities[end]?.end ?? 0) > 4) continue
    const run: Counted[] = []
    for (let at = end; at >= 0 && run.length < MAX_RUN; at--) {
      const quantity = quantities[at]
      const next = run[0]
      if (!quantity || (next && next.start - quantity.end > 8)) break
      run.unshift(quantity)
    }
    const names = namesBefore(reader, verbBefore(reader, run[0]?.lead ?? 0))
    if (run.length < 2 || names.length < run.length) continue
    for (const [at, quantity] of run.entries()) pairs.set(quantity, names.slice(-run.length)[at] ?? '')
  }
  return pairs
}
