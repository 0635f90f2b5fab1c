import type { Entities } from '../../people/people.ts'
import { attributionsIn } from './attributions.ts'
import { baseEnd, isComma, isDash, isStop } from './phrases.ts'
import type { Piece } from './pieces.ts'
import { isQuiet } from './quotedWords.ts'
import { resolve } from './resolve.ts'
import { asSpeaker, type Scene, written } from './scene.ts'
import type { Speaker } from './speaker.ts'

/** A name that stands alone before a colon, at the start or behind a dash: The vote - Mara Voss: “…”; the first of two. */
export const labelOf = (scene: Scene, colon: number): Speaker | null => {
  const { tokens } = scene.line
  const from = tokens.slice(0, colon).findLastIndex(isDash) + 1
  const to = baseEnd(scene.line, from, colon)
  const both = tokens[to]?.part === 'CCONJ' && to + 2 === colon && tokens[to + 1]?.mention !== null
  const named = (to === colon || both) && to > from && tokens[to - 1]?.mention
  return named ? asSpeaker(named.entity, written(scene, from, to), scene) : null
}

/** “No.” Mara Voss said so: the sentence right behind quoted words gives them to somebody by nothing but its cue. */
export const nextSpeaker = (pieces: readonly Piece[], index: number, scene: Scene): Speaker | null => {
  const [own, next] = [pieces[index], pieces[index + 1]]
  if (!own || !next || next.sentence.block !== own.sentence.block || isQuiet(next.line, 0)) return null
  const [first] = attributionsIn(next.line)
  if (!first?.subject || first.start > 1 || first.followed.kind !== 'end') return null
  return resolve({ ...scene, line: next.line }, first.subject)
}

/** In how many sentences from the start a story may tell of somebody whom it names only then. */
const LEAD = 2

/** A former mayor has said …. Mara Voss said …: the one whom the second sentence brings in by name is the one of the first. */
export const introducedBy = (pieces: readonly Piece[], index: number, entities: Entities): Speaker | null => {
  const next = index < LEAD ? pieces[index + 1] : undefined
  if (!next) return null
  const [first] = attributionsIn(next.line)
  const mention =
    first?.form === 'finite' && first.subject ? next.line.tokens[first.subject.base.to - 1]?.mention : null
  if (!first || mention?.entity.kind !== 'person' || first.start > 1 || first.subject?.how !== 'before') return null
  const person = entities.people[mention.entity.index]
  return person?.mentions[0]?.start === mention.start
    ? { name: person.name, text: '', kind: 'person', means: 'person' }
    : null
}

/** “…” — Mara Voss: the name behind a dash, in the sentence of the words or alone in the next of its paragraph. */
export const signedBy = (pieces: readonly Piece[], index: number, scene: Scene, quote: number): Speaker | null => {
  const [own, next] = [pieces[index], pieces[index + 1]]
  if (!own) return null
  if (isDash(own.line.tokens[quote + 1])) return signatureIn(scene, quote + 2)
  const alone = quote === own.line.tokens.length - 1 && next?.sentence.block === own.sentence.block
  return alone && next && isDash(next.line.tokens[0]) ? signatureIn({ ...scene, line: next.line }, 1) : null
}

/** A name that goes on to the end of its sentence, or to a comma. */
const signatureIn = (scene: Scene, from: number): Speaker | null => {
  const { tokens } = scene.line
  const to = baseEnd(scene.line, from, tokens.length)
  const after = tokens[to]
  if (to === from || (after && !isStop(after) && !isComma(after))) return null
  const speaker = resolve(scene, { base: { from, to }, full: { from, to }, how: 'behind' })
  return speaker?.kind === 'unnamed' ? null : speaker
}
