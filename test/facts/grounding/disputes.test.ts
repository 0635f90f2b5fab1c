import { describe, expect, it } from 'vitest'
import type { DisputeReply } from '../../../src/model/reply.ts'
import { ARTICLES, type ArticleTag } from './articles.ts'
import { grounded } from './sceneOf.ts'

interface Case extends DisputeReply {
  readonly name: string
  readonly language: ArticleTag
  /** `by → against: words`, or the cause of the fault. */
  readonly found: string
}

const cases: readonly Case[] = [
  {
    name: 'a denial',
    language: 'zh-Hant',
    by: '石濤',
    against: '林渡川',
    words: '否認林渡川的說法',
    sentences: [6],
    found: '石濤 → 林渡川: 否認林渡川的說法',
  },
  {
    name: 'by a title and a Latin name',
    language: 'zh-Hant',
    by: '漁會總幹事石濤',
    against: 'Lin Duchuan',
    words: '否認',
    sentences: [6],
    found: 'words',
  },
  {
    name: 'by other forms',
    language: 'zh-Hant',
    by: '漁會總幹事石濤',
    against: 'Lin Duchuan',
    words: '否認林渡川',
    sentences: [6],
    found: '石濤 → 林渡川: 否認林渡川',
  },
  {
    name: 'by nobody',
    language: 'zh-Hant',
    by: '',
    against: '林渡川',
    words: '否認林渡川的說法',
    sentences: [6],
    found: 'speaker',
  },
  {
    name: 'by somebody who isn’t there',
    language: 'zh-Hant',
    by: '陳大山',
    against: '林渡川',
    words: '否認林渡川的說法',
    sentences: [6],
    found: 'speaker',
  },
  {
    name: 'with oneself',
    language: 'zh-Hant',
    by: '林渡川',
    against: 'Lin Duchuan',
    words: '否認林渡川的說法',
    sentences: [6],
    found: 'speaker',
  },
  {
    name: 'between two who are named elsewhere',
    language: 'zh-Hant',
    by: '白露',
    against: '何浪',
    words: '否認林渡川的說法',
    sentences: [6],
    found: 'speaker',
  },
  {
    name: 'in other words',
    language: 'zh-Hant',
    by: '石濤',
    against: '林渡川',
    words: '駁斥林渡川的說法',
    sentences: [6],
    found: 'words',
  },
  {
    name: 'in no sentence',
    language: 'zh-Hant',
    by: '石濤',
    against: '林渡川',
    words: '否認林渡川',
    sentences: [0],
    found: 'citation',
  },
  {
    name: 'in English',
    language: 'en',
    by: 'Tom Brask',
    against: 'Ada Moss',
    words: 'Brask denied',
    sentences: [5],
    found: 'Brask → Ada Moss: Brask denied',
  },
  {
    name: 'in Japanese',
    language: 'ja',
    by: '石井渚',
    against: '山田花子',
    words: '反論した',
    sentences: [3],
    found: '石井渚 → 山田花子: 反論した',
  },
]

describe('disputes of a reply that the rules missed', () => {
  it.each(cases)('$name: $found', async ({ name: _, language, found, ...reply }) => {
    const text = ARTICLES[language]
    const { facts, faults } = await grounded(text, language, { disputes: [reply] }, { disputes: [] })
    const told = facts.disputes.map(
      ({ by, against, span }) => `${by} → ${against}: ${text.slice(span.start, span.end)}`,
    )
    expect(told.length > 0 ? told : faults.map(({ cause }) => cause)).toEqual([found])
  })
})

describe('disputes of a reply that name one of two', () => {
  const text = [
    '雲杉網路創辦人霍其琛質疑瀾港科技的帳目。',
    '瀾港科技回應稱，霍其琛的說法毫無根據。',
    '分析師米家瑞則將目標價調高。',
  ].join('')
  const people = ['霍其琛', '米家瑞'].map((name) => ({ name, kind: 'person' as const }))
  const bodies = [{ name: '瀾港科技', kind: 'organisation' as const }]
  const named = [...people, ...bodies].map((one) => ({
    ...one,
    aliases: [],
    title: null,
    organisation: null,
    sentences: [],
  }))

  it.each([
    ['瀾港科技', '霍其琛', []],
    ['米家瑞', '霍其琛', ['speaker']],
  ])('by %s against %s: %j', async (by, against, causes) => {
    const reply = { by, against, words: '霍其琛的說法毫無根據', sentences: [2] }
    const { faults } = await grounded(text, 'zh-Hant', { people: named, disputes: [reply] }, { disputes: [] })
    expect(faults.map(({ cause }) => cause)).toEqual(causes)
  })
})

describe('disputes of a reply that the rules found', () => {
  const text = ARTICLES['zh-Hant']
  const reply = { by: '石濤', against: '林渡川', words: '否認林渡川的說法', sentences: [6] }

  it('are confirmed, and stay as they are', async () => {
    const { facts, before } = await grounded(text, 'zh-Hant', { disputes: [reply, reply] })
    expect(before.disputes.length).toBeGreaterThan(0)
    expect(facts.disputes).toEqual([{ ...before.disputes[0], foundBy: 'both' }])
  })

  it('are not turned around', async () => {
    const turned = { ...reply, by: reply.against, against: reply.by }
    const { facts, before, faults } = await grounded(text, 'zh-Hant', { disputes: [turned] })
    expect(facts.disputes).toEqual(before.disputes)
    expect(faults.map(({ cause }) => cause)).toEqual(['speaker'])
  })
})
