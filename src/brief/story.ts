import type { Document } from '../model/document.ts'
import type { Facts } from '../model/facts.ts'
import type { Organisation, Person } from '../model/person.ts'
import { blockAt } from '../text/spans.ts'
import type { Candidate } from './candidates.ts'
import { keyFiguresOf } from './keyFigures.ts'
import { unitsOf } from './overlap.ts'
import { largestOf, type Scene } from './weight.ts'
import type { Story } from './worth.ts'

type Named = Person | Organisation

const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases]

/** Those whom the title names; else those who are named at least half as often as anybody. */
const mainOf = <T extends Named>(list: readonly T[], title: string): T[] => {
  const inTitle = list.filter((one) => namesOf(one).some((name) => title.includes(name)))
  if (inTitle.length > 0) return inTitle
  const most = list.reduce((top, one) => Math.max(top, one.mentions.length), 0)
  return list.filter((one) => one.mentions.length * 2 >= most)
}

const sceneOf = (document: Document, facts: Facts, title: string, opening: Candidate | undefined): Scene => {
  const main = [...mainOf(facts.people, title), ...mainOf(facts.organisations, title)]
  const lede = opening && blockAt(document, opening.span.start)
  return {
    document,
    title,
    ledeEnd: lede?.end ?? 0,
    openingEnd: opening?.span.end ?? 0,
    names: main.flatMap(namesOf),
    largest: largestOf(facts.figures),
  }
}

/** Facts beyond the last sentence that a brief is looked for in can't bear on the choice. */
const withinReach = (facts: Facts, candidates: readonly Candidate[]): Facts => {
  const end = candidates.at(-1)?.span.end ?? 0
  const near = <T extends { readonly span: { readonly end: number } }>(list: readonly T[]) =>
    list.filter((one) => one.span.end <= end)
  return { ...facts, figures: near(facts.figures), quotations: near(facts.quotations), disputes: near(facts.disputes) }
}

/** What the story turns on. */
export const storyOf = (
  document: Document,
  facts: Facts,
  headline: string,
  candidates: readonly Candidate[],
): Story => {
  const keyFigures = keyFiguresOf(facts, sceneOf(document, facts, headline, candidates[0]))
  return {
    facts: withinReach(facts, candidates),
    title: headline,
    titleUnits: unitsOf(headline),
    keyFigures: keyFigures.flatMap((index) => facts.figures[index] ?? []),
    keyFigureIndexes: keyFigures,
    mainPeople: mainOf(facts.people, headline),
  }
}
