import { findFigures } from '../../../../src/facts/figures/spaced/figures.ts'
import type { Entities } from '../../../../src/facts/people/people.ts'
import { en } from '../../../../src/languages/en/index.ts'
import type { Document } from '../../../../src/model/document.ts'
import type { Figure } from '../../../../src/model/figure.ts'
import { shift } from '../../../../src/text/spans.ts'
import { aDocument } from '../../../helpers/reading.ts'

/** An English document of one paragraph a line, with its sentences. */
export const documentOf = (text: string): Document => {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  const sentences = blocks.flatMap((block, index) =>
    en.sentences
      .split(text.slice(block.start, block.end))
      .map((span) => ({ ...shift(span, block.start), block: index })),
  )
  return aDocument({ language: 'en', text, blocks, sentences })
}

const nobody: Entities = { people: [], organisations: [] }

/** The figures of an English text. */
export const read = (text: string, entities: Entities = nobody): Figure[] => findFigures(documentOf(text), en, entities)
