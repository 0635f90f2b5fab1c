import { chineseBoilerplate } from '../_shared/boilerplate/chinese/rules.ts'

export const boilerplate = chineseBoilerplate
