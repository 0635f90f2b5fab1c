import type { NameRules } from '../parts/names.ts'

export const names: NameRules = {}
