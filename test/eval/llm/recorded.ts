import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Facts } from '../../../src/model/facts.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { slice } from '../../../src/text/spans.ts'

/**
 * A model's reply as it is written down by hand: a `Reply` whose missing lists are empty. Candidates may be named by their words
 * (`quotation:碼頭是這座城市的大門`, `dispute:港務局>石田健`) and sentences by words of theirs, so that it outlives other ids and numbers.
 * In `confirmed`, `*` is every candidate and `-figure:3億元` takes one out again. `again` answers the second asking.
 */
export type Recorded = Readonly<Record<string, unknown>>

/** Ready to be sent: the answer to the question, and that to a second one. */
export interface Resolved {
  readonly first: Recorded
  readonly again: Recorded
}

interface Candidate {
  readonly id: string
  readonly reference: string
}

const candidatesOf = (facts: Facts): Candidate[] => {
  const list = <T>(kind: string, all: readonly T[], words: (one: T) => readonly string[]): Candidate[] =>
    all.flatMap((one, index) =>
      words(one).map((text) => ({ id: `${kind.slice(0, 1)}${index + 1}`, reference: `${kind}:${text}` })),
    )
  return [
    ...list('person', facts.people, ({ name, aliases }) => [name, ...aliases]),
    ...list('organisation', facts.organisations, ({ name, aliases }) => [name, ...aliases]),
    ...list('figure', facts.figures, ({ text }) => [text]),
    ...list('quotation', facts.quotations, ({ text }) => [text]),
    ...list('dispute', facts.disputes, ({ by, against }) => [`${by}>${against}`]),
  ]
}

const NAMED = /^(?:person|organisation|figure|quotation|dispute):/

const holds = (reference: string, part: string): boolean => {
  const colon = part.indexOf(':') + 1
  return reference.startsWith(part.slice(0, colon)) && reference.includes(part.slice(colon))
}

/** The ids of the candidates of just these words, else of those whose words hold them; an id as it stands. */
const idsOf = (candidates: readonly Candidate[], named: string): string[] => {
  if (!NAMED.test(named)) return [named]
  const exact = candidates.filter(({ reference }) => reference === named)
  const found = exact.length > 0 ? exact : candidates.filter(({ reference }) => holds(reference, named))
  return [...new Set(found.map(({ id }) => id))]
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** Throws where words name no candidate: the reply then no longer fits what the rules read. */
const found = (candidates: readonly Candidate[], named: string): string[] => {
  const ids = idsOf(candidates, named)
  if (ids.length === 0) throw new Error(`no candidate has these words: ${named}`)
  return ids
}

const confirmedOf = (candidates: readonly Candidate[], names: readonly string[]): string[] => {
  const without = new Set(
    names.filter((name) => name.startsWith('-')).flatMap((name) => idsOf(candidates, name.slice(1))),
  )
  const within = names
    .filter((name) => !name.startsWith('-'))
    .flatMap((name) => (name === '*' ? candidates.map(({ id }) => id) : found(candidates, name)))
  return [...new Set(within)].filter((id) => !without.has(id))
}

const firstOf = (candidates: readonly Candidate[], named: string): string => found(candidates, named)[0] ?? named

const numberOf = ({ document }: Reading, place: unknown): unknown => {
  if (typeof place !== 'string') return place
  const index = document.sentences.findIndex((one) => slice(document.text, one).includes(place))
  if (index < 0) throw new Error(`no sentence has these words: ${place}`)
  return index + 1
}

/** The same value with every sentence, wherever in it, by its number. */
const numbered = (reading: Reading, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => numbered(reading, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (key === 'sentence') return [key, numberOf(reading, one)]
      if (key === 'sentences' && Array.isArray(one)) return [key, one.map((place) => numberOf(reading, place))]
      return [key, numbered(reading, one)]
    }),
  )
}

const LISTS = ['people', 'figures', 'quotations', 'disputes', 'brief', 'names'] as const

const resolvedOf = (recorded: Recorded, reading: Reading): Recorded => {
  const candidates = candidatesOf(reading.facts)
  const given = (key: string): unknown => numbered(reading, recorded[key] ?? [])
  const translations = Array.isArray(recorded['translations']) ? recorded['translations'] : []
  return {
    confirmed: confirmedOf(candidates, listOf(recorded['confirmed'])),
    ...Object.fromEntries(LISTS.map((key) => [key, given(key)])),
    headline: numbered(reading, recorded['headline'] ?? { text: '', sentences: [] }),
    keyFigures: listOf(recorded['keyFigures']).map((name) => firstOf(candidates, name)),
    translations: translations.map((one) => ({ ...one, quotation: firstOf(candidates, String(one.quotation)) })),
  }
}

const isRecord = (value: unknown): value is Recorded =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A recorded reply as the model would have sent it for this reading. Throws where its words name nothing that is there. */
export const resolve = (recorded: Recorded, reading: Reading): Resolved => {
  const again = recorded['again']
  return { first: resolvedOf(recorded, reading), again: resolvedOf(isRecord(again) ? again : {}, reading) }
}

/**
 * The recorded reply to an article: `LANGUAGE/NAME.json` of a folder where articles of several languages share a name, else
 * `NAME.json`. `undefined` where there is none; throws where it is no object or no JSON.
 */
export const readRecorded = async (folder: string, name: string, language: string): Promise<Recorded | undefined> => {
  const file = [join(folder, language, `${name}.json`), join(folder, `${name}.json`)].find(existsSync)
  if (file === undefined) return undefined
  const value: unknown = JSON.parse(await readFile(file, 'utf8'))
  if (!isRecord(value)) throw new Error(`${file} is no reply`)
  return value
}
