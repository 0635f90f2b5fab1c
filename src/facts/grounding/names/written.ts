import type { LanguagePack } from '../../../languages/pack.ts'
import type { Document } from '../../../model/document.ts'
import type { Facts } from '../../../model/facts.ts'
import type { NameReply } from '../../../model/reply.ts'
import { sentenceAt } from '../../../text/spans.ts'
import { articleOf } from './article.ts'
import { candidatesIn } from './candidates.ts'
import { ledgerOf } from './ledger.ts'
import { placeOf } from './places.ts'

/** How many names of a reply are looked at. */
const MOST_NAMES = 100
/** In UTF-16 units; the longest names of bodies have some fifty letters. */
const LONGEST = 60
const SHORTEST_ORIGINAL = 2
/** Places of an original that are read for whether it is a name there. */
const MOST_LOOKED = 5
/** Marks that part the members of a list: one name is declared at a time. */
const LIST = /[\n,，、;；/／。！？!?]/u
const LETTER = /\p{L}/u
const CAPITAL = /^\p{Lu}/u

const isOneName = (name: string): boolean => name.length <= LONGEST && LETTER.test(name) && !LIST.test(name)

/** What the names of a reply are held against. */
export interface WrittenScene {
  readonly document: Document
  readonly facts: Facts
  readonly source: LanguagePack | undefined
  readonly reader: LanguagePack
}

/** Whether marks are right around a stretch: 「晴光荘」, “Night Boat”. */
const isMarked = (text: string, start: number, end: number, { prose }: LanguagePack): boolean =>
  prose.marks.some(([opening, closing]) => start > 0 && text.endsWith(opening, start) && text.startsWith(closing, end))

/** Whether the stretch is a name, or ends in one, where it stands; in a language without a pack nothing tells. */
const isNameAt = ({ document, source }: WrittenScene, start: number, length: number): boolean => {
  const { text } = document
  if (source && isMarked(text, start, start + length, source)) return true
  if (!source?.prose.naming.isEveryday(text.slice(start, start + length))) return true
  const sentence = sentenceAt(document, start)
  if (!sentence) return false
  const last = start + length - 1 - sentence.start
  const nouns = candidatesIn(text.slice(sentence.start, sentence.end), source)
  return nouns.some((noun) => noun.start <= last && last < noun.end)
}

/** The original as the article writes it; `undefined` where it isn't there, or is no name there. */
const originalOf = (scene: WrittenScene, original: string): string | undefined => {
  const { fold, stem } = scene.reader.prose.naming
  const article = articleOf(scene.document, fold, scene.source?.prose.naming.stem ?? stem)
  const name = fold(original)
  const known = ledgerOf(scene.facts, fold).forms.has(name) || placeOf(article.header, name) >= 0
  const capital = CAPITAL.test(original)
  let looked = 0
  const at = placeOf(article.text, name, (place) => {
    if (capital && !CAPITAL.test(article.raw.slice(place, place + 2))) return false
    return known || (looked++ < MOST_LOOKED && isNameAt(scene, place, name.length))
  })
  // A dateline has it in capitals: as the model has it where the article has it so too.
  if (at >= 0) return article.raw.includes(original) ? original : article.raw.slice(at, at + name.length)
  return known ? original : undefined
}

/**
 * The names of a reply whose original stands in the article, as the article writes it. What is declared for a word that
 * isn't there, for a whole list or for an everyday word is left out.
 */
export const writtenNames = (names: readonly NameReply[], scene: WrittenScene): NameReply[] =>
  names.slice(0, MOST_NAMES).flatMap((reply) => {
    const written = reply.written.trim()
    const original = reply.original.trim()
    if (!isOneName(written) || !isOneName(original) || original.length < SHORTEST_ORIGINAL) return []
    const found = originalOf(scene, original)
    return found === undefined ? [] : [{ written, original: found }]
  })
