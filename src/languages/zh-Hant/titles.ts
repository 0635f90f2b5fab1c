import type { TitleRules } from '../parts/titles.ts'

export const titles: TitleRules = {}
