import type { CueRules } from '../parts/cues.ts'

export const cues: CueRules = {}
