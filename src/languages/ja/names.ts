import type { ParticleNameRules } from '../parts/particle/names.ts'

export const names: ParticleNameRules = {}
