import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import { createRulesPipeline } from '../../../src/parts.ts'
import { type Measure, percent } from '../counts.ts'
import { corpus, type GoldArticle } from '../run.ts'
import type { EditedArticle } from './article.ts'
import { goldArticles } from './articles.ts'
import { type GateSum, gateSum, rateOf } from './gate.ts'
import { measureRecorded } from './measure.ts'
import { missLines } from './misses.ts'
import { byMaker } from './quality.ts'
import { withReplies } from './standIn.ts'

const read = createRulesPipeline({ timeZone: 'Asia/Taipei' })
const replies = join(import.meta.dirname, '..', '..', 'fixtures', 'replies')

let articles: readonly GoldArticle[] = []
beforeAll(async () => {
  articles = await goldArticles(read, corpus)
})

const edit = async (folder: string, language: LanguageTag | null = null): Promise<EditedArticle[]> =>
  measureRecorded(await withReplies(articles, join(replies, folder)), 'recorded', { language, tokensPerCall: null })

/** What must pass, in per cent: of the headlines and sentences of good replies, and of all their items. */
const FLOOR = 95

/** What is measured of facts; a brief in a model's own words keeps fewer of the title's. */
const FACTS: readonly Measure[] = [
  'people',
  'roles',
  'aliases',
  'figures',
  'subjects',
  'qualifiers',
  'direct',
  'indirect',
  'disputes',
  'spans',
  'fouls',
]

/** Headlines and sentences together. */
const prose = ({ kinds: { headline, sentence } }: GateSum): number =>
  rateOf({ passed: headline.passed + sentence.passed, answered: headline.answered + sentence.answered })

const faults = (edited: readonly EditedArticle[]): string =>
  edited
    .flatMap(missLines)
    .filter((line) => line.includes('thrown out'))
    .join('\n')

describe('good replies', () => {
  let edited: EditedArticle[] = []
  beforeAll(async () => {
    edited = await edit('good')
  })

  it('are there for at least three stories of each language', () => {
    const groups = [...Map.groupBy(edited, ({ group }) => group).values()]
    expect(groups).toHaveLength(4)
    expect(Math.min(...groups.map(({ length }) => length))).toBeGreaterThanOrEqual(3)
  })

  it('pass the gate', () => {
    const gate = gateSum(edited)
    expect(prose(gate), faults(edited)).toBeGreaterThanOrEqual(FLOOR)
    expect(rateOf(gate.all), faults(edited)).toBeGreaterThanOrEqual(FLOOR)
    expect(gate.gaveWay).toBe(0)
  })

  it('leave no measure of the facts below what the rules reach alone', () => {
    for (const [group, some] of Map.groupBy(edited, (one) => one.group)) {
      const makers = byMaker(some)
      for (const measure of FACTS) {
        const [rules, both] = [makers.get('rules')?.[measure], makers.get('both')?.[measure]]
        if (rules && both) expect(percent(both), `${group} ${measure}`).toBeGreaterThanOrEqual(percent(rules))
      }
    }
  })
})

describe('good replies in the reader’s language', () => {
  it.each(['zh-Hant', 'en'] as const)('pass the gate: %s', async (language) => {
    const edited = await edit(`for-${language}`, language)
    const gate = gateSum(edited)
    expect(gate.kinds.translation.answered).toBeGreaterThan(5)
    expect(prose(gate), faults(edited)).toBeGreaterThanOrEqual(FLOOR)
    expect(rateOf(gate.all), faults(edited)).toBeGreaterThanOrEqual(FLOOR)
    expect(gate.gaveWay).toBe(0)
  })
})

/** Names and numbers that the bad replies have and no article has. */
const INVENTED =
  /羅子航|韓立夫|程守一|贺文涛|高远帆|罗启明|Salas|Lindgren|Wei-jen|桐生|久住|相馬|350萬|1,800億|130億|50万元|148万|达到12万|trillion|1,480,000|215 billion|960万|2905万|@everyone|example\.com/

describe('bad replies', () => {
  let edited: EditedArticle[] = []
  beforeAll(async () => {
    edited = await edit('bad')
  })

  it('are counted under what is wrong with them', () => {
    const causes = ['citation', 'words', 'number', 'name', 'quotation', 'speaker', 'markup', 'language']
    expect(Object.keys(gateSum(edited).dropped)).toEqual(expect.arrayContaining(causes))
  })

  it('put nothing invented into a brief or the facts', () => {
    for (const { name, edit } of edited) expect(JSON.stringify(edit?.brief), name).not.toMatch(INVENTED)
    const added = edited.flatMap(({ judged }) => judged.at(-1)?.grounded.facts.people ?? [])
    expect(JSON.stringify(added.filter(({ foundBy }) => foundBy === 'llm'))).not.toMatch(INVENTED)
  })

  it('are made good where the second asking brings it right', () => {
    const mended = edited.filter(({ judged }) => judged.length > 1 && judged[1]?.task.reply !== judged[0]?.task.reply)
    expect(gateSum(mended).repaired).toBeGreaterThanOrEqual(6)
  })

  it('give way to the rules where too little is left', () => {
    const { gaveWay, edits } = gateSum(edited)
    expect(gaveWay).toBeGreaterThan(0)
    expect(gaveWay).toBeLessThan(edits)
  })

  it('leave what the rules found', () => {
    const makers = byMaker(edited)
    for (const measure of ['people', 'figures', 'direct', 'indirect'] as const) {
      const [rules, both] = [makers.get('rules')?.[measure], makers.get('both')?.[measure]]
      expect(both?.hit, measure).toBeGreaterThanOrEqual(rules?.hit ?? 0)
    }
  })
})
