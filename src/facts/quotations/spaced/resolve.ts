import { apposed, byCapitals, byTrades } from './names.ts'
import { byNoun } from './nouns.ts'
import { isOwner, isWord } from './phrases.ts'
import { byPronoun } from './pronouns.ts'
import { asSpeaker, type Scene, tokensOf, written } from './scene.ts'
import type { Speaker } from './speaker.ts'
import type { Subject } from './subject.ts'

/** Who a subject is, or `null` where it stands for nobody that the text tells. */
export const resolve = (scene: Scene, subject: Subject): Speaker | null => {
  const tokens = tokensOf(scene, subject)
  const last = tokens.at(-1)
  if (
    !last ||
    last.part === 'ADV' ||
    last.part === 'VERB' ||
    isWord(scene.line, last, 'article') ||
    isOwner(scene.line, last)
  )
    return null
  // No one, further: nobody.
  const bare = last.part === 'ADJ' && tokens.length === 1 && !scene.line.rules.speakers.many.has(last.lower)
  if (bare || isWord(scene.line, tokens[0], 'no')) return null
  const part =
    last.part === 'NUM' && scene.line.tokens[subject.base.to]?.part === 'ADP' && subject.full.to > subject.base.to
  const pronoun = tokens.length === 1 && !part ? scene.line.rules.speakers.pronouns.get(last.lower) : undefined
  if (pronoun) return byPronoun(scene, last, pronoun)
  if (last.mention) {
    const text = written(scene, subject.base.from, subject.base.to)
    const other = last.mention.entity.kind === 'organisation' ? apposed(scene, subject) : null
    return asSpeaker(other?.entity ?? last.mention.entity, text, scene)
  }
  return byCapitals(scene, subject) ?? byTrades(scene, subject) ?? byNoun(scene, subject)
}
