import type { LanguagePack } from '../../languages/pack.ts'
import type { Document } from '../../model/document.ts'
import type { Organisation, Person } from '../../model/person.ts'
import { acceptNames } from './accept.ts'
import { addBareSurnames } from './bareSurnames.ts'
import { findBracketNames } from './bracketNames.ts'
import type { Draft } from './drafts.ts'
import { findLatinNames, findNicknames, findSoundNames } from './foreignNames.ts'
import { fullDrafts } from './fullDrafts.ts'
import { findMentions, ownersOf } from './mentions.ts'
import { findNativeNames } from './nativeNames.ts'
import { addPartialDrafts } from './partialDrafts.ts'
import { findPartialNames } from './partialNames.ts'
import { toPeople } from './toPeople.ts'
import { createView, type View } from './view.ts'

/** Whom and what a document names: what the other readers resolve speakers and subjects against. */
export interface Entities {
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
}

/** Everybody whom the text names, with every form of their name. */
const findDrafts = (view: View): Draft[] => {
  const partial = findPartialNames(view)
  const finds = [
    ...findNativeNames(view),
    ...findSoundNames(view),
    ...findBracketNames(view),
    ...findLatinNames(view),
    ...findNicknames(view),
  ]
  const drafts = fullDrafts(view, acceptNames(finds, view.text.length, partial))
  addPartialDrafts(view, drafts, partial)
  addBareSurnames(view, drafts)
  return drafts
}

/** The people and organisations of a document, in the order of their first mention. */
export const findEntities = (document: Document, pack: LanguagePack): Entities => {
  const view = createView(document.text, pack)
  const drafts = findDrafts(view)
  const people = toPeople(view, findMentions(view, ownersOf(drafts)))
  return { people, organisations: [] }
}
