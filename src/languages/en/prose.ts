import type { ProseRules } from '../parts/prose.ts'
import { naming } from './prose/naming.ts'
import { properNouns } from './prose/names.ts'
import { numbers } from './prose/numbers.ts'

export const prose: ProseRules = {
  called: 'English',
  properNouns,
  naming,
  numbers,
  marks: [
    ['“', '”'],
    ['"', '"'],
  ],
  ownScript: (text) => text,
}
