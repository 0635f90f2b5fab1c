import { describe, expect, it } from 'vitest'
import { ARTICLES, type ArticleTag } from './articles.ts'
import { grounded } from './sceneOf.ts'

interface Case {
  readonly name: string
  readonly language: ArticleTag
  readonly speaker: string
  readonly words: string
  readonly cue?: string | null
  readonly sentences?: readonly number[]
  /** `mode speaker (as written) cue: text`, or the cause of the fault. */
  readonly found: string
  readonly text?: string
}

const lawyer = '林渡川的律師強調，碼頭沒有問題。'

const school =
  '霧港大學校長簡芷晴昨天出席記者會。該校公布的研究指出，魚群少了四成。該校學生會則質疑「樣本太少」。\n潮岸地檢署起訴三人。檢方認為，三人早有準備。'

const paragraphs = 'The mayor spoke late. Ada Moss said: “The pier is old.\n“We will build it anew.”'

const statesmen =
  '林渡川指出，石濤說過「港口要開」。白露和何浪呼籲「快修碼頭」。對於林渡川的計畫，石濤向白露抱怨「沒人問過」。'

const english =
  'Ada Moss of Gull Ferries insisted “the pier is safe”. Tom Brask, a critic of Ada Moss, snapped “it leaks”. “We shall see,” quipped Nell Varga.'

/** What the rules missed: the ledger holds no quotation. */
const cases: readonly Case[] = [
  {
    name: 'words in marks',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '碼頭是這座城市的大門，一定要修',
    cue: '說',
    sentences: [1],
    found: 'direct 林渡川 (林渡川) 說: 碼頭是這座城市的大門，一定要修。',
  },
  {
    name: 'a part of the words in marks',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '碼頭是這座城市的大門',
    cue: '說',
    sentences: [1],
    found: 'direct 林渡川 (林渡川) 說: 碼頭是這座城市的大門',
  },
  {
    name: 'a title with the name',
    language: 'zh-Hant',
    speaker: '灣岸市長林渡川',
    words: '一定要修',
    cue: '說',
    sentences: [1],
    found: 'direct 林渡川 (林渡川) 說: 一定要修。',
  },
  {
    name: 'the Latin name',
    language: 'zh-Hant',
    speaker: 'Lin Duchuan',
    words: '一定要修',
    cue: '說',
    sentences: [1],
    found: 'direct 林渡川 (林渡川) 說: 一定要修。',
  },
  {
    name: 'a pronoun',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '市府將投入3億元',
    cue: '強調',
    sentences: [2],
    found: 'indirect 林渡川 (他) 強調: 市府將投入3億元',
  },
  {
    name: 'a pronoun that is another',
    language: 'zh-Hant',
    speaker: '石濤',
    words: '市府將投入3億元',
    cue: '強調',
    sentences: [2],
    found: 'speaker',
  },
  {
    name: 'one who is only spoken of',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '漁民沒有被問過',
    cue: '表示不滿',
    sentences: [4],
    found: 'speaker',
  },
  {
    name: 'one who speaks to another',
    language: 'zh-Hant',
    speaker: '石濤',
    words: '漁民沒有被問過',
    cue: '表示不滿',
    sentences: [4],
    found: 'direct 石濤 (石濤) 表示不滿: 漁民沒有被問過',
  },
  {
    name: 'somebody of another sentence',
    language: 'zh-Hant',
    speaker: '白露',
    words: '碼頭是這座城市的大門',
    cue: '說',
    sentences: [1],
    found: 'speaker',
  },
  {
    name: 'a noun that points back to a body, with its study',
    language: 'zh-Hant',
    text: school,
    speaker: '霧港大學',
    words: '魚群少了四成',
    cue: '指出',
    sentences: [2],
    found: 'indirect 霧港大學 (該校) 指出: 魚群少了四成',
  },
  {
    name: 'a body that a noun points to for another’s words',
    language: 'zh-Hant',
    text: school,
    speaker: '潮岸地檢署',
    words: '魚群少了四成',
    cue: '指出',
    sentences: [2],
    found: 'speaker',
  },
  {
    name: 'a noun that stands for the body of its kind',
    language: 'zh-Hant',
    text: school,
    speaker: '潮岸地檢署',
    words: '三人早有準備',
    cue: '認為',
    sentences: [5],
    found: 'indirect 潮岸地檢署 (檢方) 認為: 三人早有準備',
  },
  {
    name: 'words over paragraphs that each open with a mark',
    language: 'en',
    text: paragraphs,
    speaker: 'Ada Moss',
    words: 'The pier is old. “We will build it anew',
    cue: 'said',
    sentences: [2, 3],
    found: 'direct Ada Moss (Ada Moss) said: The pier is old.\n“We will build it anew.',
  },
  { name: 'nobody', language: 'zh-Hant', speaker: '', words: '碼頭是這座城市的大門', sentences: [1], found: 'speaker' },
  {
    name: 'somebody who isn’t there',
    language: 'zh-Hant',
    speaker: '陳大山',
    words: '碼頭是這座城市的大門',
    sentences: [1],
    found: 'speaker',
  },
  {
    name: 'one who stands in the words alone',
    language: 'zh-Hant',
    text: '市府說「石濤錯了」。',
    speaker: '石濤',
    words: '石濤錯了',
    cue: '說',
    found: 'speaker',
  },
  {
    name: 'a word changed',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '碼頭是這座城市的門面',
    cue: '說',
    sentences: [1],
    found: 'words',
  },
  {
    name: 'two pieces joined',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '碼頭……一定要修',
    cue: '說',
    sentences: [1],
    found: 'words',
  },
  {
    name: 'two letters',
    language: 'zh-Hant',
    speaker: '林渡川',
    words: '大門',
    cue: '說',
    sentences: [1],
    found: 'words',
  },
  {
    name: 'an outer speaker',
    language: 'zh-Hant',
    text: statesmen,
    speaker: '林渡川',
    words: '港口要開',
    cue: '說過',
    found: 'speaker',
  },
  {
    name: 'an inner speaker',
    language: 'zh-Hant',
    text: statesmen,
    speaker: '石濤',
    words: '港口要開',
    cue: '說過',
    found: 'direct 石濤 (石濤) 說過: 港口要開',
  },
  {
    name: 'one of two joined',
    language: 'zh-Hant',
    text: statesmen,
    speaker: '白露',
    words: '快修碼頭',
    cue: '呼籲',
    sentences: [2],
    found: 'direct 白露 (白露) 呼籲: 快修碼頭',
  },
  {
    name: 'the other of two joined',
    language: 'zh-Hant',
    text: statesmen,
    speaker: '何浪',
    words: '快修碼頭',
    cue: '呼籲',
    sentences: [2],
    found: 'direct 何浪 (何浪) 呼籲: 快修碼頭',
  },
  {
    name: 'one who is told',
    language: 'zh-Hant',
    text: statesmen,
    speaker: '白露',
    words: '沒人問過',
    cue: '抱怨',
    sentences: [3],
    found: 'speaker',
  },
  {
    name: 'one without a name',
    language: 'zh-Hant',
    text: '知情人士透露，橋上月就裂了。',
    speaker: '知情人士',
    words: '橋上月就裂了',
    cue: '透露',
    found: 'indirect 知情人士 (知情人士) 透露: 橋上月就裂了',
  },
  {
    name: 'somebody’s lawyer',
    language: 'zh-Hant',
    text: lawyer,
    speaker: '林渡川的律師',
    words: '碼頭沒有問題',
    cue: '強調',
    found: 'indirect 林渡川的律師 (林渡川的律師) 強調: 碼頭沒有問題',
  },
  {
    name: 'somebody whose lawyer it is',
    language: 'zh-Hant',
    text: lawyer,
    speaker: '林渡川',
    words: '碼頭沒有問題',
    cue: '強調',
    found: 'speaker',
  },
  {
    name: 'somebody whose lawyer it is in English',
    language: 'en',
    text: 'Ada Moss’s lawyer insisted the pier was safe.',
    speaker: 'Ada Moss',
    words: 'the pier was safe',
    cue: 'insisted',
    found: 'speaker',
  },
  {
    name: 'somebody whose lawyer it is in Japanese',
    language: 'ja',
    text: '山田花子氏の弁護士は、桟橋は安全だと強調した。',
    speaker: '山田花子',
    words: '桟橋は安全だ',
    cue: '強調',
    found: 'speaker',
  },
  {
    name: 'simplified Chinese',
    language: 'zh-Hans',
    speaker: '石涛',
    words: '渔民没有被问过',
    cue: '表示不满',
    sentences: [4],
    found: 'direct 石涛 (石涛) 表示不满: 渔民没有被问过',
  },
  {
    name: 'simplified Chinese, another',
    language: 'zh-Hans',
    speaker: '林渡川',
    words: '渔民没有被问过',
    cue: '表示不满',
    sentences: [4],
    found: 'speaker',
  },
  {
    name: 'a name behind its cue',
    language: 'en',
    speaker: 'Tom Brask',
    words: 'Fares won’t rise',
    cue: 'said',
    sentences: [2],
    found: 'direct Brask (Tom Brask) said: Fares won’t rise',
  },
  {
    name: 'a name in another sentence',
    language: 'en',
    speaker: 'Ada Moss',
    words: 'Fares won’t rise',
    cue: 'said',
    sentences: [1, 2],
    found: 'speaker',
  },
  {
    name: 'a claim',
    language: 'en',
    speaker: 'Moss',
    words: 'the harbour would close in May',
    cue: 'said',
    found: 'indirect Ada Moss (Ada Moss) said: the harbour would close in May',
  },
  {
    name: 'one who is told in English',
    language: 'en',
    speaker: 'Brask',
    words: 'the city would pay $3 million',
    cue: 'told',
    sentences: [3],
    found: 'speaker',
  },
  {
    name: 'one who tells in English',
    language: 'en',
    speaker: 'Ms Moss',
    words: 'the city would pay $3 million',
    cue: 'told',
    sentences: [3],
    found: 'indirect Ada Moss (Moss) told: the city would pay $3 million',
  },
  {
    name: 'a pronoun in English',
    language: 'en',
    speaker: 'Tom Brask',
    words: 'We never did',
    cue: 'said',
    sentences: [6],
    found: 'direct Brask (he) said: We never did',
  },
  {
    name: 'a pronoun that doesn’t fit',
    language: 'en',
    speaker: 'Ada Moss',
    words: 'We never did',
    cue: 'said',
    sentences: [6],
    found: 'speaker',
  },
  {
    name: 'one of a body',
    language: 'en',
    text: english,
    speaker: 'Ada Moss',
    words: 'the pier is safe',
    cue: 'insisted',
    found: 'direct Ada Moss (Ada Moss) insisted: the pier is safe',
  },
  {
    name: 'over an aside',
    language: 'en',
    text: english,
    speaker: 'Tom Brask',
    words: 'it leaks',
    cue: 'snapped',
    sentences: [2],
    found: 'direct Tom Brask (Tom Brask) snapped: it leaks',
  },
  {
    name: 'behind the cue',
    language: 'en',
    text: english,
    speaker: 'Nell Varga',
    words: 'We shall see',
    cue: 'quipped',
    sentences: [3],
    found: 'direct Nell Varga (Nell Varga) quipped: We shall see',
  },
  {
    name: 'a topic in Japanese',
    language: 'ja',
    speaker: '山田花子',
    words: '港は市の玄関だ',
    cue: '述べた',
    found: 'direct 山田花子 (山田花子) 述べた: 港は市の玄関だ',
  },
  {
    name: 'a claim in Japanese',
    language: 'ja',
    speaker: '佐藤健',
    words: '工事に18カ月かかる',
    cue: '説明',
    sentences: [2],
    found: 'indirect 佐藤健 (佐藤健) 説明: 工事に18カ月かかる',
  },
  {
    name: 'one who is told in Japanese',
    language: 'ja',
    speaker: '山田花子',
    words: '漁師は聞かれていない',
    cue: '反論',
    sentences: [3],
    found: 'speaker',
  },
  {
    name: 'one who tells in Japanese',
    language: 'ja',
    speaker: '石井渚',
    words: '漁師は聞かれていない',
    cue: '反論',
    sentences: [3],
    found: 'direct 石井渚 (石井渚) 反論: 漁師は聞かれていない',
  },
  {
    name: 'a language without a pack',
    language: 'fr',
    speaker: 'Ada Moss',
    words: 'Le port est la porte de la ville',
    cue: 'a dit',
    found: 'direct Ada Moss (Ada Moss) a dit: Le port est la porte de la ville.',
  },
]

describe('quotations of a reply that the rules missed', () => {
  it.each(cases)('$name: $words is $found', async ({ language, text = ARTICLES[language], found, ...one }) => {
    const reply = { speaker: one.speaker, words: one.words, cue: one.cue ?? null, sentences: one.sentences ?? [1] }
    const people = ['Ada Moss', 'Tom Brask', 'Nell Varga', '石濤', '林渡川', '白露', '何浪'].flatMap((name) =>
      text.includes(name)
        ? [{ name, kind: 'person' as const, aliases: [], title: null, organisation: null, sentences: [] }]
        : [],
    )
    const { facts, faults } = await grounded(text, language, { people, quotations: [reply] }, { quotations: [] })
    const said = facts.quotations.map(
      ({ mode, speaker, speakerText, cue, text: words }) => `${mode} ${speaker} (${speakerText}) ${cue}: ${words}`,
    )
    expect(said.length > 0 ? said : faults.map(({ cause }) => cause)).toEqual([found])
  })
})

describe('quotations of a reply that the rules heard', () => {
  const text = ARTICLES['zh-Hant']
  const reply = { speaker: '林渡川', words: '碼頭是這座城市的大門', cue: '說', sentences: [1] }

  it('stay as the rules have them', async () => {
    const { facts, before, quotationOf } = await grounded(text, 'zh-Hant', { quotations: [reply] })
    expect(facts.quotations[0]).toEqual({ ...before.quotations[0], foundBy: 'both' })
    expect(facts.quotations.length).toBe(before.quotations.length)
    expect([quotationOf('n1'), quotationOf('q2'), quotationOf('q99'), quotationOf('f1')]).toEqual([
      0,
      1,
      undefined,
      undefined,
    ])
  })

  it('by somebody else are thrown out', async () => {
    const { facts, before, faults, quotationOf } = await grounded(text, 'zh-Hant', {
      quotations: [{ ...reply, speaker: '白露' }],
    })
    expect(facts.quotations).toEqual(before.quotations)
    expect(faults).toEqual([{ item: 'quotation', index: 0, cause: 'speaker', detail: reply.words }])
    expect(quotationOf('n1')).toBeUndefined()
  })

  it('are remembered as confirmed by their ids; ids of nothing are left out', async () => {
    const confirmed = ['p1', 'o1', 'f1', 'q1', 'd1', 'd9', 'x1', 'q0', 'q-1', 'q1.5', 'Q1', '', 'q'.repeat(1_000_000)]
    const { facts } = await grounded(text, 'zh-Hant', { confirmed })
    for (const list of [facts.people, facts.organisations, facts.figures, facts.quotations, facts.disputes])
      expect(list.map(({ foundBy }) => foundBy)).toEqual(list.map((_, index) => (index === 0 ? 'both' : undefined)))
  })
})
