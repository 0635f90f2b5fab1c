import type { Document } from '../../src/model/document.ts'
import type { Reading } from '../../src/model/reading.ts'
import { type Counts, owed, type Scored } from './counts.ts'
import type { Gold } from './gold.ts'
import { namesOf, near, squeeze } from './match.ts'
import { bigramRecall, rougeL } from './overlap.ts'

/** The first three sentences of the body's paragraphs, the brief that everybody can make. */
const leadThree = ({ text, blocks, sentences }: Document): string =>
  sentences
    .filter((one) => blocks[one.block]?.kind === 'paragraph')
    .slice(0, 3)
    .map((one) => text.slice(one.start, one.end))
    .join('\n')

export const briefText = ({ brief }: Reading): string => brief.sentences.map((one) => one.text).join('\n')

/**
 * A sentence is sound where it is the document's words to the letter, in running text, and said once. A model's own words are held
 * against the article by the gate; here they only have to stand on a place in it.
 */
export const soundness = ({ document, brief }: Reading): Scored => {
  const seen = new Set<string>()
  const unsound = brief.sentences.filter(({ text, spans }) => {
    const key = squeeze(text)
    const repeated = seen.has(key)
    seen.add(key)
    const borne =
      brief.madeBy === 'llm'
        ? spans.length > 0
        : spans.map((span) => document.text.slice(span.start, span.end)).join('') === text
    const captions = spans.filter(({ start }) =>
      document.blocks.some((block) => block.kind === 'caption' && block.start <= start && start < block.end),
    )
    // What a model writes may draw on a caption beside the text.
    const furniture = captions.length > (brief.madeBy === 'llm' ? spans.length - 1 : 0)
    return repeated || furniture || !borne
  })
  const total = brief.sentences.length
  return {
    counts: { 'brief sound': owed(total - unsound.length, total) },
    misses: unsound.map((one) => `brief sentence unsound: ${one.text.slice(0, 40)}`),
  }
}

export const numbersIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .match(/\d+(?:\.\d+)?/g) ?? []

/** Names and numbers of the title that the body says too, each as the ways to say it. */
const titlePoints = (gold: Gold, title: string, body: string): string[][] => {
  const squeezedTitle = squeeze(title)
  const names = [...(gold.people ?? []), ...(gold.organisations ?? [])]
    .map(namesOf)
    .filter((forms) => forms.some((form) => squeezedTitle.includes(form)))
  const numbers = numbersIn(title).map((number) => [squeeze(number)])
  return [...names, ...numbers].filter((forms) => forms.some((form) => body.includes(form)))
}

const againstTitle = (gold: Gold, reading: Reading): Scored => {
  const { title, text } = reading.document
  if (title === null || reading.brief.sentences.length === 0) return { counts: {}, misses: [] }
  const brief = briefText(reading)
  const squeezed = squeeze(brief)
  const points = titlePoints(gold, title, squeeze(text))
  const lost = points.filter((forms) => !forms.some((form) => squeezed.includes(form)))
  const lead = leadThree(reading.document)
  const worse = [rougeL, bigramRecall].filter((recall) => recall(title, brief) < recall(title, lead) - 1e-9)
  return {
    counts: {
      'brief keeps': owed(points.length - lost.length, points.length),
      'brief vs lead': owed(2 - worse.length, 2),
    },
    misses: [
      ...lost.map((forms) => `brief loses what the title names: ${forms[0]}`),
      ...worse.map((recall) => `brief tells less of the title than the first three sentences: ${recall.name}`),
    ],
  }
}

const expectations = (gold: Gold, { brief, facts }: Reading): Scored => {
  const counts: Counts = {}
  const misses: string[] = []
  // A model writes a headline of its own.
  if (gold.headline !== undefined && brief.madeBy === 'rules') {
    counts.headline = owed(Number(brief.headline === gold.headline), 1)
    if (!counts.headline.hit) misses.push(`headline: ${brief.headline}, not ${gold.headline}`)
  }
  if (gold.key_figures) {
    const first = brief.keyFigures.slice(0, 6).map((index) => facts.figures[index]?.value)
    const lost = gold.key_figures.filter((value) => !first.some((one) => near(one, value)))
    counts['key figures'] = owed(gold.key_figures.length - lost.length, gold.key_figures.length)
    misses.push(...lost.map((value) => `key figure missed: ${value}`))
  }
  return { counts, misses }
}

/** What is asked of every brief, and what the gold asks of this one. */
export const scoreBrief = (gold: Gold, reading: Reading): Scored[] => [
  soundness(reading),
  againstTitle(gold, reading),
  expectations(gold, reading),
]
