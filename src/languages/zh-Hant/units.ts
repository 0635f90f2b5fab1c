import type { UnitRules } from '../parts/units.ts'

export const units: UnitRules = {}
