import { createChinese } from '../_shared/chinese/pack.ts'
import { traditional } from '../_shared/chinese/script.ts'
import type { HanPack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'
import { display } from './display.ts'
import { labels } from './labels.ts'
import { prose } from './prose.ts'
import { salience } from './salience.ts'
import { sentences } from './sentences.ts'
import { terminal } from './terminal.ts'

export const zhHant: HanPack = {
  tag: 'zh-Hant',
  ...createChinese(traditional, 'TW'),
  sentences,
  salience,
  boilerplate,
  display,
  labels,
  terminal,
  prose,
}
