import { describe, expect, it } from 'vitest'
import type { PersonReply } from '../../../src/model/reply.ts'
import { ARTICLES, type ArticleTag } from './articles.ts'
import { grounded } from './sceneOf.ts'

interface Case {
  readonly name: string
  readonly language: ArticleTag
  readonly reply: Partial<PersonReply> & { readonly name: string }
  /** `name | aliases | roles | how often` of the new or confirmed entry; `null` where it is thrown out. */
  readonly found: string | null
  readonly text?: string
}

const aPerson = (reply: Case['reply']): PersonReply => ({
  kind: 'person',
  aliases: [],
  title: null,
  organisation: null,
  sentences: [1],
  ...reply,
})

const cases: readonly Case[] = [
  {
    name: 'a person with a role and a Latin name in brackets',
    language: 'zh-Hant',
    reply: { name: '林渡川', aliases: ['Lin Duchuan'], title: '市長', organisation: '灣岸' },
    found: '林渡川 | Lin Duchuan | 灣岸市長 | 4',
  },
  {
    name: 'a person in the other script, shown as written',
    language: 'zh-Hant',
    reply: { name: '石涛', title: '总干事', organisation: '渔会', sentences: [4] },
    found: '石濤 |  | 漁會總幹事 | 2',
  },
  { name: 'somebody who isn’t there', language: 'zh-Hant', reply: { name: '林渡山' }, found: null },
  { name: 'a translated name', language: 'zh-Hant', reply: { name: 'Bai Lu' }, found: null },
  { name: 'a pronoun', language: 'zh-Hant', reply: { name: '他' }, found: null },
  { name: 'a title', language: 'zh-Hant', reply: { name: '董事長' }, found: null },
  { name: 'a title with its place', language: 'zh-Hant', reply: { name: '灣岸市長' }, found: null },
  { name: 'a common word', language: 'zh-Hant', reply: { name: '碼頭' }, found: null },
  { name: 'half a sentence', language: 'zh-Hant', reply: { name: '一定要修。」他強調' }, found: null },
  { name: 'a sentence mark', language: 'zh-Hant', reply: { name: '。' }, found: null },
  { name: 'nothing', language: 'zh-Hant', reply: { name: '' }, found: null },
  { name: 'a megabyte', language: 'zh-Hant', reply: { name: '林'.repeat(1_000_000) }, found: null },
  {
    name: 'a role that stands far away is left out, the person kept',
    language: 'zh-Hant',
    reply: { name: '何浪', title: '董事長', organisation: '港務公司', sentences: [6] },
    found: '何浪 |  |  | 1',
  },
  {
    name: 'an alias that belongs to another is left out',
    language: 'zh-Hant',
    reply: { name: '何浪', aliases: ['石濤', '碼頭', '總幹事'], sentences: [6] },
    found: '何浪 |  |  | 1',
  },
  {
    name: 'a body',
    language: 'zh-Hant',
    reply: { name: '港務公司', kind: 'organisation', sentences: [3] },
    found: '港務公司 |  |  | 1',
  },
  {
    name: 'an alias by a surname',
    language: 'en',
    reply: { name: 'Ada Moss', aliases: ['Moss'] },
    found: 'Ada Moss | Moss |  | 2',
  },
  {
    name: 'a country’s body',
    language: 'en',
    reply: { name: 'Gull Ferries', kind: 'organisation' },
    found: 'Gull Ferries |  |  | 1',
  },
  { name: 'a pronoun in English', language: 'en', reply: { name: 'he' }, found: null },
  { name: 'a title in English', language: 'en', reply: { name: 'Mayor' }, found: null },
  { name: 'a word in lower case', language: 'en', reply: { name: 'harbour' }, found: null },
  { name: 'a part of a word', language: 'en', reply: { name: 'Bras' }, found: null },
  {
    name: 'a person in Japanese',
    language: 'ja',
    reply: { name: '石井渚', title: '組合長', organisation: '漁協', sentences: [3] },
    found: '石井渚 |  | 漁協組合長 | 1',
  },
  { name: 'a title in Japanese', language: 'ja', reply: { name: '市長' }, found: null },
  {
    name: 'a pronoun in Japanese',
    language: 'ja',
    reply: { name: '彼女' },
    text: '彼女は「行く」と述べた。',
    found: null,
  },
  {
    name: 'an everyday word with a title behind it in Japanese',
    language: 'ja',
    text: '師匠の潮騒親方（元小結海鳴）は目を細めた。',
    reply: { name: '潮騒', title: '親方' },
    found: '潮騒 |  | 親方 | 1',
  },
  {
    name: 'an everyday word without one',
    language: 'ja',
    text: '浜辺の潮騒は静かだった。',
    reply: { name: '潮騒' },
    found: null,
  },
  {
    name: 'a title behind another in Japanese',
    language: 'ja',
    text: '横綱の親方が来た。',
    reply: { name: '親方' },
    found: null,
  },
  {
    name: 'a firm before its head in Japanese',
    language: 'ja',
    text: '会社社長が来た。',
    reply: { name: '会社', title: '社長' },
    found: null,
  },
  {
    name: 'several everyday words in Japanese',
    language: 'ja',
    text: '満員御礼が続いた。',
    reply: { name: '満員御礼' },
    found: null,
  },
  {
    name: 'a surname that stands nowhere but in the alias',
    language: 'en',
    text: 'Hetta Brandreth led the march.',
    reply: { name: 'Brandreth', aliases: ['Hetta Brandreth'] },
    found: 'Hetta Brandreth |  |  | 1',
  },
  {
    name: 'somebody by age alone',
    language: 'en',
    text: 'The 61-year-old hauled water.',
    reply: { name: 'The 61-year-old' },
    found: null,
  },
  {
    name: 'a person in a language without a pack',
    language: 'fr',
    reply: { name: 'Ada Moss', title: 'maire' },
    found: 'Ada Moss |  | maire | 1',
  },
  { name: 'no name in a language without a pack', language: 'fr', reply: { name: 'Ada Mosse' }, found: null },
]

describe('people and bodies of a reply', () => {
  it.each(cases)('$name: $found', async ({ language, reply, found, text = ARTICLES[language] }) => {
    const { facts, faults } = await grounded(
      text,
      language,
      { people: [aPerson(reply)] },
      { people: [], organisations: [] },
    )
    const all = [
      ...facts.people.map((one) => ({ ...one })),
      ...facts.organisations.map((one) => ({ ...one, roles: [] })),
    ]
    const written = all.map(({ name, aliases, roles, mentions }) =>
      [
        name,
        aliases.join(),
        roles.map((role) => `${role.organisation ?? ''}${role.title}`).join(),
        mentions.length,
      ].join(' | '),
    )
    expect(written).toEqual(found === null ? [] : [found])
    expect(faults.map(({ item, cause }) => [item, cause])).toEqual(found === null ? [['person', 'name']] : [])
  })

  it('that the rules know keep their place and learn their other names', async () => {
    const reply = aPerson({ name: 'Lin Duchuan', aliases: ['林渡川'] })
    const { facts, before } = await grounded(ARTICLES['zh-Hant'], 'zh-Hant', { people: [reply] })
    expect(facts.people.map(({ name }) => name)).toEqual(before.people.map(({ name }) => name))
    expect(facts.people[0]).toMatchObject({ name: '林渡川', foundBy: 'both' })
    expect(facts.people[0]?.aliases).toContain('Lin Duchuan')
  })

  it('stand behind those that the rules know, in the order of the text', async () => {
    const known = { people: [{ name: '石濤', aliases: [], roles: [], mentions: [{ start: 87, end: 89 }] }] }
    const replies = ['何浪', '白露', '林渡川'].map((name) => aPerson({ name }))
    const { facts } = await grounded(ARTICLES['zh-Hant'], 'zh-Hant', { people: replies }, known)
    expect(facts.people.map(({ name, foundBy }) => [name, foundBy])).toEqual([
      ['石濤', undefined],
      ['林渡川', 'llm'],
      ['白露', 'llm'],
      ['何浪', 'llm'],
    ])
  })

  it('that the rules cut short are the same one, named in full', async () => {
    const text = '林渡川山說好。'
    const known = {
      people: [{ name: '林渡川', aliases: [], roles: [], mentions: [{ start: 0, end: 3 }] }],
      organisations: [],
    }
    const { facts } = await grounded(text, 'zh-Hant', { people: [aPerson({ name: '林渡川山' })] }, known)
    expect(facts.people).toEqual([
      { name: '林渡川', aliases: ['林渡川山'], roles: [], mentions: [{ start: 0, end: 4 }], foundBy: 'both' },
    ])
  })

  it('never take the names of two whom the rules know for one', async () => {
    const reply = aPerson({ name: '何浪', aliases: ['林渡川', '石濤'], sentences: [6] })
    const { facts, before } = await grounded(ARTICLES['zh-Hant'], 'zh-Hant', { people: [reply] })
    const forms = facts.people.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(forms).size).toBe(forms.length)
    expect(facts.people.length).toBeLessThanOrEqual(before.people.length + 1)
  })

  it('that stand twice in a reply count once', async () => {
    const replies = [aPerson({ name: '何浪' }), aPerson({ name: '何浪' })]
    const { facts, passed } = await grounded(ARTICLES['zh-Hant'], 'zh-Hant', { people: replies }, { people: [] })
    expect(facts.people.map(({ name }) => name)).toEqual(['何浪'])
    expect(passed).toBe(2)
  })
})
