import type { Figure } from '../../src/model/figure.ts'
import { owed, type Scored } from './counts.ts'
import type { Gold, GoldFigure } from './gold.ts'
import { near, pair, sharedLength, squeeze } from './match.ts'

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

const sameValue = (gold: GoldFigure, figure: Figure): boolean => {
  const ends = [gold.low, gold.high].filter((end) => typeof end === 'number')
  if (ends.length === 0) return near(gold.value, figure.value)
  return ends.every((end) => near(end, figure.value) || near(end, figure.low) || near(end, figure.high))
}

/** Money, per cent and index points are exact; a counted noun may be worded otherwise. */
const sameUnit = (gold: GoldFigure, figure: Figure): boolean =>
  isMoney(gold.unit) || gold.unit === '%' || gold.unit === 'points'
    ? gold.unit === figure.unit
    : !isMoney(figure.unit) && figure.unit !== '%'

const strength = (gold: GoldFigure, figure: Figure): number => {
  if (!sameValue(gold, figure) || !sameUnit(gold, figure)) return 0
  const [a, b] = [squeeze(gold.text), squeeze(figure.text)]
  const sameWords = a !== '' && b !== '' && (a.includes(b) || b.includes(a))
  return 1 + Number(sameWords) + Number(sharedLength(squeeze(gold.subject), squeeze(figure.subject)) >= 2)
}

const label = (gold: GoldFigure): string => gold.text ?? `${gold.value ?? `${gold.low}–${gold.high}`} ${gold.unit}`

const isAbout = (want: string, figure: Figure | undefined): boolean =>
  figure !== undefined && sharedLength(squeeze(want), squeeze(figure.subject)) >= Math.min(2, squeeze(want).length)

const traits = (golds: readonly GoldFigure[], partner: (index: number) => Figure | undefined): Scored => {
  const misses: string[] = []
  const count = { subjects: 0, subjectHits: 0, qualifiers: 0, qualifierHits: 0 }
  golds.forEach((gold, i) => {
    const figure = partner(i)
    const want = gold.subject ?? gold.about
    if (want) {
      const hit = isAbout(want, figure)
      count.subjects++
      count.subjectHits += Number(hit)
      if (!hit) misses.push(`subject missed: ${label(gold)} is about ${want}, read ${figure?.subject ?? 'none'}`)
    }
    if (gold.qualifier) {
      const hit = figure?.qualifier === gold.qualifier
      count.qualifiers++
      count.qualifierHits += Number(hit)
      if (!hit) misses.push(`qualifier missed: ${label(gold)} ${gold.qualifier}, read ${figure?.qualifier ?? 'none'}`)
    }
  })
  return {
    counts: {
      subjects: owed(count.subjectHits, count.subjects),
      qualifiers: owed(count.qualifierHits, count.qualifiers),
    },
    misses,
  }
}

/** Figures, what they are about and their qualifiers. */
export const scoreFigures = (gold: Gold, figures: readonly Figure[]): Scored => {
  const golds = gold.figures
  if (!golds) return { counts: {}, misses: [] }
  const { byGold, used } = pair(golds, figures, strength)
  const spare = figures.filter((_, index) => !used.has(index))
  const allowed = pair(gold.figures_may ?? [], spare, strength).used
  const partner = (index: number) => figures[byGold.get(index)?.index ?? -1]
  const traitScore = traits(golds, partner)
  return {
    counts: {
      figures: { hit: byGold.size, gold: golds.length, given: figures.length - allowed.size },
      ...traitScore.counts,
    },
    misses: [
      ...golds.filter((_, index) => !byGold.has(index)).map((one) => `figure missed: ${label(one)}`),
      ...spare
        .filter((_, index) => !allowed.has(index))
        .map((one) => `figure invented: ${one.text} ${one.value} ${one.unit}`),
      ...traitScore.misses,
    ],
  }
}
