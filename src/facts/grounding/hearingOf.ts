import { createHearing, type Hearing } from './hearing.ts'
import type { Scene } from './scene.ts'

const hearings = new WeakMap<Scene['facts'], Hearing>()

/** The article of a scene as it is read for speech, prepared once. */
export const hearingOf = ({ document, source, facts }: Scene): Hearing => {
  const hearing =
    hearings.get(facts) ?? createHearing(document, source, { people: facts.people, organisations: facts.organisations })
  hearings.set(facts, hearing)
  return hearing
}
