import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/facts/figures/figures.ts'
import type { HanPack } from '../../../src/languages/pack.ts'
import { zhHans } from '../../../src/languages/zh-Hans/index.ts'
import { zhHant } from '../../../src/languages/zh-Hant/index.ts'
import type { Figure } from '../../../src/model/figure.ts'
import { aDocument } from '../../helpers/reading.ts'
import hans from '../../languages/zh-Hans/figures.json' with { type: 'json' }
import hant from '../../languages/zh-Hant/figures.json' with { type: 'json' }

/** A figure as the corpus writes it: text = value unit kind qualifier change: subject. */
const written = (figure: Figure): string => {
  const value = figure.value ?? `${figure.low}–${figure.high}`
  const marks = [figure.kind, figure.qualifier, figure.change].filter(Boolean).join(' ')
  return `${figure.text} = ${value} ${figure.unit} ${marks}: ${figure.subject}`
}

const read = (text: string, pack: HanPack): string[] =>
  findFigures(aDocument({ text }), pack, { people: [], organisations: [] }).map(written)

const groups = [
  ...hant.map((one) => ({ ...one, pack: zhHant, tag: zhHant.tag })),
  ...hans.map((one) => ({ ...one, pack: zhHans, tag: zhHans.tag })),
]

describe.each(groups)('$tag: $group', ({ cases, pack }) => {
  test.each(cases)('$text', ({ text, figures }) => {
    expect(read(text, pack)).toEqual(figures)
  })
})
