import { createRulesExtractor } from '../../../src/facts/rules.ts'
import { basicsOf, packOf } from '../../../src/languages/index.ts'
import type { Block, Document, Sentence } from '../../../src/model/document.ts'
import type { Facts } from '../../../src/model/facts.ts'

const blocksOf = (text: string): Block[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length }
    start = block.end + 1
    return block
  })
}

const sentencesOf = (text: string, blocks: readonly Block[], language: string): Sentence[] =>
  blocks.flatMap(({ start, end }, block) =>
    (basicsOf(language)?.sentences.split(text.slice(start, end)) ?? []).map((one) => ({
      block,
      start: start + one.start,
      end: start + one.end,
    })),
  )

/** A text as a document to the letter, a block a line: nothing is dropped, so that the offsets are those of a corpus. */
export const documentToTheLetter = (text: string, language: string): Document => {
  const blocks = blocksOf(text)
  const unknown = { title: null, byline: null, publishedAt: null, publisher: null, url: null }
  return { ...unknown, language, text, blocks, sentences: sentencesOf(text, blocks, language) }
}

const extractor = createRulesExtractor(packOf)

/** What the rules read out of a text to the letter. */
export const factsOf = (text: string, language: string): Promise<Facts> =>
  extractor.extract(documentToTheLetter(text, language))
