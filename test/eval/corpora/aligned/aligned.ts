import { soundness } from '../../brief.ts'
import { addCounts, type Count, percent } from '../../counts.ts'
import type { Table } from '../../report.ts'
import type { Corpus, Measured } from '../corpus.ts'
import { agreement, type Choice, disagreements, every, telling } from './agreement.ts'
import { type Briefs, briefsOf, keptBy, meanF1, meanRecall, type Rouge, rouges } from './brief.ts'
import { isAlignedStory, type Telling, tellingsOf } from './story.ts'

const sum = (counts: readonly Count[]): Count =>
  counts.reduce((a, b) => ({ hit: a.hit + b.hit, gold: a.gold + b.gold, given: a.given + b.given }), {
    hit: 0,
    gold: 0,
    given: 0,
  })

/** Agreement with English that every language should reach, in per cent. */
const TARGET = 85

type Stories = readonly (readonly Telling[])[]

const languagesOf = (stories: Stories): string[] => [...new Set(stories.flat().map(({ language }) => language))]

const pairsWith = (stories: Stories, language: string): (readonly [Telling, Telling])[] =>
  stories.flatMap((tellings) => {
    const english = tellings.find((one) => one.language === 'en')
    const other = tellings.find((one) => one.language === language)
    return english && other ? [[english, other] as const] : []
  })

const agreementRow = (name: string, stories: Stories, choice: Choice): string[] => [
  name,
  ...languagesOf(stories).map((language) => {
    if (language === 'en') return '–'
    const all = sum(pairsWith(stories, language).map(([english, other]) => agreement(english, other, choice)))
    const f1 = percent(all)
    return `${f1.toFixed(1)} (${all.hit}/${all.gold}, ${all.given} given) ${f1 < TARGET ? '✗' : ''}≥${TARGET}`
  }),
]

const agreementTable = (stories: Stories): Table => ({
  title: `Figures that agree with the English telling (${stories.length} stories)`,
  head: ['F1', ...languagesOf(stories)],
  rows: [agreementRow('all figures', stories, every), agreementRow('without counts of one to three', stories, telling)],
  notes: [
    'By value and class of unit (a currency’s code, %, pp, points, anything else), each as often as it is said; ranks are left out.',
    'Translators leave figures out and round them, so that no reader reaches 100.',
  ],
})

type Made = ReadonlyMap<string, readonly { readonly telling: Telling; readonly briefs: Briefs }[]>

const compared = (ours: number, theirs: number): string => (ours >= theirs - 1e-9 ? '' : ' ✗')

const rougeRows = (made: Made, name: string, rouge: Rouge): string[][] => {
  const over = (language: string, which: 'brief' | 'lead' | 'leadThree') =>
    (made.get(language) ?? []).map(({ briefs }) => rouge(briefs.headline, briefs[which]))
  const languages = [...made.keys()]
  const recall = (which: 'brief' | 'lead') => languages.map((one) => meanRecall(over(one, which)))
  const [ours, lead] = [recall('brief'), recall('lead')]
  return [
    [`${name}: brief`, ...ours.map((value, index) => `${value.toFixed(1)}${compared(value, lead[index] ?? 0)}`)],
    [`${name}: the lead, as long`, ...lead.map((value) => value.toFixed(1))],
    [`${name} F1: brief`, ...languages.map((one) => meanF1(over(one, 'brief')).toFixed(1))],
    [`${name} F1: LEAD-3`, ...languages.map((one) => meanF1(over(one, 'leadThree')).toFixed(1))],
  ]
}

const shown = (count: Count): string =>
  count.gold === 0 ? '–' : `${percent(count).toFixed(1)} (${count.hit}/${count.gold})`

const briefTable = (stories: Stories): Table => {
  const made: Made = Map.groupBy(
    stories.flat().map((telling) => ({ telling, briefs: briefsOf(telling) })),
    ({ telling }) => telling.language,
  )
  const kept = (which: 'brief' | 'lead') =>
    [...made.values()].map((all) => shown(sum(all.map(({ telling, briefs }) => keptBy(telling, briefs[which])))))
  const sound = [...made.values()].map((all) => {
    const { 'brief sound': count } = addCounts(all.map(({ telling }) => soundness(telling.reading).counts))
    return count ? shown(count) : '–'
  })
  return {
    title: 'The brief against the headline',
    head: ['%', ...made.keys()],
    rows: [
      ...Object.entries(rouges).flatMap(([name, rouge]) => rougeRows(made, name, rouge)),
      ['names and numbers kept: brief', ...kept('brief')],
      ['names and numbers kept: the lead, as long', ...kept('lead')],
      ['sentences of the article to the letter', ...sound],
    ],
    notes: [
      'Recall of the headline’s tokens (a word, or one Han or kana character), mean over articles; ✗ where the brief tells less than the lead.',
      'The lead is the body from its first sentence on, cut where it has as many tokens as the brief. LEAD-3 is the first three sentences as they stand.',
      'Names and numbers of the headline that the body says too.',
    ],
  }
}

/** Stories told line by line in several languages, the headline first. */
export const aligned: Corpus = {
  isLine: isAlignedStory,
  async measure(files, read): Promise<Measured> {
    const stories: Telling[][] = []
    for (const { lines } of files)
      for (const line of lines) if (isAlignedStory(line)) stories.push(await tellingsOf(read, line))
    const others = languagesOf(stories).filter((language) => language !== 'en')
    const misses = others.flatMap((language) =>
      pairsWith(stories, language).flatMap(([english, other]) => disagreements(english, other)),
    )
    return { tables: [agreementTable(stories), briefTable(stories)], misses }
  },
}
