import { createProse } from '../_shared/chinese/prose.ts'

export const prose = createProse(
  'Simplified Chinese as written in mainland China (zh-CN), with full-width punctuation',
  (text) => text,
)
