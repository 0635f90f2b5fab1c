import type { Span } from '../../model/span.ts'
import { clauseLength, nounAt } from './nouns.ts'
import { phraseAtEnd, predicateAtStart } from './phrase.ts'
import { qualifierBefore } from './qualifiers.ts'
import { after, type Quantity, type Reader } from './quantity.ts'

const REACH = 60

/** A quantity with what it is a figure of; `null` where the sentence doesn't tell. */
export interface Told extends Quantity {
  readonly subject: string | null
}

export interface Surroundings {
  readonly reader: Reader
  readonly quantity: Quantity
  readonly previous: Told | undefined
  /** The clauses before this sentence, for a figure that begins one. */
  readonly lead: string
  /** Names in the sentence, in order. */
  readonly names: readonly Span[]
}

const enough = (text: string): string | null => (text.length >= 2 && /\p{L}/u.test(text) ? text : null)

/** Where the clause begins that `index` stands in; a figure inside it begins a new one. */
const clauseStart = ({ reader, previous }: Surroundings, index: number): number => {
  const floor = Math.max(0, index - REACH, previous && previous.end <= index ? previous.end : 0)
  for (let at = index - 1; at >= floor; at--) {
    if (reader.pack.units.subjects.clauseEnds.test(reader.text.charAt(at))) return at + 1
  }
  return floor
}

/** The clause up to the figure, without the figure's qualifier. */
const headOf = (around: Surroundings): Span => {
  const { reader, quantity } = around
  const end = quantity.start - (qualifierBefore(reader, quantity)?.length ?? 0)
  return { start: clauseStart(around, end), end }
}

const phrase = ({ reader }: Surroundings, span: Span): string | null =>
  enough(phraseAtEnd(reader.text.slice(span.start, span.end), reader.pack.units.subjects, reader.words))

/** What follows the figure, its own qualifier and a closing mark left out. */
const tailOf = ({ reader, quantity }: Surroundings): string => {
  const tail = after(reader.text, quantity.end, REACH)
  const skipped = reader.pack.numerals.after.map((rule) => rule.pattern.exec(tail)?.[0].length ?? 0)
  return tail.slice(Math.max(0, ...skipped)).replace(/^[」』”"]/, '')
}

/** 的 and a noun, or a noun of a kind that figures stand before: 1成資金, 3萬元以下罰金. */
const nounBehind = (around: Surroundings): string | null => {
  const rules = around.reader.pack.units.subjects
  const tail = tailOf(around)
  const possessive = rules.possessive.exec(tail)?.[0]
  const noun = enough(nounAt(tail.slice(possessive?.length ?? 0), rules, around.reader.words))
  if (!noun) return null
  const first = around.reader.words(noun)[0] ?? ''
  if (rules.counted.test(first)) return enough(first) ?? noun
  return possessive || rules.nounEnds.test(noun) ? noun : null
}

/** 930億元挹注產業支持方案: the object of what the money does. */
const purpose = (around: Surroundings): string | null => {
  if (around.quantity.kind !== 'money') return null
  const rules = around.reader.pack.units.subjects
  const tail = tailOf(around)
  const verb = around.reader.words(tail.slice(0, 6))[0] ?? ''
  return rules.purposes.has(verb) ? enough(nounAt(tail.slice(verb.length), rules, around.reader.words)) : null
}

/** 甲、乙等7人: the last name of the list. */
const listed = (around: Surroundings, head: Span): string | null => {
  const rules = around.reader.pack.units.subjects
  const text = around.reader.text.slice(head.start, head.end)
  const list = text.replace(rules.listEnd, '')
  if (list === text || around.quantity.noun) return null
  const end = head.start + list.length
  const name = around.names.findLast((span) => span.end === end)
  if (name) return around.reader.text.slice(name.start, name.end)
  const items = list.split(rules.listSplit)
  return enough(phraseAtEnd(items.at(-1) ?? '', rules, around.reader.words))
}

/** The subject of the figure before, where this one only goes on. */
const carried = ({ reader, quantity, previous }: Surroundings): string | null => {
  if (!previous?.subject) return null
  return /[；;。！？!?]/.test(reader.text.slice(previous.end, quantity.start)) ? null : previous.subject
}

const goesOn = ({ reader, quantity, previous }: Surroundings): boolean =>
  !!previous &&
  reader.pack.units.subjects.sameSubject.test(
    reader.text.slice(previous.end, Math.min(quantity.start, previous.end + 8)) +
      (quantity.start > previous.end + 8 ? '…' : ''),
  )

const predicate = (around: Surroundings): string | null => {
  const rules = around.reader.pack.units.subjects
  const tail = tailOf(around)
  return enough(predicateAtStart(tail.slice(0, clauseLength(tail, rules)), rules, around.reader.words))
}

/** The end of the clause before the figure's own. */
const clauseBefore = (around: Surroundings, head: Span): string | null => {
  if (head.start === 0) return enough(phraseAtEnd(around.lead, around.reader.pack.units.subjects, around.reader.words))
  const end = head.start - 1
  return end > 0 ? phrase(around, { start: clauseStart(around, end), end }) : null
}

const isMeasured = ({ reader }: Surroundings, text: string | null): boolean =>
  !!text && reader.pack.units.subjects.measured.test(text)

/** What a figure is about: the noun that it counts or measures, before it or behind it, or what the figure before it was about. */
export const subjectOf = (around: Surroundings): string | null => {
  const { quantity } = around
  const head = headOf(around)
  const own = phrase(around, head)
  if (quantity.noun && enough(quantity.noun)) return quantity.noun
  const list = listed(around, head)
  if (list) return list
  if (own && (quantity.change || isMeasured(around, own))) return own
  const behind = (quantity.change && goesOn(around) ? carried(around) : null) ?? purpose(around) ?? nounBehind(around)
  if (behind || own) return behind ?? own
  return fallback(around, head)
}

/** A clause that begins with its figure, or with a count of people, tells in its predicate what they are: 另有40人失蹤. */
const fallback = (around: Surroundings, head: Span): string | null => {
  const begins = head.end <= head.start || around.quantity.kind === 'count'
  const order = goesOn(around) || !begins ? [carried, predicate] : [predicate, carried]
  for (const find of order) {
    const subject = find(around)
    if (subject) return subject
  }
  return clauseBefore(around, head) ?? around.quantity.noun
}
