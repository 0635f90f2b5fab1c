import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { contains, overlaps, sentenceAt } from '../../text/spans.ts'
import { candidatesIn } from './names/candidates.ts'
import { type NameScene, nameSceneOf, type Standing } from './names/nameScene.ts'
import { placeOf } from './names/places.ts'
import { nameStanding } from './names/standing.ts'
import type { Check } from './scene.ts'

/** How many sentences besides the cited ones may be shown as evidence of a statement's names. */
const MOST_SPANS = 3

/** The sentence of a place that none of the cited ones holds. */
const evidenceOf = (document: Document, cited: readonly Span[], standing: Standing): Span | undefined => {
  if (standing === undefined || standing === 'ledger') return undefined
  if (standing.end === 0 || cited.some((sentence) => overlaps(sentence, standing))) return undefined
  const sentence = sentenceAt(document, standing.start)
  return sentence && { start: sentence.start, end: sentence.end }
}

/** What parts a name that is written by its sounds: 阿伯納西-柯爾, 喬安娜·雷德克羅. */
const PARTED = /^[^\s·・‧-]{1,8}(?:[·・‧-][^\s·・‧-]{1,8}){1,3}$/u

/** The stretches of a statement that are declared names of several parts, inside which no other name stands. */
const partedIn = (text: string, { written, naming }: NameScene): Span[] => {
  const folded = naming.fold(text)
  return written
    .filter((form) => PARTED.test(form))
    .flatMap((form) => {
      const start = placeOf(folded, form)
      return start < 0 ? [] : [{ start, end: start + form.length }]
    })
}

/**
 * Every name of a statement must stand in the article: in the cited sentences, or elsewhere, which then is evidence too; in
 * its title, byline or publisher; in the ledger; or be declared for one that does.
 */
export const namesCheck: Check = (statement, scene) => {
  const known = nameSceneOf(scene, statement.cited)
  const spans = new Map<number, Span>()
  const covered: Span[] = partedIn(statement.text, known)
  for (const noun of candidatesIn(statement.text, scene.reader)) {
    if (covered.some((span) => contains(span, noun))) continue
    const { standing, whole } = nameStanding(known, noun, statement.text)
    if (!standing) return { flaw: { cause: 'name', detail: statement.text.slice(noun.start, noun.end) }, spans: [] }
    if (whole) covered.push(noun)
    const evidence = evidenceOf(scene.document, statement.cited, standing)
    if (evidence) spans.set(evidence.start, evidence)
  }
  return { flaw: null, spans: [...spans.values()].slice(0, MOST_SPANS) }
}
