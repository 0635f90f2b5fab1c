import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groundFacts } from '../../../src/facts/grounding/facts.ts'
import { packOf } from '../../../src/languages/index.ts'
import type { Reply } from '../../../src/model/reply.ts'
import { isSound } from '../../../src/text/spans.ts'
import { aReply } from '../../helpers/reply.ts'
import { ARTICLES, type ArticleTag } from './articles.ts'
import { grounded } from './sceneOf.ts'

const bounded = { seed: 20261125, numRuns: 80 }

const TAGS: readonly ArticleTag[] = ['zh-Hant', 'zh-Hans', 'en', 'ja', 'fr']

/** Stretches of the article, so that much of a reply stands in it, and strings that stand nowhere. */
const wordsOf = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.nat(text.length), fc.nat(30))
        .map(([start, length]) => text.slice(start, start + length + 1)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '「', '…', '\uD842', '他', 'he', '市長', '3億元', '2025年', '林渡川', 'Moss'),
    },
  )

const replyOf = (text: string): fc.Arbitrary<Partial<Reply>> => {
  const words = wordsOf(text)
  const number = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double())
  const sentences = fc.array(number, { maxLength: 4 })
  const maybe = fc.option(words)
  return fc.record({
    confirmed: fc.array(fc.oneof(fc.constantFrom('p1', 'o1', 'f1', 'f2', 'q1', 'd1', 'n1', 'p999'), words), {
      maxLength: 6,
    }),
    people: fc.array(
      fc.record({
        name: words,
        kind: fc.constantFrom('person' as const, 'organisation' as const),
        aliases: fc.array(words, { maxLength: 3 }),
        title: maybe,
        organisation: maybe,
        sentences,
      }),
      { maxLength: 8 },
    ),
    figures: fc.array(fc.record({ words, subject: maybe, sentence: number }), { maxLength: 8 }),
    quotations: fc.array(fc.record({ speaker: words, words, cue: maybe, sentences }), { maxLength: 8 }),
    disputes: fc.array(fc.record({ by: words, against: words, words, sentences }), { maxLength: 4 }),
  })
}

describe.each(TAGS)('whatever a reply to an article in %s says', async (language) => {
  const text = ARTICLES[language]
  const { before, document } = await grounded(text, language, {})
  const scene = { document, source: packOf(language), facts: before }

  it('every span is sound and bears its words, and the rules’ facts keep place and value', () => {
    fc.assert(
      fc.property(replyOf(text), (parts) => {
        const { facts, passed, faults } = groundFacts(aReply(parts), scene)
        for (const one of [...facts.figures, ...facts.quotations]) {
          expect(isSound(text, one.span)).toBe(true)
          expect(text.slice(one.span.start, one.span.end)).toContain(one.text)
        }
        for (const { span } of facts.disputes) expect(isSound(text, span)).toBe(true)
        for (const { name, aliases, mentions } of [...facts.people, ...facts.organisations]) {
          expect(mentions.length).toBeGreaterThan(0)
          for (const form of [name, ...aliases]) expect(text).toContain(form)
          for (const span of mentions) expect(isSound(text, span)).toBe(true)
        }
        for (const list of ['figures', 'quotations', 'disputes'] as const)
          for (const [index, one] of before[list].entries()) expect(facts[list][index]?.span).toEqual(one.span)
        for (const list of ['people', 'organisations'] as const)
          for (const [index, one] of before[list].entries()) expect(facts[list][index]?.name).toBe(one.name)
        for (const [index, one] of before.quotations.entries())
          expect(facts.quotations[index]).toMatchObject({ speaker: one.speaker, text: one.text })
        const asked = [parts.people, parts.figures, parts.quotations, parts.disputes]
        expect(passed + faults.length).toBe(asked.reduce((sum, list) => sum + (list?.length ?? 0), 0))
      }),
      bounded,
    )
  })

  it('nobody is listed twice, by no form of a name', () => {
    const formsOf = (all: readonly { readonly name: string; readonly aliases: readonly string[] }[]): string[] =>
      all.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])])
    fc.assert(
      fc.property(replyOf(text), (parts) => {
        const { facts } = groundFacts(aReply(parts), scene)
        for (const list of ['people', 'organisations'] as const) {
          const [own, all] = [formsOf(before[list]), formsOf(facts[list])]
          expect(all.length - new Set(all).size).toBeLessThanOrEqual(own.length - new Set(own).size)
          expect(facts[list].length).toBeLessThanOrEqual(before[list].length + (parts.people?.length ?? 0))
        }
      }),
      bounded,
    )
  })

  it('no two mentions overlap', () => {
    fc.assert(
      fc.property(replyOf(text), (parts) => {
        const { facts } = groundFacts(aReply(parts), scene)
        const all = [...facts.people, ...facts.organisations].flatMap(({ mentions }) => mentions)
        const inOrder = all.sort((a, b) => a.start - b.start)
        for (const [index, one] of inOrder.entries())
          expect(inOrder[index + 1]?.start ?? one.end).toBeGreaterThanOrEqual(one.end)
      }),
      bounded,
    )
  })
})

describe('a reply beyond all measure', () => {
  const text = ARTICLES['zh-Hant']

  it('is looked at as far as its caps go, and a fault tells of the rest', async () => {
    const many = <T>(one: T): T[] => Array.from({ length: 10_000 }, () => one)
    const { faults, passed } = await grounded(text, 'zh-Hant', {
      people: many({
        name: '林渡川',
        kind: 'person',
        aliases: many('林'),
        title: null,
        organisation: null,
        sentences: many(1),
      }),
      figures: many({ words: '3億元', subject: null, sentence: 2 }),
      quotations: many({ speaker: '林渡川', words: '一定要修', cue: '說', sentences: many(1) }),
      disputes: many({ by: '石濤', against: '林渡川', words: '否認林渡川', sentences: many(6) }),
      confirmed: many('f1'),
    })
    expect(faults.map(({ item, index, cause, detail }) => [item, index, cause, detail])).toEqual(
      ['person', 'figure', 'quotation', 'dispute'].map((item) => [item, 200, 'shape', '10000']),
    )
    expect(passed).toBe(800)
  })

  it('may hold strings of a megabyte', async () => {
    const long = '林渡川說：「'.repeat(170_000)
    const { faults, facts, before } = await grounded(text, 'zh-Hant', {
      people: [{ name: long, kind: 'person', aliases: [long], title: long, organisation: long, sentences: [1] }],
      figures: [{ words: long, subject: long, sentence: 1 }],
      quotations: [
        { speaker: long, words: '一定要修', cue: long, sentences: [1] },
        { speaker: '林渡川', words: long, cue: long, sentences: [1] },
      ],
      disputes: [{ by: long, against: long, words: long, sentences: [1] }],
      confirmed: [long],
    })
    expect(faults.map(({ cause }) => cause)).toEqual(['name', 'words', 'speaker', 'words', 'words'])
    expect(faults.every(({ detail }) => detail.length <= 80)).toBe(true)
    expect(facts).toEqual(before)
  })

  it('to an article of nothing finds nothing', async () => {
    const { faults } = await grounded('', 'zh-Hant', {
      people: [{ name: '林渡川', kind: 'person', aliases: [], title: null, organisation: null, sentences: [1] }],
      quotations: [{ speaker: '林渡川', words: '一定要修', cue: null, sentences: [] }],
    })
    expect(faults.map(({ cause }) => cause)).toEqual(['name', 'citation'])
  })
})

describe('what is added', () => {
  it('stands behind the rules’ facts in the order of the text, and is found by its number', async () => {
    const text = ARTICLES['zh-Hant']
    const all = await grounded(text, 'zh-Hant', {})
    const known = { figures: all.before.figures.slice(2, 3), quotations: all.before.quotations.slice(-1) }
    const { facts, figureOf, quotationOf } = await grounded(
      text,
      'zh-Hant',
      {
        figures: [
          { words: '18個月', subject: null, sentence: 3 },
          { words: '9億元', subject: null, sentence: 2 },
          { words: '3億元', subject: null, sentence: 2 },
        ],
        quotations: [
          { speaker: '林渡川', words: '市府將投入3億元', cue: '強調', sentences: [2] },
          { speaker: '林渡川', words: '碼頭是這座城市的大門', cue: '說', sentences: [1] },
        ],
      },
      known,
    )
    expect(facts.figures.map(({ text: words }) => words).slice(1)).toEqual(['3億元', '18個月'])
    expect(['f1', 'n1', 'n2', 'n3'].map(figureOf)).toEqual([0, 2, undefined, 1])
    expect(facts.quotations.slice(1).map(({ text: words }) => words)).toEqual([
      '碼頭是這座城市的大門',
      '市府將投入3億元',
    ])
    expect(['q1', 'q2', 'n1', 'n2'].map(quotationOf)).toEqual([0, undefined, 2, 1])
  })
})
