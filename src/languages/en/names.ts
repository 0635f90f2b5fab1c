import type { SpacedNameRules } from '../parts/spaced/names.ts'

export const names: SpacedNameRules = {}
