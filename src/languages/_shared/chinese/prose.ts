import type { ProseRules } from '../../parts/prose.ts'
import { looksChinese } from './looksOwn.ts'
import { properNouns } from './prose/names.ts'
import { naming } from './prose/naming.ts'
import { numbers } from './prose/numbers.ts'

/** What Chinese of both scripts is checked by. */
export const createProse = (called: string, ownScript: ProseRules['ownScript']): ProseRules => ({
  called,
  properNouns,
  naming,
  numbers,
  marks: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
  ],
  ownScript,
  looksOwn: looksChinese,
})
