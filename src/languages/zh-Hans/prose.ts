import { createProse } from '../_shared/chinese/prose.ts'
import { toSimplified } from '../_shared/chinese/script/toSimplified.ts'

export const prose = createProse(
  'Simplified Chinese as written in mainland China (zh-CN), with full-width punctuation',
  toSimplified,
)
