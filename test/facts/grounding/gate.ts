import type { Scene } from '../../../src/facts/grounding/scene.ts'
import type { Grounded } from '../../../src/facts/grounding/task.ts'
import { packOf } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { Document } from '../../../src/model/document.ts'
import type { Reply } from '../../../src/model/reply.ts'
import { createGate } from '../../../src/parts.ts'
import { noFacts } from '../../helpers/reading.ts'
import { aReply } from '../../helpers/reply.ts'
import { linesOf } from './sceneOf.ts'

const gate = createGate()

const readerOf = (tag: LanguageTag) => {
  const pack = packOf(tag)
  if (!pack) throw new Error(`No pack: ${tag}`)
  return pack
}

/** A scene of a text without facts, for readers of its own language unless told. */
export const sceneFor = (text: string, language: LanguageTag, reader: LanguageTag = language): Scene => ({
  document: linesOf(text, language),
  source: packOf(language),
  reader: readerOf(reader),
  facts: noFacts,
  written: [],
})

/** What the whole gate makes of a reply to a text that the rules found nothing in. */
export const gated = (document: Document, reply: Partial<Reply>, language: LanguageTag): Promise<Grounded> =>
  gate({
    document,
    facts: noFacts,
    brief: { headline: '', sentences: [], keyFigures: [], madeBy: 'rules', model: null, dropped: 0 },
    reply: aReply(reply),
    language,
  })
