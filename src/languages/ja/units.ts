import type { ParticleUnitRules } from '../parts/particle/units.ts'

export const units: ParticleUnitRules = {}
