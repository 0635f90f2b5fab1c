import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from '@microsoft/recognizers-text-suite'
import type { Item, Kind } from '../corpora/quantities/cases.ts'

type Recognise = (text: string, culture: string, options?: undefined, fallback?: boolean) => readonly Recognised[]

interface Recognised {
  readonly start: number
  /** Inclusive. */
  readonly end: number
  readonly resolution: Readonly<Record<string, unknown>>
}

const models: Readonly<Record<Kind, Recognise>> = {
  currency: recognizeCurrency,
  percentage: recognizePercentage,
  dimension: recognizeDimension,
  number: recognizeNumber,
}

const cultures: Readonly<Record<string, string>> = { zh: Culture.Chinese, en: Culture.English, ja: Culture.Japanese }

const said = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Whether they have a model of a kind for a language. */
export const canRecognise = (kind: Kind, language: string): boolean => {
  try {
    models[kind]('', cultures[language] ?? language, undefined, false)
    return true
  } catch {
    return false
  }
}

/** What Microsoft's recognizers find, in the process's own JavaScript; nothing where they break down over a text. */
export const recognised = (kind: Kind, language: string, text: string): Item[] => {
  try {
    return models[kind](text, cultures[language] ?? language, undefined, false).map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      value: Number.parseFloat(String(resolution['value'])),
      unit: said(resolution['isoCurrency']) ?? said(resolution['unit']),
    }))
  } catch {
    return []
  }
}
