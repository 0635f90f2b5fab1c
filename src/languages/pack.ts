import type { BoilerplateRules } from './parts/boilerplate.ts'
import type { CueRules } from './parts/cues.ts'
import type { DisplayRules } from './parts/display.ts'
import type { Labels } from './parts/labels.ts'
import type { NameRules } from './parts/names.ts'
import type { NumeralRules } from './parts/numerals.ts'
import type { ParticleCueRules } from './parts/particle/cues.ts'
import type { ParticleNameRules } from './parts/particle/names.ts'
import type { ParticleTitleRules } from './parts/particle/titles.ts'
import type { ParticleUnitRules } from './parts/particle/units.ts'
import type { ProseRules } from './parts/prose.ts'
import type { SalienceRules } from './parts/salience.ts'
import type { SentenceRules } from './parts/sentences.ts'
import type { SpacedCueRules } from './parts/spaced/cues.ts'
import type { SpacedNameRules } from './parts/spaced/names.ts'
import type { SpacedTitleRules } from './parts/spaced/titles.ts'
import type { SpacedUnitRules } from './parts/spaced/units.ts'
import type { TerminalLabels } from './parts/terminal.ts'
import type { TitleRules } from './parts/titles.ts'
import type { UnitRules } from './parts/units.ts'
import type { WordRules } from './parts/words.ts'

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
  readonly prose: ProseRules
}

/** What the facts of a language are read with where words aren't set apart and their order tells what they do: Chinese. */
export interface HanPack extends LanguageBasics {
  readonly grammar: 'han'
  readonly numerals: NumeralRules
  readonly units: UnitRules
  readonly names: NameRules
  readonly titles: TitleRules
  readonly cues: CueRules
}

/** What they are read with where spaces set words apart and names have capital letters: English. */
export interface SpacedPack extends LanguageBasics {
  readonly grammar: 'spaced'
  readonly words: WordRules
  readonly numerals: NumeralRules
  readonly units: SpacedUnitRules
  readonly names: SpacedNameRules
  readonly titles: SpacedTitleRules
  readonly cues: SpacedCueRules
}

/** What they are read with where particles tell what each phrase does and the verb stands last: Japanese. */
export interface ParticlePack extends LanguageBasics {
  readonly grammar: 'particle'
  readonly words: WordRules
  readonly numerals: NumeralRules
  readonly units: ParticleUnitRules
  readonly names: ParticleNameRules
  readonly titles: ParticleTitleRules
  readonly cues: ParticleCueRules
}

/** What facts are read with; `grammar` tells which readers take it. A language without a pack gets a brief, and no facts. */
export type LanguagePack = HanPack | SpacedPack | ParticlePack
