import type { Insertable } from 'kysely'
import type { Facts } from '../../model/facts.ts'
import type { Quotation, SpeakerKind } from '../../model/quotation.ts'
import { type Fold, haystackOf, lineOf } from './matching.ts'
import type { NamesTable } from './tables.ts'

interface Entry {
  readonly name: string
  readonly kind: SpeakerKind
  readonly forms: string[]
  mentions: number
  said: number
}

/** Whoever a story names, by key, and the key of each quotation's speaker. */
export interface Names {
  readonly rows: Omit<Insertable<NamesTable>, 'story_id'>[]
  readonly speakers: (string | undefined)[]
}

/** A name longer than this is a mistake of the reader; it is cut for the search. */
const LONGEST_NAME = 200

type Index = Map<string, Entry>

const add = (index: Index, key: string, entry: Entry): Entry => {
  const known = index.get(key)
  if (!known) {
    index.set(key, entry)
    return entry
  }
  known.forms.push(...entry.forms)
  known.mentions += entry.mentions
  return known
}

const indexOf = (facts: Facts, keyOf: Fold): Index => {
  const index: Index = new Map()
  const addAll = (named: Facts['people'] | Facts['organisations'], kind: SpeakerKind): void => {
    for (const { name, aliases, mentions } of named) {
      if (keyOf(name))
        add(index, keyOf(name), { name, kind, forms: [name, ...aliases], mentions: mentions.length, said: 0 })
    }
  }
  addAll(facts.people, 'person')
  addAll(facts.organisations, 'organisation')
  return index
}

const byAlias = (index: Index, keyOf: Fold): Map<string, string> => {
  const keys = new Map<string, string>()
  for (const [key, { forms }] of index) for (const form of forms) if (!keys.has(keyOf(form))) keys.set(keyOf(form), key)
  return keys
}

const speak = (
  index: Index,
  aliases: Map<string, string>,
  { speaker, speakerKind }: Quotation,
  keyOf: Fold,
): string | undefined => {
  const folded = keyOf(speaker)
  if (!folded) return undefined
  const key = index.has(folded) ? folded : (aliases.get(folded) ?? folded)
  const entry =
    index.get(key) ?? add(index, key, { name: speaker, kind: speakerKind, forms: [speaker], mentions: 0, said: 0 })
  entry.said += 1
  return key
}

/** The names of a story with every form that they can be found by. A speaker who is in neither list becomes a name of their own. */
export const namesOf = (facts: Facts, fold: Fold): Names => {
  const keyOf: Fold = (name) => lineOf(name.slice(0, LONGEST_NAME), fold)
  const index = indexOf(facts, keyOf)
  const aliases = byAlias(index, keyOf)
  const speakers = facts.quotations.map((quotation) => speak(index, aliases, quotation, keyOf))
  const rows = [...index].map(([key, { name, kind, forms, mentions, said }]) => ({
    key,
    name: name.toWellFormed().replaceAll('\0', ''),
    kind,
    aliases: JSON.stringify([...new Set(forms)].filter((form) => form !== name)),
    haystack: haystackOf(forms.map(keyOf)),
    mentions,
    said,
  }))
  return { rows, speakers }
}
