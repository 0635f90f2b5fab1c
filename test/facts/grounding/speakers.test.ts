import { describe, expect, it } from 'vitest'
import { speakersCheck } from '../../../src/facts/grounding/speakers.ts'
import { packOf } from '../../../src/languages/index.ts'
import type { NameReply } from '../../../src/model/reply.ts'
import { ARTICLES, type ArticleTag } from './articles.ts'
import { grounded } from './sceneOf.ts'

interface Case {
  readonly language: ArticleTag
  readonly cited: readonly number[]
  readonly text: string
  /** The name of whom the words are wrongly given to. */
  readonly flaw: string | null
  readonly reader?: ArticleTag
  readonly written?: readonly NameReply[]
  readonly article?: string
}

const MOSS = [
  { written: '艾達·摩斯', original: 'Ada Moss' },
  { written: '湯姆·布拉斯克', original: 'Tom Brask' },
]

const joined =
  '林渡川與石濤指出，碼頭要修。港務公司董事長白露說：「我們反對加價，票價太高了。」林渡川說：「碼頭一定要修。」'

const cases: readonly Case[] = [
  { language: 'zh-Hant', cited: [1], text: '林渡川表示，碼頭是城市的大門，一定要修。', flaw: null },
  { language: 'zh-Hant', cited: [1], text: '白露表示，碼頭是城市的大門，一定要修。', flaw: '白露' },
  { language: 'zh-Hant', cited: [1], text: '石濤說：「碼頭是這座城市的大門」。', flaw: '石濤' },
  { language: 'zh-Hant', cited: [1], text: 'Lin Duchuan 指出，碼頭一定要修。', flaw: null },
  { language: 'zh-Hant', cited: [3], text: '港務公司指出，工程約需18個月。', flaw: null },
  { language: 'zh-Hant', cited: [3], text: '林渡川指出，工程約需18個月。', flaw: '林渡川' },
  { language: 'zh-Hant', cited: [1], text: '市府將整修碼頭。', flaw: null },
  { language: 'zh-Hant', cited: [5], text: '何浪在碼頭駕船。', flaw: null },
  { language: 'zh-Hant', cited: [1], text: '某位不在場的人表示，一定要修。', flaw: null },
  { language: 'zh-Hant', cited: [1], text: '林渡川和石濤表示，碼頭一定要修。', flaw: null },
  { language: 'zh-Hant', cited: [1], text: '石濤呼籲修碼頭。', flaw: '石濤' },
  { language: 'zh-Hant', article: joined, cited: [1], text: '石濤表示，碼頭要修。', flaw: null },
  { language: 'zh-Hant', article: joined, cited: [2, 3], text: '白露表示，他們反對加價，票價太高了。', flaw: null },
  {
    language: 'zh-Hant',
    article: joined,
    cited: [2, 3],
    text: '林渡川表示，我們反對加價，票價太高了。',
    flaw: '林渡川',
  },
  { language: 'zh-Hans', cited: [1], text: '林渡川表示，码头一定要修。', flaw: null },
  { language: 'zh-Hans', cited: [1], text: '石涛表示，码头一定要修。', flaw: '石涛' },
  { language: 'zh-Hans', cited: [1], reader: 'zh-Hant', text: '石濤表示，碼頭一定要修。', flaw: '石涛' },
  { language: 'en', cited: [2], text: 'Brask said that fares would not rise.', flaw: null },
  { language: 'en', cited: [2], text: 'Moss said that fares would not rise.', flaw: 'Ada Moss' },
  { language: 'en', cited: [1], text: 'The harbour closes in May, Ada Moss said.', flaw: null },
  { language: 'en', cited: [1], text: 'The harbour closes in May, according to Tom Brask.', flaw: 'Brask' },
  { language: 'en', cited: [3], text: 'The city will pay, Ms Moss told Brask.', flaw: null },
  { language: 'en', cited: [1], reader: 'zh-Hant', written: MOSS, text: '艾達·摩斯表示，港口五月將關閉。', flaw: null },
  {
    language: 'en',
    cited: [1],
    reader: 'zh-Hant',
    written: MOSS,
    text: '湯姆·布拉斯克表示，港口五月將關閉。',
    flaw: 'Brask',
  },
  { language: 'en', cited: [1], reader: 'zh-Hant', text: '湯姆·布拉斯克表示，港口五月將關閉。', flaw: null },
  { language: 'ja', cited: [1], text: '山田花子市長は港が市の玄関だと述べた。', flaw: null },
  { language: 'ja', cited: [1], text: '佐藤健社長は港が市の玄関だと述べた。', flaw: '佐藤健' },
  { language: 'ja', cited: [3], text: '石井渚組合長は漁師が聞かれていないと反論した。', flaw: null },
]

describe('who speaks in a statement', () => {
  it.each(cases)(
    '$language: $text → $flaw',
    async ({ language, cited, text, flaw, reader = language, written = [], article }) => {
      const { document, before } = await grounded(article ?? ARTICLES[language], language, {})
      const [source, own] = [packOf(language), packOf(reader)]
      if (!own) throw new Error(reader)
      const scene = { document, source, reader: own, facts: before, written }
      const sentences = cited.flatMap((number) => document.sentences[number - 1] ?? [])
      const found = speakersCheck({ text, cited: sentences }, scene)
      expect(found).toEqual({ flaw: flaw === null ? null : { cause: 'speaker', detail: flaw }, spans: [] })
    },
  )

  it('never throws, whatever the statement is', async () => {
    const { document, before } = await grounded(ARTICLES.en, 'en', {})
    const reader = packOf('zh-Hant')
    if (!reader) throw new Error('zh-Hant')
    const scene = { document, source: packOf('en'), reader, facts: before, written: [] }
    for (const text of ['', '「', '說'.repeat(100_000), '\uD800', '林渡川：：：「「「」'])
      expect(() => speakersCheck({ text, cited: document.sentences }, scene)).not.toThrow()
  })
})
