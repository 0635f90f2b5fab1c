import type { SpacedCueRules } from '../parts/spaced/cues.ts'
import { around, claims, quoting, sources } from './cues/around.ts'
import { dayOf } from './cues/days.ts'
import { disputes } from './cues/disputes.ts'
import { speakers } from './cues/speakers.ts'
import { calling, charging, verbs } from './cues/verbs.ts'

export const cues: SpacedCueRules = {
  verbs,
  claims,
  calling,
  charging,
  sources,
  quoting,
  around,
  speakers,
  disputes,
  dayOf,
}
