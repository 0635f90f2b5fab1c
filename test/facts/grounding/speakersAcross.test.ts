import { expect, test } from 'vitest'
import { createRulesExtractor } from '../../../src/facts/rules.ts'
import { packOf } from '../../../src/languages/index.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import { createGate } from '../../../src/parts.ts'
import { aReply } from '../../helpers/reply.ts'
import { linesOf } from './sceneOf.ts'

const gate = createGate()
const rules = createRulesExtractor(packOf)

const hall = [
  'Mayor Ada Quill said that the hall would have 110 stalls.',
  'Councillor Ben Thorley said that the cost had risen by 40%.',
].join('\n')
const market = ['市長卓以岑表示，攤位將增為110攤。', '市議員柯望北質疑，工程費漲了四成。'].join('\n')

const works = [
  '社長の早瀬川純子さんは「工員を他の工場に移す」と説明した。',
  '労働組合の柏葉健人委員長は「あまりに急な話だ」と反発した。',
].join('\n')

const inSounds = { 艾達·奎爾: 'Ada Quill', 班·索利: 'Ben Thorley' }
const inLetters = { 'Cho Yi-chen': '卓以岑', 'Ko Wang-bei': '柯望北' }

/** What becomes of one sentence that cites some of an article's, with the rules' facts as the ledger. */
const judged = async (
  text: string,
  languages: readonly [article: LanguageTag, reader: LanguageTag],
  names: Readonly<Record<string, string>>,
  said: string,
  cited: readonly number[],
) => {
  const [from, language] = languages
  const document = linesOf(text, from)
  const facts = await rules.extract(document)
  const written = Object.entries(names).map(([one, original]) => ({ written: one, original }))
  const reply = aReply({ brief: [{ text: said, sentences: cited }], names: written })
  const brief = { headline: '', sentences: [], keyFigures: [], madeBy: 'rules' as const, model: null, dropped: 0 }
  const grounded = await gate({ document, facts, brief, reply, language })
  return grounded.faults.find(({ item }) => item === 'sentence')?.cause ?? grounded.sentences[0]?.text
}

test.each([
  ['奎爾說，市場將有110個攤位。', [1], '奎爾（Ada Quill）說，市場將有110個攤位。'],
  ['索利說，成本漲了40%。', [1, 2], '索利（Ben Thorley）說，成本漲了40%。'],
  ['奎爾說，成本漲了40%。', [2], 'speaker'],
  ['奎爾說，成本漲了40%。', [1, 2], 'speaker'],
  ['班·索利說，市場將有110個攤位。', [1, 2], 'speaker'],
] as const)('en → zh-Hant: %s (%j)', async (said, cited, outcome) => {
  expect(await judged(hall, ['en', 'zh-Hant'], inSounds, said, cited)).toBe(outcome)
})

test.each([
  [
    'Cho Yi-chen said that the market would have 110 stalls.',
    [1],
    'Cho Yi-chen (卓以岑) said that the market would have 110 stalls.',
  ],
  ['Cho said that the cost had risen 40%.', [2], 'speaker'],
  ['Ko Wang-bei said that the market would have 110 stalls.', [1, 2], 'speaker'],
] as const)('zh-Hant → en: %s (%j)', async (said, cited, outcome) => {
  expect(await judged(market, ['zh-Hant', 'en'], inLetters, said, cited)).toBe(outcome)
})

test.each([
  ['Quill said that the cost had risen by 40%.', [1, 2], 'speaker'],
  ['Thorley said that the cost had risen by 40%.', [1, 2], 'Thorley said that the cost had risen by 40%.'],
] as const)('in one language: %s (%j)', async (said, cited, outcome) => {
  expect(await judged(hall, ['en', 'en'], {}, said, cited)).toBe(outcome)
})

const inOwnLetters = { 早瀨川純子: '早瀬川純子', 柏葉健人: '柏葉健人' }

test.each([
  ['早瀨川純子說明，工人將調往其他工廠。', [1, 2], '早瀨川純子說明，工人將調往其他工廠。'],
  ['柏葉健人反彈說，事情來得太突然。', [1, 2], '柏葉健人反彈說，事情來得太突然。'],
  ['柏葉健人說明，工人全員將移往其他工廠。', [1, 2], 'speaker'],
] as const)('ja → zh-Hant: %s (%j)', async (said, cited, outcome) => {
  expect(await judged(works, ['ja', 'zh-Hant'], inOwnLetters, said, cited)).toBe(outcome)
})

test.each([
  [
    '班·索利說，艾達·奎爾的市場將有110個攤位。',
    [1, 2],
    '班·索利（Ben Thorley）說，艾達·奎爾（Ada Quill）的市場將有110個攤位。',
  ],
  ['班·索利說，朵拉·芬的市場將有110個攤位。', [1, 2], 'speaker'],
] as const)('whose numbers they are: %s (%j)', async (said, cited, outcome) => {
  const text = `${hall}\nDora Fenn said nothing.`
  expect(await judged(text, ['en', 'zh-Hant'], { ...inSounds, 朵拉·芬: 'Dora Fenn' }, said, cited)).toBe(outcome)
})

test('two speakers of one sentence, the second before a topic of his own', async () => {
  const said = '柏葉健人委員長はあまりに急だと反発し、早瀬川純子さんは工員を他の工場に移すと説明した。'
  expect(await judged(works, ['ja', 'ja'], {}, said, [1, 2])).toBe(said)
})
