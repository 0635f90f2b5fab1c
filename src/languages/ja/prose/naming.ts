import { foldNames } from '../../_shared/foldNames.ts'
import { codesByForm, regionNames } from '../../_shared/regions.ts'
import type { NamingRules } from '../../parts/naming.ts'

let known: ReadonlyMap<string, readonly string[]> | undefined
let codes: ReadonlyMap<string, string> | undefined

const regions = (): ReadonlyMap<string, readonly string[]> => {
  known ??= regionNames(['ja'], '')
  return known
}

/** How names stand for one another. */
export const naming: NamingRules = {
  fold: foldNames,
  regions,
  regionsIn: (name) => {
    codes ??= codesByForm(regions())
    const code = codes.get(name)
    return code ? [code] : []
  },
  pieces: () => [],
  stem: (word) => word,
  shortens: () => false,
}
