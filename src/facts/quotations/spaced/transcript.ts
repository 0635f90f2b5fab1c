import type { Document } from '../../../model/document.ts'
import type { Quotation } from '../../../model/quotation.ts'
import type { Entities } from '../../people/people.ts'

/** MARA VOSS: We never had the money. Not: WARNING: the road is closed, which names nobody. */
const LABEL = /^\s{0,4}(\p{Lu}[\p{Lu}.'’ -]{1,40}):\s{1,4}(?=[^\s"“'‘])/u

/** A transcript has two such lines at least; a single one is rather a heading. */
const LEAST_LINES = 2

/** People by their whole name and by their last one, in lower case; `null` where two share it. */
const namesOf = ({ people }: Entities): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>()
  const add = (form: string, name: string): void => {
    const key = form.toLowerCase()
    found.set(key, found.has(key) && found.get(key) !== name ? null : name)
  }
  for (const { name, aliases } of people) {
    for (const form of [name, ...aliases]) {
      add(form, name)
      const last = form.split(' ').at(-1)
      if (last && last !== form) add(last, name)
    }
  }
  return found
}

/** The lines of a transcript, each with a person’s name in capitals before a colon: the rest of the line is what they say. */
export const transcriptLines = ({ text, blocks }: Document, entities: Entities): Quotation[] => {
  const names = namesOf(entities)
  const found = blocks.flatMap((block): Quotation[] => {
    if (block.kind !== 'paragraph') return []
    const line = text.slice(block.start, block.end)
    const label = LABEL.exec(line)
    const speakerText = label?.[1]?.trim()
    const speaker = names.get(speakerText?.toLowerCase() ?? '')
    if (!label || !speakerText || !speaker) return []
    const start = block.start + label[0].length
    const words = text.slice(start, block.end).trimEnd()
    const told = { cue: null, addressee: null, saidOn: null }
    const span = { start, end: start + words.length }
    return [{ speaker, speakerText, speakerKind: 'person', mode: 'direct', text: words, ...told, span }]
  })
  return found.length < LEAST_LINES ? [] : found
}
