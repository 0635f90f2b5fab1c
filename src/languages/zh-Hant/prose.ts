import { createProse } from '../_shared/chinese/prose.ts'

export const prose = createProse(
  'Traditional Chinese as written in Taiwan (zh-TW), with Taiwan’s words and full-width punctuation',
  (text) => text,
)
