import { loadArticle } from '../src/article/load.ts'
import { createRulesBriefer } from '../src/brief/rules.ts'
import { toDocument } from '../src/document/document.ts'
import type { Result } from '../src/errors.ts'
import { readersOf } from '../src/facts/readers.ts'
import { basicsOf, packOf } from '../src/languages/index.ts'
import type { Source } from '../src/model/article.ts'
import type { Document } from '../src/model/document.ts'
import { createRulesPipeline } from '../src/parts.ts'
import type { SubjectsOf } from './subject.ts'

const options = { timeZone: 'Asia/Taipei' }

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`The text could not be read: ${result.failure.code}`)
  return result.value
}

/** What a reader keeps of a document is kept by the document itself: a copy has nothing kept. */
const fresh = (document: Document): Document => ({ ...document })

/** The whole reading, and each part on what the parts before it made. */
export const subjectsOf: SubjectsOf = async (text, tag) => {
  const source: Source = { kind: 'bytes', bytes: new TextEncoder().encode(text), name: 'bench.txt' }
  const read = createRulesPipeline(options)
  const briefer = createRulesBriefer(basicsOf)
  const article = must(loadArticle(source))
  const document = must(toDocument(article, options))
  if (document.language !== tag) throw new Error(`The text of ${tag} was taken for ${document.language}`)
  const pack = packOf(document.language)
  if (!pack) throw new Error(`No pack for ${document.language}`)
  const readers = readersOf(pack)
  const entities = readers.findEntities(document)
  const quotations = readers.findQuotations(document, entities)
  const { facts } = must(await read(source))
  return {
    whole: async () => must(await read(source)).facts.figures.length,
    load: async () => must(loadArticle(source)).text.length,
    document: async () => must(toDocument(article, options)).sentences.length,
    people: async () => readers.findEntities(fresh(document)).people.length,
    figures: async () => readers.findFigures(fresh(document), entities).length,
    quotations: async () => readers.findQuotations(fresh(document), entities).length,
    disputes: async () => readers.findDisputes(document, entities, quotations).length,
    brief: async () => (await briefer.brief(document, facts)).sentences.length,
  }
}
