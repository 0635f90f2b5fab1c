import { describe, expect, test } from 'vitest'
import { evidencePages } from '../../../src/discord/embeds/evidence.ts'
import { excerptsOf, writeExcerpt } from '../../../src/discord/embeds/excerpt.ts'
import { languages } from '../../../src/languages/index.ts'
import { aDocument, aSpan } from '../../helpers/reading.ts'
import { aStory, textOf } from './aStory.ts'

const zh = languages['zh-Hant']
const all = Number.MAX_SAFE_INTEGER

describe('an excerpt', () => {
  const document = aDocument()

  test('is the sentence with the words in question in bold', () => {
    const [excerpt] = excerptsOf(document, [aSpan('3億元')])
    if (!excerpt) throw new Error('none')
    expect(writeExcerpt(document, excerpt, all)).toBe(
      '灣岸市長林渡川（Lin Duchuan）週二宣布，市府將投入**3億元**整修舊碼頭。',
    )
  })

  test('marks several places of a sentence, and gives the sentence once', () => {
    const excerpts = excerptsOf(document, [aSpan('3億元'), aSpan('市府')])
    expect(excerpts.length).toBe(1)
    expect(excerpts.map((one) => writeExcerpt(document, one, all)).join()).toContain('**市府**將投入**3億元**')
  })

  test('marks nothing where the whole sentence is in question', () => {
    const [sentence] = document.sentences
    if (!sentence) throw new Error('none')
    const [excerpt] = excerptsOf(document, [sentence])
    expect(excerpt && writeExcerpt(document, excerpt, all)).not.toContain('**')
  })

  test('keeps the space around marked words', () => {
    const text = 'The port needs 300 million this year.'
    const english = aDocument({ text })
    const [excerpt] = excerptsOf(english, [aSpan('300 million', text)])
    expect(excerpt && writeExcerpt(english, excerpt, all)).toBe('The port needs **300 million** this year.')
  })

  test('shortened, keeps the words in question and what stands next to them', () => {
    const text = `${'前'.repeat(300)}3億元${'後'.repeat(300)}`
    const long = aDocument({ text, sentences: [{ block: 0, start: 0, end: text.length }] })
    const [excerpt] = excerptsOf(long, [aSpan('3億元', text)])
    expect(excerpt && writeExcerpt(long, excerpt, 30)).toMatch(/^…前+\*\*3億元\*\*後+…$/u)
  })

  test('of a place outside every sentence is the place itself', () => {
    const bare = aDocument({ sentences: [] })
    const [excerpt] = excerptsOf(bare, [aSpan('3億元')])
    expect(excerpt && writeExcerpt(bare, excerpt, all)).toBe('3億元')
  })
})

describe('evidence', () => {
  test('names each item, its sentence, and the story with outlet and time', () => {
    const pages = evidencePages([{ label: '3億元', story: aStory(), spans: [aSpan('3億元')] }], zh, 10)
    const embed = pages[0]?.().embeds[0]
    expect(embed?.title).toBe('灣岸市將整修舊碼頭')
    expect(embed?.description).toMatch(
      /^-# 灣岸日報 · 記者白露 · <t:1741051800:f>\n\*\*3億元\*\*\n> .*\*\*3億元\*\*整修舊碼頭。$/,
    )
    expect(pages[0]?.().files).toEqual([])
  })

  test('names the story below each item where there are several', () => {
    const other = aStory({ brief: { headline: '另一則' } }, 's2')
    const clues = [aStory(), other].map((story) => ({ label: '市府', story, spans: [aSpan('市府')] }))
    const text = textOf(evidencePages(clues, zh, 10))
    expect(text.match(/^-# 灣岸市將整修舊碼頭 · 灣岸日報/gm)?.length).toBe(1)
    expect(text.match(/^-# 另一則 · 灣岸日報/gm)?.length).toBe(1)
  })

  test('brings a sentence that is too long for a page along in a file', () => {
    const text = `${'前'.repeat(3000)}3億元${'後'.repeat(3000)}`
    const story = aStory({ document: { text, sentences: [{ block: 0, start: 0, end: text.length }] } })
    const [page] = evidencePages([{ label: '3億元', story, spans: [aSpan('3億元', text)] }], zh, 10)
    expect(page?.().files).toEqual([{ name: 'evidence.txt', text: `${text}\n` }])
    expect(page?.().embeds[0]?.description).toContain('**3億元**後')
    expect(page?.().embeds[0]?.description).toContain('全文在附檔裡')
  })

  test('gives every sentence of a place that covers many', () => {
    const text = Array.from({ length: 40 }, (_, at) => `第${at}句說的是碼頭。`).join('')
    const story = aStory({ document: { text } })
    const pages = evidencePages([{ label: '', story, spans: [{ start: 0, end: text.length }] }], zh, 10)
    expect(pages.length).toBe(4)
    const shown = pages.map((_, at) => textOf(pages, at)).join('\n')
    for (let at = 0; at < 40; at++) expect(shown).toContain(`> 第${at}句`)
  })

  test('gives each sentence that a summary’s sentence stands on, under its words in the reader’s language', () => {
    const text = 'The port will be mended. It costs 300 million. Work begins in May. Boats move to the north pier.'
    const sentences = text.split(/(?<=\.) /).map((one) => ({ block: 0, ...aSpan(one, text) }))
    const story = aStory({ document: { text, sentences, language: 'en' } })
    const [first, , third, fourth] = sentences
    if (!first || !third || !fourth) throw new Error('none')
    const label = '港口將花 3 億元整修，五月動工，船隻移往北碼頭。'
    expect(textOf(evidencePages([{ label, story, spans: [fourth, first, third] }], zh, 10))).toMatch(
      /\*\*港口將花 3 億元整修，五月動工，船隻移往北碼頭。\*\*\n> The port will be mended\.\n\n> Work begins in May\.\n\n> Boats move to the north pier\.$/,
    )
  })

  test('gives sentences that touch one by one, with nothing marked in them', () => {
    const story = aStory()
    const [, second, third] = story.reading.document.sentences
    if (!second || !third || second.end !== third.start) throw new Error('they don’t touch')
    expect(textOf(evidencePages([{ label: 'The mayor and the port', story, spans: [second, third] }], zh, 10))).toMatch(
      /\*\*The mayor and the port\*\*\n> 林渡川說：「碼頭是這座城市的大門。」\n\n> 港務公司則指出，工程約需18個月。$/,
    )
  })

  test('gives a sentence under each of the two that stand on it', () => {
    const [sentence] = aStory().reading.document.sentences
    if (!sentence) throw new Error('none')
    const clues = ['甲說。', '乙說。'].map((label) => ({ label, story: aStory(), spans: [sentence] }))
    expect(textOf(evidencePages(clues, zh, 10)).match(/^> 灣岸市長林渡川/gm)?.length).toBe(2)
  })

  test('keeps a summary’s sentence of the usual length whole above them', () => {
    const label =
      'The council voted 21 to 14 for the plant, which is to cost 12.8 billion and to supply a third of the power.'
    const clues = [{ label, story: aStory(), spans: [aSpan('市府')] }]
    expect(textOf(evidencePages(clues, zh, 10))).toContain(`**${label}**`)
  })
})
