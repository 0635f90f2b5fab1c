import { wordAfter } from '../../words.ts'
import { before } from '../quantity.ts'
import { type Behind, behindOf } from './behind.ts'
import { type Before, clauseBefore } from './clause.ts'
import { climbed, extended, lower, phraseTo } from './phrases.ts'
import type { Counted, Reader } from './reader.ts'
import { respectiveSubjects } from './respectively.ts'
import { worth } from './worth.ts'

/** A quantity with what it is a figure of; `null` where the sentence doesn't tell. */
export interface Told extends Counted {
  readonly subject: string | null
}

/** The sentence before, with its last figure. */
export interface Led {
  readonly reader: Reader
  readonly last: Told | null
}

/** What the choice stands on. */
interface Clues {
  readonly reader: Reader
  readonly quantity: Counted
  readonly previous: Told | undefined
  readonly behind: Behind
  readonly before: Before
  /** a rate of 5%: the noun that "of" joins to the figure. */
  readonly whole: string | null
  /** The subject of the last figure of the sentence before. */
  readonly told: string | null
  /** Set against a figure before it: compared to 34 percent. */
  readonly compared: boolean
}

const indexAt = ({ words }: Reader, offset: number): number => wordAfter(words, offset)

/** The noun phrase before a preposition that joins it to the figure: an unemployment rate of 5%; an increase of 7 percent is of what stands behind. */
const wholeOf = (reader: Reader, index: number): { readonly text: string | null; readonly changed: boolean } => {
  const { part, changes } = reader.pack.units.subjects
  const phrase = part.has(lower(reader.words[index - 1])) ? phraseTo(reader, index - 2) : null
  if (!phrase) return { text: null, changed: false }
  return { text: worth(reader, climbed(reader, phrase)), changed: changes.has(lower(reader.words[phrase.last])) }
}

/** The counted noun with what hangs on it: tweets from Global Citizens. */
const countedPhrase = (reader: Reader, { phrase }: Counted): string | null => {
  if (!phrase) return null
  const first = indexAt(reader, phrase.start)
  const last = indexAt(reader, phrase.end - 1)
  return worth(reader, extended(reader, { first, last }))
}

/** visited North Korea three times: what is done so often. */
const actBefore = ({ reader, quantity, before: { verb, subject } }: Clues): string | null => {
  if (!verb) return subject
  const end = indexAt(reader, quantity.lead)
  let first = end - 1
  while (first > 0 && reader.words[first]?.part !== 'VERB' && end - first < 8) first--
  const words =
    reader.words[first]?.part === 'VERB' ? reader.text.slice(reader.words[first]?.start, quantity.lead).trim() : ''
  return words.length > 1 && words.length < 60 ? words.replace(/[\s,"“]+$/u, '') : subject
}

const ofCount = (clues: Clues): string | null => {
  const { reader, quantity, previous, before: led, whole } = clues
  if (quantity.unit === reader.pack.units.timesUnit) return actBefore(clues)
  if (quantity.phrase) return whole ?? countedPhrase(reader, quantity)
  if (quantity.hyphen) return clues.behind.direct ?? quantity.noun
  return led.subject ?? led.object ?? previous?.subject ?? (quantity.unitText || null)
}

const ofPercent = (clues: Clues): string | null => {
  const { behind, before: led, whole, compared, previous } = clues
  if (behind.asked && behind.predicate) return behind.predicate
  if (behind.part) return behind.part
  if (compared) return behind.place ?? previous?.subject ?? led.subject
  if (behind.direct) return behind.direct
  if (behind.changed) return led.subject ?? previous?.subject ?? null
  return whole ?? led.object ?? led.subject ?? behind.predicate ?? behind.place ?? previous?.subject ?? null
}

/** set the fee at $5, raised the fee to $5: the noun before the preposition is what costs so much. */
const isSettled = ({ reader, quantity }: Clues): boolean =>
  reader.pack.units.subjects.settles.has(lower(reader.words[indexAt(reader, quantity.lead) - 1]))

/** had expected $5: the amount of what was told before. */
const isWish = ({ reader, before: { verb } }: Clues): boolean =>
  verb !== null && reader.pack.units.subjects.wishes.has(verb)

const ofMoney = (clues: Clues): string | null => {
  const { reader, behind, before: led, whole, compared, previous } = clues
  if (behind.kindOf) return behind.kindOf
  if (whole) return whole
  if (behind.part) return behind.part
  if (compared) return previous?.subject ?? led.object ?? led.subject
  if (behind.direct) return behind.direct
  if (isWish(clues) && !led.object && !behind.purpose) return previous?.subject ?? clues.told ?? led.subject
  if (led.object && isSettled(clues)) return led.object
  const level = led.verb !== null && reader.pack.units.subjects.levels.has(led.verb)
  if (level) return led.object ?? led.subject
  return behind.purpose ?? led.object ?? led.subject ?? previous?.subject ?? behind.predicate
}

/** asked to nap for 20 minutes: what is done so long, where nothing else tells. */
const verbBefore = (reader: Reader, { lead }: Counted): string | null => {
  const end = indexAt(reader, lead)
  const [verb, link] = reader.words.slice(Math.max(0, end - 2), end)
  return verb?.part === 'VERB' && link?.part === 'ADP' ? verb.text : null
}

const ofMeasure = (clues: Clues): string | null => {
  const { reader, behind, before: led, whole, previous, quantity } = clues
  const said = quantity.change ? (led.object ?? led.subject) : (led.subject ?? led.object)
  const isTime = reader.pack.units.subjects.times.has(quantity.unit)
  const aside = isTime ? verbBefore(reader, quantity) : behind.place
  return behind.direct ?? behind.part ?? whole ?? said ?? aside ?? previous?.subject ?? null
}

const ofMultiple = ({ behind, before: led, previous }: Clues): string | null =>
  behind.direct ?? led.object ?? led.subject ?? previous?.subject ?? null

const choose = (clues: Clues): string | null => {
  const { kind } = clues.quantity
  if (kind === 'count') return ofCount(clues)
  if (kind === 'percent') return ofPercent(clues)
  if (kind === 'money') return ofMoney(clues)
  if (kind === 'measure') return ofMeasure(clues)
  if (kind === 'multiple') return ofMultiple(clues)
  return clues.before.subject ?? clues.previous?.subject ?? null
}

/** bail of $5 for Moss and $6 for Vell: two figures of one thing with the same preposition behind each, which tells the first no subject. */
const isParallel = ({ text, pack }: Reader, { end }: Counted, gap: string, subject: string): boolean => {
  const word = pack.units.subjects.parallel.exec(gap)?.[1]
  return word !== undefined && text.startsWith(` ${word} `, end) && !gap.includes(subject)
}

/** What a figure is of, by the words before and behind it. */
const subjectOf = (reader: Reader, quantity: Counted, previous: Told | undefined, lead: Led | null): string | null => {
  const { subjects } = reader.pack.units
  const behindText = reader.text.slice(quantity.end, quantity.end + 10)
  if (previous?.subject && subjects.ofThese.test(behindText)) return previous.subject
  const gap = previous ? reader.text.slice(previous.end, quantity.lead) : null
  if (
    gap !== null &&
    previous?.subject &&
    previous.kind === quantity.kind &&
    isParallel(reader, quantity, gap, previous.subject)
  )
    return previous.subject
  if (
    gap !== null &&
    previous?.kind === quantity.kind &&
    !quantity.phrase &&
    subjects.sameSubject.test(gap) &&
    previous.subject
  )
    return behindOf(reader, quantity).part ?? previous.subject
  const index = indexAt(reader, quantity.lead)
  const whole = wholeOf(reader, index)
  const behind = behindOf(reader, quantity)
  return choose({
    reader,
    quantity,
    previous,
    behind,
    before: clauseBefore(reader, lead?.reader ?? null, index),
    told: lead?.last?.subject ?? null,
    whole: whole.changed ? (behind.place ?? whole.text) : whole.text,
    compared: subjects.compares.test(before(reader.text, quantity.lead)),
  })
}

/** A count without a unit takes the noun of its subject; none without one. */
const named = (reader: Reader, told: Told): Told | null => {
  if (told.unit !== '' || told.kind !== 'count') return told
  const nouns = told.subject?.split(/\s+/).filter((word) => reader.pack.units.pluralForm.test(word)) ?? []
  const [unit] = nouns
  return unit === undefined ? null : { ...told, unit, unitText: '' }
}

/** The quantities of a sentence with what each is a figure of; `lead` is the sentence before. */
export const withSubjects = (reader: Reader, quantities: readonly Counted[], lead: Led | null): Told[] => {
  const pairs = respectiveSubjects(reader, quantities)
  const done: Told[] = []
  for (const quantity of quantities) {
    const subject = pairs.get(quantity) ?? subjectOf(reader, quantity, done.at(-1), lead)
    const told = named(reader, { ...quantity, subject })
    if (told) done.push(told)
  }
  return done
}
