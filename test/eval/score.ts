import type { Reading } from '../../src/model/reading.ts'
import { scoreBrief } from './brief.ts'
import { joinScored, owed, type Scored } from './counts.ts'
import { scoreFigures } from './figures.ts'
import type { Gold } from './gold.ts'
import { near, squeeze } from './match.ts'
import { scorePeople } from './people.ts'
import { scoreDisputes, scoreQuotations } from './quotations.ts'

const scoreBody = (gold: Gold, body: string): Scored => {
  const squeezed = squeeze(body)
  const keep = gold.body_must_contain ?? []
  const noise = gold.noise_must_not_contain ?? []
  const lost = keep.filter((text) => !squeezed.includes(squeeze(text)))
  const kept = noise.filter((text) => squeezed.includes(squeeze(text)))
  const all = keep.length + noise.length
  return {
    counts: { body: owed(all - lost.length - kept.length, all) },
    misses: [...lost.map((text) => `body lost: ${text}`), ...kept.map((text) => `furniture kept: ${text}`)],
  }
}

const scoreSpans = ({ document, facts }: Reading): Scored => {
  const items = [...facts.figures, ...facts.quotations]
  const unsound = items.filter(({ span, text }) => !document.text.slice(span.start, span.end).includes(text))
  return {
    counts: { spans: owed(items.length - unsound.length, items.length) },
    misses: unsound.map((one) => `unsound span: ${one.text.slice(0, 30)}`),
  }
}

const scoreFouls = (gold: Gold, { facts }: Reading): Scored => {
  const banned = gold.figures_must_not ?? []
  const notSaid = gold.not_quotations ?? []
  const figures = banned.filter(({ value, text }) =>
    facts.figures.some((one) => near(one.value, value) && (text === undefined || one.text.includes(text))),
  )
  const quotations = notSaid.filter((text) => facts.quotations.some((one) => squeeze(one.text) === squeeze(text)))
  const all = banned.length + notSaid.length
  return {
    counts: { fouls: owed(all - figures.length - quotations.length, all) },
    misses: [
      ...figures.map(({ value, why }) => `no figure: ${value} (${why})`),
      ...quotations.map((text) => `no quotation: ${text}`),
    ],
  }
}

/** Scores one reading against its gold. */
export const scoreReading = (gold: Gold, reading: Reading): Scored =>
  joinScored([
    scorePeople(gold, reading.facts.people),
    scoreFigures(gold, reading.facts.figures),
    scoreQuotations(gold, reading.facts.quotations),
    scoreDisputes(gold, reading.facts.disputes),
    scoreBody(gold, reading.document.text),
    scoreSpans(reading),
    scoreFouls(gold, reading),
    ...scoreBrief(gold, reading),
  ])
