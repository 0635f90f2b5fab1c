import type { Facts } from '../model/facts.ts'
import type { Figure } from '../model/figure.ts'
import type { Person } from '../model/person.ts'
import type { Span } from '../model/span.ts'
import { contains, overlaps } from '../text/spans.ts'
import type { Candidate } from './candidates.ts'
import { isSameFigure } from './sameFigure.ts'

/** What a story turns on, so far as its facts and its title tell. */
export interface Story {
  readonly facts: Facts
  readonly title: string
  readonly titleUnits: ReadonlySet<string>
  /** Most telling first. */
  readonly keyFigures: readonly Figure[]
  /** The same as indexes into `Facts.figures`. */
  readonly keyFigureIndexes: readonly number[]
  /** Those whom the story is about: named in the title, or as often as anybody. */
  readonly mainPeople: readonly Person[]
}

const TOP_FIGURES = 4

const covers = (sentences: readonly Candidate[], span: Span): boolean =>
  sentences.some((sentence) => overlaps(sentence.span, span))

/** Words of somebody who isn't heard in the brief yet, most of all of a main person; their own words where nobody's are. */
const statementWorth = ({ facts, mainPeople }: Story, chosen: readonly Candidate[], one: Candidate): number => {
  const main = new Set(mainPeople.map((person) => person.name))
  const heard = new Set(facts.quotations.filter(({ span }) => covers(chosen, span)).map(({ speaker }) => speaker))
  const here = facts.quotations.filter(({ span, speakerKind }) => speakerKind === 'person' && contains(one.span, span))
  const fresh = here.filter(({ speaker }) => !heard.has(speaker))
  if (fresh.length > 0) return fresh.some(({ speaker }) => main.has(speaker)) ? 2 : 1
  const isDirect = facts.quotations.some(({ mode, span }) => mode === 'direct' && covers(chosen, span))
  return !isDirect && here.some(({ mode, speaker }) => mode === 'direct' && main.has(speaker)) ? 1.5 : 0
}

/** Whether a sentence contradicts somebody, so that it wants the one that it answers. */
export const isAnswer = ({ facts }: Story, one: Candidate): boolean =>
  facts.disputes.some(({ span }) => overlaps(one.span, span))

/** The first contradiction most of all; a further one less. */
const disputeWorth = (story: Story, chosen: readonly Candidate[], one: Candidate): number => {
  if (!isAnswer(story, one)) return 0
  return chosen.some((sentence) => isAnswer(story, sentence)) ? 0.7 : 2.5
}

/** The figures that matter and that the brief doesn't say yet. */
const figureWorth = ({ facts, keyFigures }: Story, chosen: readonly Candidate[], one: Candidate): number => {
  const said = facts.figures.filter(({ span }) => covers(chosen, span))
  const here = facts.figures.filter(({ span }) => contains(one.span, span))
  const fresh = keyFigures
    .slice(0, TOP_FIGURES)
    .filter((figure) => here.some((other) => isSameFigure(other, figure)))
    .filter((figure) => !said.some((other) => isSameFigure(other, figure)))
  return Math.min(3, fresh.length * 1.5)
}

/** What of the title the brief doesn't tell yet; a number of the title is a thing by itself. */
const titleWorth = ({ titleUnits }: Story, chosen: readonly Candidate[], one: Candidate): number => {
  const fresh = [...titleUnits].filter((unit) => one.units.has(unit) && !chosen.some(({ units }) => units.has(unit)))
  const numbers = fresh.filter((unit) => /\d/.test(unit)).length
  return (10 * fresh.length) / Math.max(1, titleUnits.size) + Math.min(2, numbers)
}

/** Names that the title has and the brief doesn't. */
const nameWorth = ({ facts, title }: Story, chosen: readonly Candidate[], one: Candidate): number => {
  const isIn = (text: string, names: readonly string[]) => names.some((name) => text.includes(name))
  const fresh = [...facts.people, ...facts.organisations]
    .map(({ name, aliases }) => [name, ...aliases])
    .filter((names) => isIn(title, names) && isIn(one.text, names) && !chosen.some(({ text }) => isIn(text, names)))
  return Math.min(3, fresh.length * 2)
}

/** How much a sentence adds to those that are chosen: about 2 for each thing that the story would miss. The later, the less. */
export const worthOf = (story: Story, chosen: readonly Candidate[], one: Candidate): number =>
  [statementWorth, disputeWorth, figureWorth, titleWorth, nameWorth].reduce(
    (sum, worth) => sum + worth(story, chosen, one),
    -Math.min(1, one.order / 60),
  )
