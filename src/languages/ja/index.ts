import type { ParticlePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { cues } from './cues.ts'
import { display } from './display.ts'
import { labels } from './labels.ts'
import { names } from './names.ts'
import { numerals } from './numerals.ts'
import { prose } from './prose.ts'
import { salience } from './salience.ts'
import { sentences } from './sentences.ts'
import { terminal } from './terminal.ts'
import { titles } from './titles.ts'
import { units } from './units.ts'
import { words } from './words.ts'

export const ja: ParticlePack = {
  tag: 'ja',
  grammar: 'particle',
  sentences,
  salience,
  boilerplate,
  display,
  labels,
  terminal,
  prose,
  words,
  numerals,
  units,
  names,
  titles,
  cues,
}
