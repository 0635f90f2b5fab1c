import type { BoilerplateRules } from './parts/boilerplate.ts'
import type { CueRules } from './parts/cues.ts'
import type { DisplayRules } from './parts/display.ts'
import type { Labels } from './parts/labels.ts'
import type { NameRules } from './parts/names.ts'
import type { NumeralRules } from './parts/numerals.ts'
import type { SalienceRules } from './parts/salience.ts'
import type { SentenceRules } from './parts/sentences.ts'
import type { TerminalLabels } from './parts/terminal.ts'
import type { TitleRules } from './parts/titles.ts'
import type { UnitRules } from './parts/units.ts'

/** The languages that Dibao speaks to its readers. */
export type LanguageTag = 'zh-Hant' | 'zh-Hans' | 'en' | 'ja'

/** What every language needs before anything can be shown in it: clean text, sentences, numbers as its readers write them, labels. */
export interface LanguageBasics {
  readonly tag: LanguageTag
  readonly sentences: SentenceRules
  readonly salience: SalienceRules
  readonly boilerplate: BoilerplateRules
  readonly display: DisplayRules
  readonly labels: Labels
  readonly terminal: TerminalLabels
}

/** What facts are read with. A language without a pack gets a brief, and no facts. */
export interface LanguagePack extends LanguageBasics {
  readonly numerals: NumeralRules
  readonly units: UnitRules
  readonly names: NameRules
  readonly titles: TitleRules
  readonly cues: CueRules
}
