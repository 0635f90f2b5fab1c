import type { Brief } from '../../src/model/brief.ts'
import type { Block, Document, Sentence } from '../../src/model/document.ts'
import type { Edit } from '../../src/model/edit.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Organisation, Person } from '../../src/model/person.ts'
import type { Dispute, Quotation } from '../../src/model/quotation.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'

/** The sample story that the builders stand on: invented people in an invented harbour town. One line is one block. */
export const SAMPLE_TEXT = [
  '灣岸市長林渡川（Lin Duchuan）週二宣布，市府將投入3億元整修舊碼頭。',
  '林渡川說：「碼頭是這座城市的大門。」港務公司則指出，工程約需18個月。',
].join('\n')

const spanOf = (needle: string, text: string = SAMPLE_TEXT): Span => {
  const start = text.indexOf(needle)
  if (start < 0) throw new Error(`The text does not hold: ${needle}`)
  return { start, end: start + needle.length }
}

/** Where `needle` stands in `text`, the sample story unless told; throws where it doesn't stand there. */
export const aSpan = spanOf

/** Blocks for a text of one paragraph a line. */
const blocksOf = (text: string): Block[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length }
    start = block.end + 1
    return block
  })
}

/** Sentences end at 。 or at the block's end; good enough for tests that don't test sentences. */
const sentencesOf = (text: string, blocks: readonly Block[]): Sentence[] =>
  blocks.flatMap((block, index) => {
    const pieces = text.slice(block.start, block.end).match(/[^。]+。?」?/gu) ?? []
    let start = block.start
    return pieces.map((piece) => {
      const sentence: Sentence = { block: index, start, end: start + piece.length }
      start = sentence.end
      return sentence
    })
  })

/** A document with blocks and sentences that fit its text. */
export const aDocument = (changes: Partial<Document> = {}): Document => {
  const text = changes.text ?? SAMPLE_TEXT
  const blocks = changes.blocks ?? blocksOf(text)
  return {
    title: '灣岸市將整修舊碼頭',
    byline: '記者白露',
    publishedAt: '2025-03-04T09:30:00+08:00',
    publisher: '灣岸日報',
    language: 'zh-Hant',
    url: 'https://news.example/harbour',
    text,
    blocks,
    sentences: changes.sentences ?? sentencesOf(text, blocks),
    ...changes,
  }
}

/** A person; without changes the mayor of the sample story. */
export const aPerson = (changes: Partial<Person> = {}): Person => ({
  name: '林渡川',
  aliases: ['Lin Duchuan'],
  roles: [{ title: '市長', organisation: '灣岸市' }],
  mentions: [spanOf('林渡川（')],
  ...changes,
})

/** An organisation; without changes the harbour company of the sample story. */
export const anOrganisation = (changes: Partial<Organisation> = {}): Organisation => ({
  name: '港務公司',
  aliases: [],
  mentions: [spanOf('港務公司')],
  ...changes,
})

/** A figure; without changes the sum of the sample story. */
export const aFigure = (changes: Partial<Figure> = {}): Figure => ({
  text: '3億元',
  value: 300_000_000,
  low: null,
  high: null,
  unit: 'TWD',
  unitText: '元',
  kind: 'money',
  qualifier: null,
  change: null,
  subject: '舊碼頭',
  span: spanOf('3億元'),
  ...changes,
})

/** A quotation; without changes the mayor's direct words of the sample story. */
export const aQuotation = (changes: Partial<Quotation> = {}): Quotation => ({
  speaker: '林渡川',
  speakerText: '林渡川',
  speakerKind: 'person',
  mode: 'direct',
  text: '碼頭是這座城市的大門。',
  cue: '說',
  addressee: null,
  saidOn: null,
  span: spanOf('碼頭是這座城市的大門。'),
  ...changes,
})

/** A dispute; without changes the harbour company against the mayor. */
export const aDispute = (changes: Partial<Dispute> = {}): Dispute => ({
  by: '港務公司',
  against: '林渡川',
  span: spanOf('港務公司則指出'),
  ...changes,
})

/** Facts; without changes those of the sample story. Empty lists are `noFacts`. */
export const someFacts = (changes: Partial<Facts> = {}): Facts => ({
  people: [aPerson()],
  organisations: [anOrganisation()],
  figures: [
    aFigure(),
    aFigure({
      text: '18個月',
      value: 18,
      unit: '個月',
      unitText: '個月',
      kind: 'measure',
      qualifier: 'about',
      subject: '工程',
      span: spanOf('18個月'),
    }),
  ],
  quotations: [
    aQuotation(),
    aQuotation({
      speaker: '港務公司',
      speakerText: '港務公司',
      speakerKind: 'organisation',
      mode: 'indirect',
      text: '工程約需18個月',
      cue: '指出',
      span: spanOf('工程約需18個月'),
    }),
  ],
  disputes: [],
  ...changes,
})

/** Facts of a text that nothing could be read from. */
export const noFacts: Facts = { people: [], organisations: [], figures: [], quotations: [], disputes: [] }

/** A brief; without changes that of the sample story. */
export const aBrief = (changes: Partial<Brief> = {}): Brief => ({
  headline: '灣岸市將整修舊碼頭',
  sentences: [
    {
      text: '灣岸市長林渡川（Lin Duchuan）週二宣布，市府將投入3億元整修舊碼頭。',
      spans: [spanOf('灣岸市長林渡川（Lin Duchuan）週二宣布，市府將投入3億元整修舊碼頭。')],
    },
  ],
  keyFigures: [0, 1],
  madeBy: 'rules',
  model: null,
  dropped: 0,
  ...changes,
})

/** What to change in a sample reading, part by part. */
export interface ReadingChanges {
  readonly document?: Partial<Document>
  readonly facts?: Partial<Facts>
  readonly brief?: Partial<Brief>
}

/** A whole reading; without changes the sample story. Another text brings its own facts: `aReading({ document: { text }, facts: noFacts })`. */
export const aReading = (changes: ReadingChanges = {}): Reading => ({
  document: aDocument(changes.document),
  facts: someFacts(changes.facts),
  brief: aBrief(changes.brief),
})

/** What a model made of the sample story in English; without changes its brief is the rules'. */
export const anEdit = (changes: Partial<Edit> = {}): Edit => ({
  id: 'e1',
  storyId: 's1',
  model: 'some-model',
  promptVersion: 1,
  language: 'en',
  brief: aBrief({ madeBy: 'llm', model: 'some-model' }),
  translations: {},
  gate: { passed: 3, repaired: 0, dropped: {} },
  tokens: { input: 900, output: 100 },
  madeAt: '2025-03-04T02:00:00.000Z',
  ...changes,
})
