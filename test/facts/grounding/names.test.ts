import { expect, test } from 'vitest'
import { writtenNames } from '../../../src/facts/grounding/names/written.ts'
import { namesCheck } from '../../../src/facts/grounding/names.ts'
import type { Finding } from '../../../src/facts/grounding/scene.ts'
import { createRulesExtractor } from '../../../src/facts/rules.ts'
import { languages, packOf } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import type { Document } from '../../../src/model/document.ts'
import type { NameReply } from '../../../src/model/reply.ts'
import { isSound } from '../../../src/text/spans.ts'
import { linesOf } from './sceneOf.ts'

/** One story of an invented harbour town in four languages; the last line speaks of another place. */
const STORIES: Readonly<Record<LanguageTag, string>> = {
  'zh-Hant': [
    '霧港市長沈若嵐週二宣布，市府將與遠汐能源合作，在北堤外海設置水下渦輪機。',
    '遠汐能源執行長柯瑞爾·馬泰奧（Corriel Matteo）表示，工程將由日本的三谷電機供應設備。',
    '霧港市議員陶立群質疑預算，台北地方法院上月駁回他的聲請。',
    '另據美聯社報導，里斯本也有類似計畫，美方已派員考察。',
  ].join('\n'),
  'zh-Hans': [
    '雾港市长沈若岚周二宣布，市府将与远汐能源合作，在北堤外海设置水下涡轮机。',
    '远汐能源首席执行官柯瑞尔·马泰奥表示，工程将由日本的三谷电机供应设备。',
    '雾港市议员陶立群质疑预算，上海市静安区法院上月驳回他的申请。',
  ].join('\n'),
  en: [
    'Mayor Serena Shen of Mistport said on Tuesday that the city will work with Farwave Energy to place turbines off the North Mole.',
    'Corriel J. Matteo, chief executive of Farwave Energy, said that Japan’s Mitani Electric will supply the equipment.',
    'Councillor Tom Talmerin questioned the budget, and the Ministry of Finance backed him.',
    'A similar plant stands in Lisbon, the Associated Press reported.',
  ].join('\n'),
  ja: [
    '霧浜市の山田太郎市長は火曜日、三谷電機と協力し、沖合に水中タービンを設置すると発表した。',
    '三谷電機のコリエル・マテオ社長は、米国のファーウェーブ・エナジーが設備を供給すると述べた。',
    '大野一郎市議は予算を疑問視し、東京地裁は先月、申し立てを退けた。',
  ].join('\n'),
}

const rules = createRulesExtractor(packOf)

const articleOf = (tag: LanguageTag): Document => linesOf(STORIES[tag], tag)

/** What comes of a statement that cites the first sentence alone. */
const check = async (
  text: string,
  tag: LanguageTag,
  reader: LanguageTag = tag,
  names: readonly NameReply[] = [],
): Promise<Finding> => {
  const document = articleOf(tag)
  const facts = await rules.extract(document)
  const [source, pack] = [languages[tag], languages[reader]]
  const written = writtenNames(names, { document, facts, source, reader: pack })
  return namesCheck({ text, cited: document.sentences.slice(0, 1) }, { document, source, reader: pack, facts, written })
}

const PASSING: readonly (readonly [LanguageTag, string])[] = [
  ['zh-Hant', '霧港市長沈若嵐宣布與遠汐能源合作'],
  ['zh-Hant', '沈市長與馬泰奧會面，陶立群反對'],
  ['zh-Hant', '雾港市长沈若岚与远汐能源合作'],
  ['zh-Hant', '執行長馬泰奧說，設備來自日本三谷電機'],
  ['zh-Hant', '北院駁回陶立群的聲請，里斯本有類似計畫'],
  ['zh-Hant', 'Corriel Matteo 將出任顧問'],
  ['zh-Hant', '美國派員考察，美聯社報導'],
  ['zh-Hant', '市府與警方說明後，政府、公司與法院今天上午皆未回應'],
  ['zh-Hant', '總統與執行長週三談AI，人民幣與美元走勢不明，中秋節前動工'],
  ['zh-Hans', '沈若岚与柯瑞尔·马泰奥合作，设备来自日本'],
  ['zh-Hans', '霧港市長沈若嵐週二宣布合作'],
  ['zh-Hans', '警方与政府今天上午均未回应'],
  ['en', 'Mayor Shen will work with Farwave Energy.'],
  ['en', 'Corriel Matteo praised the Japanese firm Mitani Electric.'],
  ['en', 'The finance ministry backed Talmerin, and so did the Finance Ministry.'],
  ['en', 'Lisbon has such a plant, the AP reported on Monday.'],
  ['en', 'Prosecutors, the government and the police met the CEO in March.'],
  ['en', 'Mistport Mayor Vows to Build New Plant'],
  ['ja', '山田市長は三谷電機と協力すると発表した'],
  ['ja', 'マテオ社長は、アメリカのファーウェーブ・エナジーが供給すると述べた'],
  ['ja', '大野市議の申し立てを東京地裁が退けた'],
  ['ja', '政府と警察は火曜日、コメントを控えた'],
]

test.each(PASSING)('%s: %s passes', async (tag, text) => {
  expect((await check(text, tag)).flaw).toBeNull()
})

const FAILING: readonly (readonly [LanguageTag, string, string])[] = [
  ['zh-Hant', '霧港市長林渡川宣布與遠汐能源合作', '林渡川'],
  ['zh-Hant', '霧港市長沈若晴宣布合作', '沈若晴'],
  ['zh-Hant', '王市長宣布合作', '王市長'],
  ['zh-Hant', '柯瑞爾·波菲表示支持', '柯瑞爾·波菲'],
  ['zh-Hant', '市府將與宏汐銀行合作', '宏汐銀行'],
  ['zh-Hant', '市府將在南灣市外海設置渦輪機', '南灣市'],
  ['zh-Hant', '法國也派員考察', '法國'],
  ['zh-Hant', '高雄地方法院駁回聲請', '高雄'],
  ['zh-Hant', '設備由 OpenAI 供應', 'OpenAI'],
  ['zh-Hans', '雾港市长林渡川宣布合作', '林渡川'],
  ['zh-Hans', '特朗普支持该计划', '特朗普'],
  ['zh-Hans', '设备由霧海科技供应', '霧海科技'],
  ['en', 'Mayor Ada Moss will work with Farwave Energy.', 'Ada Moss'],
  ['en', 'Mayor Jane Shen will work with Farwave Energy.', 'Jane Shen'],
  ['en', 'The city will work with Moorfield Bank.', 'Moorfield Bank'],
  ['en', 'A similar plant stands in Porto.', 'Porto'],
  ['en', 'The French firm will supply the equipment.', 'French'],
  ['en', 'The Ministry of Defence backed him.', 'Ministry of Defence'],
  ['en', 'Frost said the budget was fine.', 'Frost'],
  ['ja', '山田花子市長は発表した', '山田花子'],
  ['ja', 'ウォーレン氏は計画に反対した', 'ウォーレン'],
  ['ja', '大阪地裁は申し立てを退けた', '大阪'],
  ['ja', 'トヨタが設備を供給する', 'トヨタ'],
  ['ja', 'フランスが設備を供給する', 'フランス'],
]

test.each(FAILING)('%s: %s fails for %s', async (tag, text, name) => {
  const { flaw } = await check(text, tag)
  expect(flaw?.cause).toBe('name')
  expect(flaw?.detail).toContain(name)
})

const TRANSLATED: readonly (readonly [LanguageTag, LanguageTag, string, readonly NameReply[]])[] = [
  [
    'en',
    'zh-Hant',
    '市長沈若嵐說，日本的三谷電機將供應設備',
    [
      { written: '沈若嵐', original: 'Serena Shen' },
      { written: '三谷電機', original: 'Mitani Electric' },
    ],
  ],
  ['en', 'zh-Hant', '財政部支持陶默林議員，週二表示', [{ written: '陶默林', original: 'Talmerin' }]],
  [
    'en',
    'zh-Hant',
    '承包商遠汐能源的執行長馬泰奧（Corriel Matteo）表示',
    [
      { written: '遠汐能源', original: 'Farwave Energy' },
      { written: '柯瑞爾·馬泰奧', original: 'Corriel J. Matteo' },
    ],
  ],
  ['en', 'ja', '日本のミタニ電機が設備を供給する', [{ written: 'ミタニ電機', original: 'Mitani Electric' }]],
  [
    'zh-Hant',
    'en',
    'Mayor Shen of Wugang said Japan’s Mitani Electric will supply it. Taiwan’s police and the Supreme Court met.',
    [
      { written: 'Shen Ruolan', original: '沈若嵐' },
      { written: 'Wugang', original: '霧港' },
      { written: 'Mitani Electric', original: '三谷電機' },
    ],
  ],
  [
    'zh-Hant',
    'en',
    'The Associated Press said Corriel Matteo agreed.',
    [{ written: 'Associated Press', original: '美聯社' }],
  ],
  ['ja', 'zh-Hant', '山田太郎市長與美國公司合作', []],
]

test.each(TRANSLATED)('%s for readers of %s: %s passes', async (tag, reader, text, names) => {
  expect((await check(text, tag, reader, names)).flaw).toBeNull()
})

const MISTRANSLATED: readonly (readonly [LanguageTag, LanguageTag, string, readonly NameReply[]])[] = [
  ['en', 'zh-Hant', '市長沈若嵐宣布合作', []],
  ['en', 'zh-Hant', '市長林渡川宣布合作', [{ written: '林渡川', original: 'Lin Duchuan' }]],
  ['en', 'zh-Hant', '市長林渡川宣布合作', [{ written: '林渡川', original: 'said' }]],
  ['en', 'zh-Hant', '市長林渡川宣布合作', [{ written: '林渡川、沈若嵐', original: 'Serena Shen' }]],
  ['en', 'zh-Hant', '法國公司將供應設備', []],
  ['zh-Hant', 'en', 'Mayor Lin Duchuan agreed.', [{ written: 'Lin Duchuan', original: '林渡川' }]],
  ['zh-Hant', 'en', 'Mayor Lin Duchuan agreed.', [{ written: 'Lin Duchuan', original: '宣布' }]],
  ['ja', 'en', 'Mayor Hanako Yamada agreed.', [{ written: 'Taro Yamada', original: '山田太郎' }]],
]

test.each(MISTRANSLATED)('%s for readers of %s: %s fails', async (tag, reader, text, names) => {
  expect((await check(text, tag, reader, names)).flaw?.cause).toBe('name')
})

test('a name of another paragraph is shown with its sentence', async () => {
  const document = articleOf('zh-Hant')
  const { spans } = await check('沈若嵐宣布合作，里斯本有類似計畫', 'zh-Hant')
  expect(spans.map((span) => document.text.slice(span.start, span.end))).toEqual([
    '另據美聯社報導，里斯本也有類似計畫，美方已派員考察。',
  ])
})

test('at most three sentences are shown for the names of one statement', async () => {
  const lines = ['甲地無事。', '林渡川到場。', '王小明到場。', '陳建國到場。', '黃仁杰到場。'].join('\n')
  const document = linesOf(lines, 'zh-Hant')
  const pack = languages['zh-Hant']
  const facts = await rules.extract(document)
  const { flaw, spans } = namesCheck(
    { text: '林渡川、王小明、陳建國、黃仁杰到場', cited: document.sentences.slice(0, 1) },
    { document, source: pack, reader: pack, facts, written: [] },
  )
  expect(flaw).toBeNull()
  expect(spans).toHaveLength(3)
})

test('us is no country', async () => {
  const document = linesOf('They told us that the plant will open.', 'en')
  const facts = await rules.extract(document)
  const scene = { document, source: languages.en, reader: languages.en, facts, written: [] }
  const statement = { text: 'An American plant will open.', cited: document.sentences }
  expect(namesCheck(statement, scene).flaw?.detail).toBe('American')
})

test('title, byline and publisher bear names', async () => {
  const document = {
    ...articleOf('en'),
    title: 'Grand day in Porto',
    byline: 'Ada Moss',
    publisher: 'The Mistport Bell',
  }
  const facts = await rules.extract(document)
  const scene = { document, source: languages.en, reader: languages.en, facts, written: [] }
  const finding = (text: string): Finding => namesCheck({ text, cited: document.sentences.slice(0, 1) }, scene)
  expect(finding('Ada Moss of the Mistport Bell writes from Porto.').flaw).toBeNull()
  expect(finding('Ada Frost of the Mistport Bell writes from Porto.').flaw?.cause).toBe('name')
})

test.each([
  ['\uD83C林渡川\uDF0A'],
  ['Aa '.repeat(500)],
  ['斯'.repeat(600)],
  ['ア・'.repeat(300)],
  ['(((((((((((((((((((('],
  [''],
])('never throws, and every span lies in the article: %#', async (text) => {
  for (const tag of ['zh-Hant', 'zh-Hans', 'en', 'ja'] as const) {
    const { spans } = await check(text, tag)
    for (const span of spans) expect(isSound(STORIES[tag], span)).toBe(true)
  }
})
