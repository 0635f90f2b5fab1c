import type { LanguagePack } from '../../languages/pack.ts'
import type { Span } from '../../model/span.ts'
import { createLexicon } from '../../text/lexicon.ts'
import { type EntityRef, entityByName } from '../people/resolve.ts'
import type { Who } from './hearing/speaker.ts'
import type { Hearing } from './hearing.ts'
import { LONGEST_PHRASE } from './limits.ts'
import { nameKey } from './related.ts'

/** Everybody's forms by what they fold to, made once a hearing. */
interface Forms {
  readonly byKey: ReadonlyMap<string, EntityRef>
  readonly inside: ReturnType<typeof createLexicon>
}

const made = new WeakMap<Hearing, Forms>()

const formsOf = (hearing: Hearing): Forms => {
  const known = made.get(hearing)
  if (known) return known
  const { source, entities } = hearing
  const byKey = new Map<string, EntityRef>()
  for (const kind of ['person', 'organisation'] as const)
    for (const [index, { name, aliases }] of (kind === 'person' ? entities.people : entities.organisations).entries())
      for (const form of [name, ...aliases]) {
        const key = nameKey(source.key(form))
        if (key !== '' && !byKey.has(key)) byKey.set(key, { kind, index, name })
      }
  const forms = { byKey, inside: createLexicon([...byKey.keys()].filter((key) => key.length > 1)) }
  made.set(hearing, forms)
  return forms
}

/** Whether words behind a name leave it the one who is meant: 市長 of 山田市長. Near miss: 的律師. */
export const isTitle = (pack: LanguagePack | undefined, words: string): boolean => {
  switch (pack?.grammar) {
    case 'han':
      return pack.titles.titles.has(words) || pack.titles.honorifics.some(({ word }) => word === words)
    case 'particle':
      return pack.titles.titles.has(words) || pack.titles.honorifics.has(words)
    default:
      return false
  }
}

/** The one whose name ends a longer phrase, or stands in it before a title: 特斯拉執行長馬斯克. Near miss: 馬斯克的律師. */
const insideOf = ({ byKey, inside }: Forms, key: string, pack: LanguagePack | undefined): EntityRef | undefined => {
  const last = inside.endsAt(key, key.length)
  if (last > 0) return byKey.get(key.slice(-last))
  for (let at = 0; at < key.length; at++) {
    const length = inside.startsAt(key, at)
    if (length > 0 && isTitle(pack, key.slice(at + length))) return byKey.get(key.slice(at, at + length))
  }
  return undefined
}

/** Whether what names somebody at the end of a phrase only tells of what the rest is: a study in Ocean Letters. Near miss: Mayor Mara Voss. */
const isBelonging = ({ source, pack }: Hearing, words: string, { name }: EntityRef): boolean => {
  if (pack?.grammar !== 'spaced') return false
  const at = source.key(words).lastIndexOf(source.key(name))
  const before = source.key(words).slice(0, Math.max(at, 0)).trim().split(/\s+/)
  const last = before.findLast((word) => !pack.names.context.articles.has(word)) ?? ''
  return pack.names.functionWords.has(last)
}

/** Whom a reply means by a speaker's words: one of the ledger by any form, alone or in a phrase; else the words themselves. */
export const whoIs = (hearing: Hearing, words: string): Who | undefined => {
  if (words.length > LONGEST_PHRASE) return undefined
  const key = nameKey(hearing.source.key(words))
  if (key === '') return undefined
  const forms = formsOf(hearing)
  const inside = insideOf(forms, key, hearing.pack)
  const own = inside && !isBelonging(hearing, words, inside) ? inside : undefined
  const entity = entityByName(hearing.entities, words) ?? forms.byKey.get(key) ?? own
  return entity ? { entity } : { words }
}

/** Whether a name of the ledger means the same one as `who`. */
export const isSame = (hearing: Hearing, who: Who, name: string): boolean => {
  const other = whoIs(hearing, name)
  if (!other) return false
  if ('entity' in who || 'entity' in other)
    return 'entity' in who && 'entity' in other && who.entity.name === other.entity.name
  const [a, b] = [nameKey(hearing.source.key(who.words)), nameKey(hearing.source.key(other.words))]
  return a.includes(b) || b.includes(a)
}

/** What a speaker is called in the facts. */
export const nameOf = (hearing: Hearing, who: Who, place: Span | null): string => {
  if ('entity' in who) return who.entity.name
  return place ? hearing.document.text.slice(place.start, place.end) : who.words
}
