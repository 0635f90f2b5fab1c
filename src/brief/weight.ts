import type { Document } from '../model/document.ts'
import type { Figure, FigureKind } from '../model/figure.ts'
import { foldWidth } from '../text/fold.ts'

/** What a figure is weighed against. */
export interface Scene {
  readonly document: Document
  readonly title: string
  /** Where the lede ends: the first paragraph's end. */
  readonly ledeEnd: number
  /** Where the first sentence ends. */
  readonly openingEnd: number
  /** The main people and organisations, every name of theirs. */
  readonly names: readonly string[]
  /** The largest value of each unit, at least 1. */
  readonly largest: ReadonlyMap<string, number>
}

export interface Weight {
  readonly weight: number
  readonly inTitle: boolean
}

const kindWeight: Readonly<Record<FigureKind, number>> = {
  money: 0.9,
  percent: 0.7,
  multiple: 0.6,
  count: 0.5,
  measure: 0.4,
  index: 0.2,
  rank: 0,
}

const compact = (text: string): string => foldWidth(text).replace(/[\s,]/g, '')

/** 5% stands in 上漲5% and not in 上漲15%. */
const saysWhole = (title: string, text: string): boolean => {
  if (text === '') return false
  for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1))
    if (
      !(/^\d/.test(text) && /[\d.]/.test(title.charAt(at - 1))) &&
      !(/\d$/.test(text) && /\d/.test(title.charAt(at + text.length)))
    )
      return true
  return false
}

/** A figure as a title may say it: 128億元 or 128億, 24座渦輪機 or 24座; no bare digits, which may be anything. */
const formsOf = ({ text, unitText }: Figure): string[] => {
  const whole = compact(text)
  const unit = compact(unitText)
  const bare = unit !== '' && whole.endsWith(unit) ? whole.slice(0, -unit.length) : ''
  return /^[^\d]*\d.*\p{L}$/u.test(bare) ? [whole, bare] : [whole]
}

const magnitudeOf = ({ value, low, high }: Figure): number => Math.abs(value ?? high ?? low ?? 0)

/** 0 to 1 on a scale of powers of ten: a tenth of the unit's largest still counts much. */
const size = (figure: Figure, { largest }: Scene): number => {
  const top = largest.get(figure.unit) ?? 1
  return Math.max(0, 1 - Math.log10(Math.max(1, top / Math.max(magnitudeOf(figure), 1e-9))) / 4)
}

const about = (figure: Figure, { names, title }: Scene): number => {
  if (figure.subject === null) return 0
  return (
    0.4 +
    Number(names.some((name) => figure.subject?.includes(name))) * 0.6 +
    Number(title.includes(figure.subject)) * 0.6
  )
}

/** Where the first place of it stands: the opening sentence, the lede, or further down. */
const place = (start: number, { openingEnd, ledeEnd, document }: Scene): number => {
  if (start < openingEnd) return 2.5
  if (start < ledeEnd) return 1.5
  return 0.8 * (1 - start / Math.max(1, document.text.length))
}

/** The largest value of each unit. */
export const largestOf = (figures: readonly Figure[]): Map<string, number> => {
  const largest = new Map<string, number>()
  for (const figure of figures) largest.set(figure.unit, Math.max(largest.get(figure.unit) ?? 1, magnitudeOf(figure)))
  return largest
}

/** How telling one quantity is, from all the places that say it. */
export const weigh = (places: readonly Figure[], scene: Scene): Weight => {
  const title = compact(scene.title)
  const inTitle = places.some((figure) => formsOf(figure).some((form) => saysWhole(title, form)))
  const best = (measure: (figure: Figure) => number) => Math.max(0, ...places.slice(0, 50).map(measure))
  const weight =
    Number(inTitle) * 4 +
    best((figure) => place(figure.span.start, scene)) +
    best((figure) => size(figure, scene)) +
    best((figure) => kindWeight[figure.kind]) +
    best((figure) => about(figure, scene)) +
    best((figure) => Number(figure.change !== null) * 0.6) +
    Math.min(1, (places.length - 1) * 0.4)
  return { weight, inTitle }
}
