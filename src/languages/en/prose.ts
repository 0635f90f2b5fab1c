import type { ProseRules } from '../parts/prose.ts'
import { properNouns } from './prose/names.ts'
import { numbers } from './prose/numbers.ts'

export const prose: ProseRules = {
  called: 'English',
  properNouns,
  numbers,
  marks: [
    ['“', '”'],
    ['"', '"'],
  ],
  ownScript: (text) => text,
}
