import type { SpacedTitleRules } from '../parts/spaced/titles.ts'

export const titles: SpacedTitleRules = {}
