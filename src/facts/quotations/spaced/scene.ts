import type { SpacedTitleRules } from '../../../languages/parts/spaced/titles.ts'
import type { SpeakerKind } from '../../../model/quotation.ts'
import type { Entities } from '../../people/people.ts'
import type { EntityRef } from '../../people/resolve.ts'
import { isTime, type Line, phraseEnd } from './phrases.ts'
import type { Focus, Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'
import type { Token } from './tokens.ts'

/** What a subject is resolved with. */
export interface Scene {
  readonly text: string
  readonly line: Line
  /** The index of the sentence, and where it starts. */
  readonly sentence: number
  readonly entities: Entities
  readonly focus: Focus
  readonly titles: SpacedTitleRules
  isPlace(words: string): boolean
  /** The persons who were subjects before the pronoun in its own sentence, latest last. */
  readonly near: readonly Speaker[]
  /** Where the sentences before it start, the latest first. */
  readonly starts: readonly number[]
  /** The person whom the next sentence brings in by name as it goes on with what an unnamed one says. */
  readonly introduced: () => Speaker | null
}

const LONGEST_NAME = 90

/** The tokens of a subject’s first part. */
export const tokensOf = ({ line }: Scene, { base }: Subject): readonly Token[] => line.tokens.slice(base.from, base.to)

const kindOf = (entity: EntityRef, { line }: Scene): SpeakerKind =>
  entity.kind === 'person'
    ? 'person'
    : line.rules.speakers.publication.test(entity.name)
      ? 'publication'
      : 'organisation'

/** A named one as a speaker. */
export const asSpeaker = (entity: EntityRef, text: string, scene: Scene): Speaker => ({
  name: entity.name,
  text,
  kind: kindOf(entity, scene),
  means: entity.kind === 'person' ? 'person' : 'body',
})

/** What is written from one token to another. */
export const written = ({ text, line: { tokens } }: Scene, from: number, to: number): string => {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? text.slice(first.start, last.end) : ''
}

/** The words for an unnamed speaker, without what only tells more of them. */
export const phrase = (scene: Scene, { base, full }: Subject): string => {
  const whole = Math.max(base.to, phraseEnd(scene.line, base.from, Math.max(full.to, base.to)))
  const { tokens } = scene.line
  const time = tokens.findIndex(
    (token, at) => at >= base.to && at < whole && token.part === 'ADP' && isTime(scene.line, tokens[at + 1]),
  )
  const end = time < 0 ? whole : time
  const words = written(scene, base.from, end)
  return words.length <= LONGEST_NAME ? words : written(scene, base.from, base.to).slice(0, LONGEST_NAME).trimEnd()
}

/** A phrase without the article that leads it. */
export const withoutArticle = ({ line }: Scene, words: string): string =>
  words.replace(line.rules.forms.leadingArticle, '')
