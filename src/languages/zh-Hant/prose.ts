import { createProse } from '../_shared/chinese/prose.ts'
import { toTraditional } from '../_shared/chinese/script/toTraditional.ts'

export const prose = createProse(
  'Traditional Chinese as written in Taiwan (zh-TW), with Taiwan’s words and full-width punctuation',
  toTraditional,
)
