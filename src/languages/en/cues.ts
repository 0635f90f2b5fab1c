import type { SpacedCueRules } from '../parts/spaced/cues.ts'
import { around, claims, sources, viewpoints } from './cues/around.ts'
import { dayOf } from './cues/days.ts'
import { disputes } from './cues/disputes.ts'
import { forms } from './cues/forms.ts'
import { speakers } from './cues/speakers.ts'
import { calling, charging, naming, states, verbs } from './cues/verbs.ts'

export const cues: SpacedCueRules = {
  verbs,
  claims,
  calling,
  naming,
  charging,
  states,
  sources,
  viewpoints,
  forms,
  around,
  speakers,
  disputes,
  dayOf,
}
