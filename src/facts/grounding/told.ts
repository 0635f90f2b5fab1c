import type { Document } from '../../model/document.ts'
import type { Quotation } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import { shift } from '../../text/spans.ts'
import type { Entities } from '../people/people.ts'
import { readersOf } from '../readers.ts'
import { foldText } from './folding.ts'
import { findForms } from './forms.ts'
import { cuesIn } from './hearing/cues.ts'
import { createHearing, type Hearing } from './hearing.ts'
import { isWider } from './places.ts'
import type { Scene, Statement } from './scene.ts'
import { isSurname, soundSurname, surnamesOf } from './surnames.ts'

/** A statement as it is read for speech: a document of its own, in which the ledger's names are known. */
export interface Told {
  readonly hearing: Hearing
  readonly quotations: readonly Quotation[]
}

const documentOf = ({ text }: Statement, { reader, document }: Scene): Document => ({
  ...document,
  language: reader.tag,
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  sentences: reader.sentences.split(text).map((span) => ({ ...shift(span, 0), block: 0 })),
})

/** Names by what they fold to; `parts` are such as stand for somebody only beside what tells so. */
interface Names {
  readonly whole: ReadonlyMap<string, string>
  readonly parts: ReadonlyMap<string, string>
}

/** What the model calls people further on whose names it writes in another way, where it is one of them alone. */
const calledFurtherOn = (written: Scene['written']): { readonly form: string; readonly original: string }[] => {
  const called = written.flatMap((one) => {
    const form = soundSurname(one.written)
    return form === undefined ? [] : [{ form, original: one.original }]
  })
  return called.filter(({ form, original }) =>
    called.every((other) => other.form !== form || other.original === original),
  )
}

/** The ledger's names, with those that the model writes in another way. */
const namesOf = ({ facts, written, reader }: Scene): Names => {
  const names = new Map<string, string>()
  const put = (form: string, name: string): void => {
    const key = foldText(form).text.trim()
    if (key !== '' && !names.has(key)) names.set(key, name)
  }
  for (const { name, aliases } of [...facts.people, ...facts.organisations])
    for (const form of [name, ...aliases]) put(form, name)
  const others = [...written.map((one) => ({ form: one.written, original: one.original })), ...calledFurtherOn(written)]
  for (const { form, original } of others) {
    const known = names.get(foldText(original).text)
    if (known !== undefined) put(form, known)
  }
  const writtenOf = (name: string): string[] =>
    written.flatMap((one) => (names.get(foldText(one.original).text) === name ? [one.written] : []))
  const people = facts.people.map((one) => ({ ...one, aliases: [...one.aliases, ...writtenOf(one.name)] }))
  return { whole: names, parts: surnamesOf(people, reader, names) }
}

const known = new WeakMap<Scene, Names>()

const nobody: Entities = { people: [], organisations: [] }

const LETTER = /[\p{L}\p{N}]/u

/** Whether a name of a single letter stands by itself before a cue or a particle: 金表示, 金は. Near miss: 資金. */
const isLone = (document: Document, { reader }: Scene, { start, end }: Span): boolean => {
  if (end - start > 1) return true
  if (LETTER.test(document.text.charAt(start - 1))) return false
  const marked = reader.grammar === 'particle' && reader.names.context.subjects.startsAt(document.text, end) > 0
  return marked || cuesIn(document, reader, nobody).some((cue) => cue.start === end)
}

/** Whom a statement names of the ledger, under the ledger's names. */
const entitiesOf = (document: Document, scene: Scene): Entities => {
  const names = known.get(scene) ?? namesOf(scene)
  known.set(scene, names)
  const found = findForms(foldText(document.text), new Map([...names.parts, ...names.whole])).filter((one) =>
    names.parts.has(one.key) ? isSurname(document.text, scene.reader, one) : isLone(document, scene, one),
  )
  const places = Map.groupBy(found, ({ owner }) => owner)
  const mentions = (name: string) => (places.get(name) ?? []).map(({ start, end }) => ({ start, end }))
  const named = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
    all.flatMap((one) => (places.has(one.name) ? [{ ...one, mentions: mentions(one.name) }] : []))
  return { people: named(scene.facts.people), organisations: named(scene.facts.organisations) }
}

/** How long a statement may be that is read for speech. */
const LONGEST = 2_000

/** Reads what a statement itself says that somebody said; what one says that another said is the outer one's. */
export const readTold = (statement: Statement, scene: Scene): Told => {
  const document = documentOf({ ...statement, text: statement.text.slice(0, LONGEST) }, scene)
  const entities = entitiesOf(document, scene)
  const quotations = readersOf(scene.reader).findQuotations(document, entities)
  return {
    hearing: createHearing(document, scene.reader, entities),
    quotations: quotations.filter((one) => !quotations.some((other) => isWider(other.span, one.span))),
  }
}
