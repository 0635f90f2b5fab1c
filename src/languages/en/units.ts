import type { SpacedUnitRules } from '../parts/spaced/units.ts'

export const units: SpacedUnitRules = {}
