import type { LanguagePack } from '../../languages/pack.ts'
import type { Facts } from '../../model/facts.ts'
import type { Organisation, Person, Role } from '../../model/person.ts'
import type { PersonReply } from '../../model/reply.ts'
import type { Span } from '../../model/span.ts'
import { inOrder } from '../../text/spans.ts'
import type { Entities } from '../people/people.ts'
import { isCalled, isIntroduced, type NamedKind } from './called.ts'
import { findForms } from './forms.ts'
import { LONGEST_NAME, MOST_ALIASES } from './limits.ts'
import { isWider, settle } from './places.ts'
import { isRelated, nameKey } from './related.ts'
import { roleIn, withRole } from './roles.ts'
import type { Source } from './source.ts'
import type { Fault } from './task.ts'

/** Somebody or a body while it grows: one of the ledger, or one of the reply's. */
export interface Growing {
  readonly kind: NamedKind
  /** Its place in the ledger's list; -1 for a new one. */
  readonly index: number
  name: string
  aliases: string[]
  roles: readonly Role[]
  mentions: Span[]
  foundBy: 'llm' | 'both' | undefined
}

export interface GroundedPeople extends Entities {
  readonly passed: number
  readonly faults: readonly Fault[]
}

/** A form that a reply gives, with the places where the article has it. */
interface Form {
  readonly key: string
  readonly places: readonly Span[]
  /** As the article writes it. */
  readonly written: string
}

const growing = (kind: NamedKind, index: number, one: Person | Organisation): Growing => ({
  kind,
  index,
  name: one.name,
  aliases: [...one.aliases],
  roles: 'roles' in one ? one.roles : [],
  mentions: [...one.mentions],
  foundBy: one.foundBy,
})

/** The ledger by what its names fold to; of two that share a form the first has it. */
const ledgerOf = (
  source: Source,
  { people, organisations }: Facts,
): { all: Growing[]; byKey: Map<string, Growing> } => {
  const all = [
    ...people.map((one, index) => growing('person', index, one)),
    ...organisations.map((one, index) => growing('organisation', index, one)),
  ]
  const byKey = new Map<string, Growing>()
  for (const one of all)
    for (const form of [one.name, ...one.aliases]) {
      const key = nameKey(source.key(form))
      if (key !== '' && !byKey.has(key)) byKey.set(key, one)
    }
  return { all, byKey }
}

/** Every form that the replies give, by what it folds to. */
const formsOf = (source: Source, replies: readonly PersonReply[]): ReadonlyMap<string, Form> => {
  const keys = new Map<string, string>()
  for (const { name, aliases } of replies)
    for (const form of [name, ...aliases.slice(0, MOST_ALIASES)]) {
      const key = form.length <= LONGEST_NAME ? source.key(form) : ''
      if (key !== '') keys.set(key, key)
    }
  const { text } = source.document
  return new Map(
    [...Map.groupBy(findForms(source.folded, keys), ({ key }) => key)].map(([key, [first, ...others]]) => [
      key,
      { key, places: first ? [first, ...others] : [], written: first ? text.slice(first.start, first.end) : '' },
    ]),
  )
}

interface Search {
  readonly source: Source
  readonly pack: LanguagePack | undefined
  readonly forms: ReadonlyMap<string, Form>
  readonly byKey: Map<string, Growing>
}

/** A reply's own form of a name; where that stands nowhere by itself, the longer alias that holds it: Ada Moss for Moss. */
const ownForm = ({ source }: Search, name: string, own: Form | undefined, others: readonly Form[]): Form | undefined =>
  own ?? others.find(({ places: [place] }) => place && source.placesIn(name, place).length > 0)

/** What of a reply's name and aliases stands in the article and can be a name; no form that is another's already. */
const heldForms = (search: Search, reply: PersonReply): Form[] => {
  const { source, pack, forms, byKey } = search
  const formOf = (form: string): Form | undefined =>
    form.length <= LONGEST_NAME ? forms.get(source.key(form)) : undefined
  const others = reply.aliases.slice(0, MOST_ALIASES).flatMap((form) => formOf(form) ?? [])
  const own = ownForm(search, reply.name, formOf(reply.name), others)
  if (!own) return []
  const ownerOf = (form: Form): Growing | undefined => byKey.get(nameKey(form.key))
  const called = ({ written, places }: Form): boolean =>
    isCalled(reply.kind, written, pack) ||
    (reply.kind === 'person' && isIntroduced(written, places, source.document.text, pack))
  if (!ownerOf(own) && !called(own)) return []
  const known = ownerOf(own) ?? others.map(ownerOf).find((one) => one?.kind === reply.kind)
  const held = others.filter((form) => {
    const owner = ownerOf(form)
    if (form === own || (owner && owner === known)) return form !== own
    // What the rules take for a body may be a short form of somebody; of two people each keeps what is his.
    if (owner && (known || owner.kind === reply.kind)) return false
    return isCalled(known?.kind ?? reply.kind, form.written, pack) && isRelated(source, own, form)
  })
  return [own, ...new Set(held)]
}

/** Whether somebody is named nowhere but inside longer forms: 林渡 where the article always has 林渡川. */
const isCut = ({ mentions }: Growing, places: readonly Span[]): boolean =>
  mentions.length > 0 && mentions.every((mention) => places.some((place) => isWider(place, mention)))

/** What share of a longer form a shorter one has that means the same by itself: 霧港客運 of 霧港市霧港客運. */
const MAIN_PART = 0.5

/** Whether a form stands nowhere but inside somebody's longer one, of which it is the main part. */
const isPart = ({ mentions }: Growing, places: readonly Span[]): boolean =>
  places.length > 0 &&
  places.every((place) =>
    mentions.some(
      (mention) => isWider(mention, place) && place.end - place.start >= MAIN_PART * (mention.end - mention.start),
    ),
  )

/** The one whom a reply means: by its name, else by an alias of the same kind, else by what the rules cut short or took more of. */
const meant = (
  { byKey }: Search,
  all: readonly Growing[],
  { kind }: PersonReply,
  forms: readonly Form[],
): Growing | undefined => {
  const [own, ...others] = forms.map(({ key }) => byKey.get(nameKey(key)))
  const places = forms.flatMap((form) => form.places)
  return (
    own ??
    others.find((one) => one?.kind === kind) ??
    all.find((one) => one.kind === kind && one.index >= 0 && (isCut(one, places) || isPart(one, places)))
  )
}

/** Takes up what a reply says of somebody; `false` where the article hasn't got the name. */
const take = (search: Search, all: Growing[], reply: PersonReply): boolean => {
  const forms = heldForms(search, reply)
  const [own] = forms
  if (!own) return false
  const places = forms.flatMap((form) => form.places)
  const known = meant(search, all, reply, forms)
  const one: Growing = known ?? {
    kind: reply.kind,
    index: -1,
    name: own.written,
    aliases: [],
    roles: [],
    mentions: [],
    foundBy: 'llm',
  }
  const settled = settle(all, one, places)
  if (settled.length === 0 && !known) return false
  if (!known) all.push(one)
  else if (known.foundBy === undefined && known.kind === reply.kind) known.foundBy = 'both'
  one.mentions = settled
  for (const { key, written } of forms) {
    if (written !== one.name && !one.aliases.includes(written)) one.aliases.push(written)
    if (!search.byKey.has(nameKey(key))) search.byKey.set(nameKey(key), one)
  }
  if (one.kind === 'person') one.roles = withRole(one.roles, roleIn(search.source, reply, settled))
  return true
}

const asFound = ({ foundBy }: Growing) => (foundBy ? { foundBy } : {})

const toPerson = (one: Growing): Person => ({
  name: one.name,
  aliases: one.aliases,
  roles: one.roles,
  mentions: one.mentions,
  ...asFound(one),
})

const toBody = (one: Growing): Organisation => ({
  name: one.name,
  aliases: one.aliases,
  mentions: one.mentions,
  ...asFound(one),
})

/** Those of the ledger where they were, the new ones behind them in the order of the text. */
const ranked = (all: readonly Growing[], kind: NamedKind): Growing[] => {
  const own = all.filter((one) => one.kind === kind)
  const first = (one: Growing): Span => one.mentions[0] ?? { start: 0, end: 0 }
  return [
    ...own.filter(({ index }) => index >= 0),
    ...own.filter(({ index }) => index < 0).sort((a, b) => inOrder(first(a), first(b))),
  ]
}

/** Whom and what a reply names besides the ledger or with it, as far as the article has the names to the letter. */
export const groundPeople = (
  source: Source,
  pack: LanguagePack | undefined,
  facts: Facts,
  replies: readonly PersonReply[],
): GroundedPeople => {
  const { all, byKey } = ledgerOf(source, facts)
  const search: Search = { source, pack, forms: formsOf(source, replies), byKey }
  const faults = replies.flatMap((reply, index): Fault[] =>
    take(search, all, reply)
      ? []
      : [{ item: 'person', index, cause: 'name', detail: reply.name.slice(0, LONGEST_NAME) }],
  )
  return {
    people: ranked(all, 'person').map(toPerson),
    organisations: ranked(all, 'organisation').map(toBody),
    passed: replies.length - faults.length,
    faults,
  }
}
