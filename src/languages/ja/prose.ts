import type { ProseRules } from '../parts/prose.ts'
import { looksOwn } from './prose/looksOwn.ts'
import { properNouns } from './prose/names.ts'
import { naming } from './prose/naming.ts'
import { numbers } from './prose/numbers.ts'

export const prose: ProseRules = {
  called: 'Japanese, in the plain style of newspapers (である調)',
  properNouns,
  naming,
  numbers,
  marks: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
  ],
  ownScript: (text) => text,
  looksOwn,
}
