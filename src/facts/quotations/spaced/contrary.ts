import type { Line } from './phrases.ts'
import { resolve } from './resolve.ts'
import type { Scene } from './scene.ts'
import type { Speaker } from './speaker.ts'
import { doerOf } from './tellers.ts'
import type { Voice } from './voices.ts'

/** A verb of denial, answer or attack, as a token, with its doer. */
export interface Contrary {
  readonly at: number
  /** The verb's lemma, with the small word that belongs to it. */
  readonly verb: string
  readonly by: Speaker
}

/** The verb at an index if it tells of a dispute: deny, hit back. */
const contraryAt = ({ tokens, rules }: Line, at: number): string | null => {
  const token = tokens[at]
  if (token?.part !== 'VERB') return null
  const { denials, answers, attacks } = rules.disputes
  const known = [`${token.lemma} ${tokens[at + 1]?.lower ?? ''}`, token.lemma]
  return known.find((verb) => denials.has(verb) || answers.has(verb) || attacks.has(verb)) ?? null
}

/** The verbs of a sentence that tell of a dispute, with who does what they say. */
export const contrariesIn = (line: Line, scene: Scene, voices: readonly Voice[]): Contrary[] =>
  line.tokens.flatMap((_, at) => {
    const verb = contraryAt(line, at)
    if (verb === null) return []
    const own = voices.find(({ attribution: { cue } }) => cue.from === at)
    const earlier = voices.map(({ attribution }) => attribution).filter(({ cue }) => cue.from < at)
    const subject = own ? null : doerOf(line, at, earlier)
    const by = own ? own.speaker : subject && resolve(scene, subject)
    return by ? [{ at, verb, by }] : []
  })
