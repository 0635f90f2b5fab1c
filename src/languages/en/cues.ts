import type { SpacedCueRules } from '../parts/spaced/cues.ts'

export const cues: SpacedCueRules = {}
