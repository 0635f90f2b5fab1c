import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../../src/facts/figures/particle/figures.ts'
import { ja } from '../../../../src/languages/ja/index.ts'
import type { Figure } from '../../../../src/model/figure.ts'
import { aDocument } from '../../../helpers/reading.ts'
import corpus from '../../../languages/ja/figures.json' with { type: 'json' }

/** A figure as the corpus writes it: text = value unit kind qualifier change: subject. */
const written = (figure: Figure): string => {
  const value = figure.value ?? `${figure.low}–${figure.high}`
  const marks = [figure.kind, figure.qualifier, figure.change].filter(Boolean).join(' ')
  return `${figure.text} = ${value} ${figure.unit} ${marks}: ${figure.subject}`
}

const read = (text: string): string[] =>
  findFigures(aDocument({ text, language: 'ja' }), ja, { people: [], organisations: [] }).map(written)

describe.each(corpus)('$group', ({ cases }) => {
  test.each(cases)('$text', ({ text, figures }) => {
    expect(read(text)).toEqual(figures)
  })
})
