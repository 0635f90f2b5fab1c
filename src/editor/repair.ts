import type { Fault, ItemKind } from '../facts/grounding/task.ts'
import type { Document } from '../model/document.ts'
import type { DropCause } from '../model/edit.ts'
import type { Reply, StatementReply } from '../model/reply.ts'
import { fenced } from './fence.ts'
import { sentenceLine } from './prompt.ts'

/** Items that are asked for again, at the most: more of them are no slip. */
const MOST = 10

/** The brief's own first: without them it gives way. */
const ORDER: readonly ItemKind[] = ['headline', 'sentence', 'quotation', 'translation', 'figure', 'dispute', 'person']

const REASONS: Readonly<Record<DropCause, string>> = {
  citation: 'it cites a sentence that is not there, or none',
  words: 'the words do not stand in the cited sentences to the letter',
  number: 'a number is not in the cited sentences, or is another there',
  name: 'a name is not in the article',
  quotation: 'what stands in quotation marks is not in the cited sentences to the letter',
  speaker: 'the cited sentences do not say that this speaker said it',
  language: 'it is not in the language asked for',
  markup: 'it holds Markdown, a link or a mention',
  shape: 'it is empty, too long or said twice',
}

/** The list of a reply that holds items of a kind. */
const LISTS = {
  sentence: 'brief',
  person: 'people',
  figure: 'figures',
  quotation: 'quotations',
  dispute: 'disputes',
  translation: 'translations',
} as const satisfies Readonly<Record<Exclude<ItemKind, 'headline'>, keyof Reply>>

const itemOf = (reply: Reply, { item, index }: Fault): unknown =>
  item === 'headline' ? reply.headline : reply[LISTS[item]][index]

/** The faults that are worth asking again for, in the order in which their corrections are to come back. */
export const repairable = (faults: readonly Fault[]): Fault[] =>
  faults
    .filter(({ cause }) => cause !== 'shape')
    .toSorted((a, b) => ORDER.indexOf(a.item) - ORDER.indexOf(b.item) || a.index - b.index)
    .slice(0, MOST)

/** An item is shown to be known again, not to be read through. */
const SHOWN = 1_000

const cut = (text: string): string => text.slice(0, SHOWN).toWellFormed()

const cited = (item: unknown): number[] => {
  if (typeof item !== 'object' || item === null) return []
  if ('sentences' in item && Array.isArray(item.sentences)) return item.sentences.filter(Number.isInteger)
  return 'sentence' in item && Number.isInteger(item.sentence) ? [Number(item.sentence)] : []
}

/** A sentence on either side of the cited ones: a slip of one is the usual one. */
const around = (numbers: readonly number[], count: number): number[] =>
  [...new Set(numbers.flatMap((number) => [number - 1, number, number + 1]))]
    .filter((number) => number >= 1 && number <= count)
    .toSorted((a, b) => a - b)

/** What is said again of items that were thrown out: each with its reason, and the sentences around those that it cites. */
export const repairContent = (document: Document, reply: Reply, faults: readonly Fault[]): string => {
  const items = faults.map((fault) => ({ fault, item: itemOf(reply, fault) }))
  const numbers = around(
    items.flatMap(({ item }) => cited(item)),
    document.sentences.length,
  )
  const sentences = numbers.flatMap((number) => {
    const sentence = document.sentences[number - 1]
    return sentence ? [sentenceLine(document, sentence, number - 1)] : []
  })
  const listed = items.map(
    ({ fault, item }) =>
      `${fault.item === 'headline' ? 'headline' : LISTS[fault.item]}: ${cut(JSON.stringify(item) ?? '')} (${REASONS[fault.cause]}: ${cut(fault.detail)})`,
  )
  return [fenced('SENTENCES', sentences), fenced('ITEMS', listed)].join('\n\n')
}

/** What stands behind the instructions at the second asking. */
export const REPAIR_RULE =
  'These items of your answer were thrown out, each for the reason in brackets. Answer in the same shape with these items alone, corrected, in the same order; leave every other list empty. If the sentences don’t bear an item, give it an empty text.'

const replaced = <T>(list: readonly T[], indexes: readonly number[], mended: readonly T[]): T[] =>
  list.map((item, index) => {
    const at = indexes.indexOf(index)
    return at < 0 ? item : (mended[at] ?? item)
  })

/** The reply with what came back in place of what was thrown out. */
export const mend = (reply: Reply, faults: readonly Fault[], again: Reply): Reply => {
  const indexes = (kind: ItemKind): number[] => faults.filter(({ item }) => item === kind).map(({ index }) => index)
  const headline: StatementReply = indexes('headline').length > 0 ? again.headline : reply.headline
  return {
    ...reply,
    headline,
    brief: replaced(reply.brief, indexes('sentence'), again.brief),
    people: replaced(reply.people, indexes('person'), again.people),
    figures: replaced(reply.figures, indexes('figure'), again.figures),
    quotations: replaced(reply.quotations, indexes('quotation'), again.quotations),
    disputes: replaced(reply.disputes, indexes('dispute'), again.disputes),
    translations: replaced(reply.translations, indexes('translation'), again.translations),
    names: [...reply.names, ...again.names],
  }
}
