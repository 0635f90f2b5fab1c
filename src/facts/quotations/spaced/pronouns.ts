import type { SpacedPronoun } from '../../../languages/parts/spaced/cues.ts'
import { mentionsIn } from '../../people/resolve.ts'
import { asSpeaker, type Scene } from './scene.ts'
import { agrees, FAR, latest, type Speaker } from './speaker.ts'
import type { Token } from './tokens.ts'

/** Whom a pronoun stands for; `null` where nobody fits. */
export const byPronoun = (scene: Scene, token: Token, { means, gender }: SpacedPronoun): Speaker | null => {
  const { focus, sentence, near } = scene
  const asWritten = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker ? { ...speaker, text: token.text } : null
  if (means === 'person') {
    const own = near.findLast((one) => one.kind === 'person' && agrees(focus, one.name, gender))
    return asWritten(own ?? recentPerson(scene, token, gender))
  }
  if (means === 'body')
    return asWritten(
      near.findLast((one) => one.means === 'body' && one.kind !== 'publication') ??
        latest(focus, sentence, ({ speaker }) => speaker.means === 'body' && speaker.kind !== 'publication', 3),
    )
  if (means === 'many')
    return asWritten(
      near.findLast((one) => one.means === 'many') ??
        latest(focus, sentence, ({ speaker }) => speaker.means === 'many', 3) ??
        latest(focus, sentence, ({ speaker }) => speaker.means === 'body', 2),
    )
  return null
}

/** The person spoken of last: a subject or speaker of a sentence before whoever else it names, sentence by sentence. */
const recentPerson = (scene: Scene, token: Token, gender: SpacedPronoun['gender']): Speaker | null => {
  const { focus, sentence, starts, entities } = scene
  const own = starts[0] ?? token.start
  let named = false
  for (let back = 1; back <= FAR; back++) {
    const here = focus.seen.filter((one) => one.sentence === sentence - back && one.speaker.means === 'person')
    const seen = here.filter(({ speaker }) => agrees(focus, speaker.name, gender))
    const main = seen.find(({ speaker }) => speaker.kind === 'person') ?? seen[0]
    // Behind somebody with a name of the other gender nobody without one is meant.
    if (main) return named && main.speaker.kind === 'unnamed' ? null : main.speaker
    named ||= here.some(({ speaker }) => speaker.kind === 'person')
    const from = starts[back]
    if (from === undefined) break
    const mention = mentionsIn(entities, { start: from, end: starts[back - 1] ?? own }).findLast(
      ({ entity }) => entity.kind === 'person' && agrees(focus, entity.name, gender),
    )
    if (mention && back <= 2) return asSpeaker(mention.entity, token.text, scene)
  }
  return null
}
