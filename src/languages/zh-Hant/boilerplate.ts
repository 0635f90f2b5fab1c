import type { BoilerplateRules } from '../parts/boilerplate.ts'

export const boilerplate: BoilerplateRules = {}
