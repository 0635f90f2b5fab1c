import type { Quotation } from '../../model/quotation.ts'
import { overlaps } from '../../text/spans.ts'
import { mentionsIn } from '../people/resolve.ts'
import { hearingOf } from './hearingOf.ts'
import type { Check, Scene } from './scene.ts'
import { readTold } from './told.ts'
import { isSame, whoIs } from './who.ts'

/** What is translated, and who said it. */
export type Spoken = Pick<Quotation, 'span' | 'speaker' | 'speakerText'>

/** Whether somebody is named in the words that are translated, or in their sentence without being the speaker. */
const mayBeNamed = (scene: Scene, said: Spoken, name: string): boolean => {
  const hearing = hearingOf(scene)
  const who = whoIs(hearing, name)
  if (!who || !('entity' in who)) return true
  const isNamed = (span: { start: number; end: number }): boolean =>
    mentionsIn(hearing.entities, span).some(({ entity }) => entity.name === who.entity.name)
  if (isNamed(said.span)) return true
  const isSpeaker = isSame(hearing, who, said.speaker) || isSame(hearing, who, said.speakerText)
  return !isSpeaker && scene.document.sentences.some((one) => overlaps(one, said.span) && isNamed(one))
}

/** A translation names no speaker who doesn't name himself, and nobody who isn't in the sentence: it is the words that were said. */
export const spokenNamesCheck =
  (said: Spoken): Check =>
  (statement, scene) => {
    const { people } = readTold(statement, scene).hearing.entities
    const stranger = people.find(({ name }) => !mayBeNamed(scene, said, name))
    return { flaw: stranger ? { cause: 'name', detail: stranger.name } : null, spans: [] }
  }
