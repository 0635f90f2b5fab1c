import type { LanguagePack } from '../../languages/pack.ts'
import type { Gender } from '../../languages/parts/names.ts'
import type { Document } from '../../model/document.ts'
import type { Entities } from '../people/people.ts'
import { type CuePlace, cuesIn } from './hearing/cues.ts'
import { gendersIn } from './hearing/pronouns.ts'
import { type QuotedStretch, quotedIn } from './hearing/quoted.ts'
import { createSource, type Source } from './source.ts'

/** An article as it is asked who said something in it. */
export interface Hearing {
  readonly document: Document
  readonly source: Source
  readonly pack: LanguagePack | undefined
  readonly entities: Entities
  quoted(): readonly QuotedStretch[]
  cues(): readonly CuePlace[]
  genders(): ReadonlyMap<string, Gender>
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Prepares an article for hearing; what takes reading it is done when it is first asked for. */
export const createHearing = (
  document: Document,
  pack: LanguagePack | undefined,
  entities: Entities,
  source: Source = createSource(document),
): Hearing => ({
  document,
  source,
  pack,
  entities,
  quoted: once(() => quotedIn(document, pack)),
  cues: once(() => cuesIn(document, pack, entities)),
  genders: once(() => gendersIn(document, pack, entities)),
})
