import { createProse } from '../_shared/chinese/prose.ts'

export const prose = createProse((text) => text)
