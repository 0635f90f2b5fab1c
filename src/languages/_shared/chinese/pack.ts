import type { HanPack } from '../../pack.ts'
import { createCues } from './cues.ts'
import { createNames } from './names.ts'
import { createNumerals } from './numerals.ts'
import type { ChineseScript } from './script.ts'
import { createTitles } from './titles.ts'
import { createUnits } from './units.ts'

/** The parts of a pack that facts are read with. */
export type ChineseReading = Pick<HanPack, 'grammar' | 'numerals' | 'units' | 'names' | 'titles' | 'cues'>

/**
 * What both scripts share: the rules and words of Chinese, written once in traditional characters. `home` is the country
 * whose money a bare 元 is in an article that tells of no country.
 */
export const createChinese = (script: ChineseScript, home: string): ChineseReading => ({
  grammar: 'han',
  numerals: createNumerals(script),
  units: createUnits(script, home),
  names: createNames(script),
  titles: createTitles(script),
  cues: createCues(script),
})
