import type { LanguageBasics } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { display } from './display.ts'
import { labels } from './labels.ts'
import { salience } from './salience.ts'
import { sentences } from './sentences.ts'
import { terminal } from './terminal.ts'

export const ja: LanguageBasics = {
  tag: 'ja',
  sentences,
  salience,
  boilerplate,
  display,
  labels,
  terminal,
}
