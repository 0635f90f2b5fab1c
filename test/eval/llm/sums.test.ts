import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../src/facts/grounding/task.ts'
import type { Edit } from '../../../src/model/edit.ts'
import type { Reply, StatementReply } from '../../../src/model/reply.ts'
import { aBrief, aReading } from '../../helpers/reading.ts'
import { aReply } from '../../helpers/reply.ts'
import { printed } from '../report.ts'
import type { EditedArticle } from './article.ts'
import type { Judged } from './asked.ts'
import { gateSum, gateTable, rateOf } from './gate.ts'
import { missLines } from './misses.ts'
import { qualityTables } from './quality.ts'
import { quantile, spentOn, spentTable } from './spent.ts'

const nothing = { counts: {}, misses: [] }

const statement = (text: string): StatementReply => ({ text, sentences: [1] })

const telling = (brief: readonly string[]): Reply =>
  aReply({ headline: statement('碼頭整修'), brief: brief.map(statement) })

const fault = (index: number): Fault => ({ item: 'sentence', index, cause: 'number', detail: '30億元' })

const judged = (brief: readonly string[], faults: readonly Fault[]): Judged => {
  const { document, facts, brief: rules } = aReading()
  return {
    task: { document, facts, brief: rules, reply: telling(brief), language: 'zh-Hant' },
    grounded: { facts, headline: '', sentences: [], keyFigures: [], translations: {}, passed: 0, faults },
  }
}

const anEdit = (changes: Partial<Edit>): Edit => ({
  id: 'one',
  storyId: 'one',
  model: 'small-model',
  promptVersion: 1,
  language: 'zh-Hant',
  brief: aBrief({ madeBy: 'llm' }),
  translations: {},
  gate: { passed: 4, repaired: 0, dropped: {} },
  tokens: { input: 0, output: 0 },
  madeAt: '2025-03-04T00:00:00Z',
  ...changes,
})

const edited = (changes: Partial<EditedArticle>): EditedArticle => ({
  name: 'harbour',
  group: 'zh-Hant',
  scored: { rules: nothing, model: nothing, both: nothing },
  outcome: 'edited',
  edit: anEdit({}),
  judged: [],
  calls: [],
  ms: 1,
  ...changes,
})

const mended = edited({
  edit: anEdit({ gate: { passed: 4, repaired: 1, dropped: { number: 1 } } }),
  judged: [judged(['一', '二', '三'], [fault(1), fault(2)]), judged(['一', '二', '三'], [fault(2)])],
})

describe('the gate’s sums', () => {
  it('count a second look where it left fewer faults', () => {
    const gate = gateSum([mended])
    expect(gate.kinds.sentence).toEqual({ passed: 2, answered: 3 })
    expect(gate.kinds.headline).toEqual({ passed: 1, answered: 1 })
    expect([gate.askedAgain, gate.repaired]).toEqual([2, 1])
    expect(gate.all).toEqual({ passed: 4, answered: 5 })
  })

  it('count the first look where the second was no better', () => {
    const worse = { ...mended, judged: [judged(['一', '二'], [fault(1)]), judged(['一', '二'], [fault(0), fault(1)])] }
    expect(gateSum([worse]).kinds.sentence).toEqual({ passed: 1, answered: 2 })
  })

  it('add causes up and tell which briefs gave way', () => {
    const lost = edited({
      edit: anEdit({ brief: null, gate: { passed: 0, repaired: 0, dropped: { number: 2, name: 1 } } }),
    })
    const gate = gateSum([mended, lost, edited({ outcome: 'failed', edit: null })])
    expect(gate.dropped).toEqual({ number: 3, name: 1 })
    expect([gate.edits, gate.gaveWay]).toEqual([2, 1])
    const text = printed(gateTable(gate), 'markdown')
    expect(text).toMatch(/dropped: number +\| 3/)
    expect(text).toMatch(/gave way to the rules’ +\| 1\/2/)
  })

  it('are whole where nothing was answered', () => {
    expect(rateOf({ passed: 0, answered: 0 })).toBe(100)
    expect(rateOf({ passed: 2, answered: 3 })).toBe(66.7)
  })
})

describe('what asking took', () => {
  const call = (ms: number, failure: 'too-slow' | null = null) => ({
    ms,
    failure,
    tokens: { input: 1000, output: 100 },
  })
  const articles = [
    edited({ calls: [call(100), call(300)], ms: 420 }),
    edited({ calls: [call(90_000, 'too-slow')], ms: 90_000, outcome: 'failed', edit: null }),
  ]

  it('is added up over calls, failed ones too', () => {
    const spent = spentOn(articles, { input: 0.25, output: 2 })
    expect(spent).toMatchObject({ articles: 2, calls: 3, input: 3000, output: 300 })
    expect(spent.dollars).toBeCloseTo(0.00135, 10)
    expect([...spent.failures]).toEqual([['too-slow', 1]])
    expect([...spent.plain]).toEqual([['failed', 1]])
  })

  it('has no cost without a price', () => {
    const spent = spentOn(articles, undefined)
    expect(spent.dollars).toBeNull()
    expect(printed(spentTable('small-model', spent), 'plain')).toContain('no price')
  })

  it('has the median and nine in ten by nearest rank', () => {
    const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6]
    expect([quantile(values, 0.5), quantile(values, 0.9), quantile([], 0.9)]).toEqual([5, 9, 0])
  })
})

describe('the tables of quality', () => {
  it('are one a group, and one of all where there are several', () => {
    const titles = (articles: readonly EditedArticle[]) => qualityTables(articles).map(({ title }) => title)
    expect(titles([mended])).toEqual(['zh-Hant (1)'])
    expect(titles([edited({ group: 'ja' }), mended, mended])).toEqual(['zh-Hant (2)', 'ja (1)', 'All articles (3)'])
  })
})

describe('the lines of misses', () => {
  it('tell what was thrown out with its words, and whose miss each is', () => {
    const miss = { counts: {}, misses: ['person missed: 白露'] }
    const lines = missLines({ ...mended, scored: { rules: miss, model: nothing, both: miss } })
    expect(lines[0]).toBe('harbour')
    expect(lines[1]).toContain('number, sentence 2: 30億元')
    expect(lines[1]).toContain('二')
    expect(lines[3]).toContain('thrown out again')
    expect(lines.at(-1)).toBe('  rules, both: person missed: 白露')
  })
})
