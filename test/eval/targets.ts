import type { Measure } from './counts.ts'

type Targets = Partial<Record<Measure, number>>

const complete: Targets = { body: 100, spans: 100 }

/** What a reading of news that its rules have never seen should reach, by group of articles, in per cent. */
const targets: Readonly<Record<string, Targets>> = {
  'zh-Hant': { ...complete, people: 88, figures: 90, subjects: 70, direct: 88, indirect: 70 },
  'zh-Hant aligned': { ...complete, people: 80, figures: 88, subjects: 65, direct: 85, indirect: 65 },
  'zh-Hans aligned': { ...complete, people: 80, figures: 88, subjects: 65, direct: 85, indirect: 65 },
  'en aligned': { ...complete, people: 88, figures: 90, subjects: 70, direct: 88, indirect: 70 },
  'ja aligned': { ...complete, people: 80, figures: 85, subjects: 60, direct: 82, indirect: 60 },
}

/** The target of a measure for a group of articles, or `undefined` where none was set. */
export const targetOf = (group: string, measure: Measure): number | undefined => targets[group]?.[measure]
