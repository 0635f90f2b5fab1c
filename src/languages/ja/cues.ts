import type { ParticleCueRules } from '../parts/particle/cues.ts'

export const cues: ParticleCueRules = {}
