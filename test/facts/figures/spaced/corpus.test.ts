import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../../src/model/figure.ts'
import corpus from '../../../languages/en/figures.json' with { type: 'json' }
import { read } from './read.ts'

/** A figure as the corpus writes it: text = value unit kind qualifier change: subject. */
const written = (figure: Figure): string => {
  const value = figure.value ?? `${figure.low}–${figure.high}`
  const marks = [figure.kind, figure.qualifier, figure.change].filter(Boolean).join(' ')
  return `${figure.text} = ${value} ${figure.unit} ${marks}: ${figure.subject}`
}

describe.each(corpus)('$group', ({ cases }) => {
  test.each(cases)('$text', ({ text, figures }) => {
    expect(read(text).map(written)).toEqual(figures)
  })
})
