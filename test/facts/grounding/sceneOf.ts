import { type GroundedFacts, groundFacts } from '../../../src/facts/grounding/facts.ts'
import { createRulesExtractor } from '../../../src/facts/rules.ts'
import { packOf } from '../../../src/languages/index.ts'
import type { Document } from '../../../src/model/document.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Reply } from '../../../src/model/reply.ts'
import { shift } from '../../../src/text/spans.ts'
import { aReply } from '../../helpers/reply.ts'

/** A document of plain paragraphs, one a line, with sentences as its language splits them; by full stops in one without a pack. */
export const linesOf = (text: string, language: string): Document => {
  const split = packOf(language)?.sentences.split ?? ((line: string) => [{ start: 0, end: line.length }])
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length }
    start = block.end + 1
    return block
  })
  return {
    title: null,
    byline: null,
    publishedAt: '2025-03-02T09:00:00+08:00',
    publisher: null,
    language,
    url: null,
    text,
    blocks,
    sentences: blocks.flatMap((block, index) =>
      split(text.slice(block.start, block.end)).map((span) => ({ ...shift(span, block.start), block: index })),
    ),
  }
}

const rules = createRulesExtractor(packOf)

/** What the rules find in a text, and what they and a reply come to. */
export const grounded = async (
  text: string,
  language: string,
  parts: Partial<Reply>,
  known?: Partial<Facts>,
): Promise<GroundedFacts & { readonly before: Facts; readonly document: Document }> => {
  const document = linesOf(text, language)
  const before: Facts = { ...(await rules.extract(document)), ...known }
  return { ...groundFacts(aReply(parts), { document, source: packOf(language), facts: before }), before, document }
}
