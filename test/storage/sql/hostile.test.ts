import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/model/story.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { aPerson, aQuotation, aReading, noFacts } from '../../helpers/reading.ts'

const viewer: Viewer = { userId: 'wei', guildId: 'north' }
const everyone = { kind: 'everyone' } as const

let test: TestArchive
beforeEach(async () => {
  test = await openTestArchive()
})
afterEach(() => test.cleanup())

const INPUTS: Readonly<Record<string, string>> = {
  percent: '%',
  underscore: '_',
  wildcards: '%_%_%',
  'the escape character': '!',
  backslash: '\\',
  quote: "'",
  statement: '"; drop table stories; --',
  condition: "' or 1=1 --",
  NUL: '\u0000x',
  'high surrogate': '\ud800',
  'low surrogate': 'x\udfff',
  bracket: '（',
  'mentions and links': '@everyone [x](https://evil.example) '.repeat(170),
  'percents, 6,000': '%'.repeat(6_000),
  'words, 6,000': 'z '.repeat(3_000),
  'one word, 6,000': '字'.repeat(6_000),
}

describe('members’ input', () => {
  it.each(Object.entries(INPUTS))('%s matches nothing that does not hold it', async (_name, input) => {
    const { id } = await test.archive.keep(aReading(), everyone)
    expect(await test.archive.people(input, viewer, 10)).toEqual([])
    expect(await test.archive.stories(input, viewer, 10)).toEqual([])
    expect(await test.archive.said({ person: input }, viewer, 10)).toEqual([])
    expect(await test.archive.story(input, viewer)).toBeUndefined()
    expect(await test.archive.said({ storyId: input }, viewer, 10)).toEqual([])
    await test.archive.markShown(input, viewer, 'hall')
    await test.archive.markShown(id, { userId: input, guildId: input }, input)
    expect((await test.archive.lastShown({ userId: input, guildId: null }, input))?.id).toBe(id)
    expect(await test.archive.lastShown(viewer, 'hall')).toBeUndefined()
  })

  it('of any kind is answered', async () => {
    await test.archive.keep(aReading(), everyone)
    const anything = fc.string({ unit: 'binary', maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        await test.archive.stories(text, viewer, 10)
        await test.archive.people(text, viewer, 10)
        await test.archive.said({ person: text, about: text }, viewer, 10)
      }),
      { numRuns: 60 },
    )
  })
})

describe('hostile articles', () => {
  it('come back to the letter', async () => {
    const text = '他說：「\u0000\ud800%_\'"」\u202e。'
    const reading = aReading({
      document: { title: '\u0000\ud800', text, publisher: '\udfff\u0000', language: '\u0000', url: '\u0000' },
      facts: {
        ...noFacts,
        people: [aPerson({ name: '\u0000', aliases: ['\ud800', ''] }), aPerson({ name: '', aliases: [] })],
        quotations: [aQuotation({ speaker: '\u0000', text: '\u0000\ud800', span: { start: 4, end: 6 } })],
      },
    })
    const { id } = await test.archive.keep(reading, everyone)
    expect((await test.archive.story(id, viewer))?.reading).toEqual(reading)
    expect(await test.archive.said({}, viewer, 5)).toMatchObject([{ quotation: { text: '\u0000\ud800' } }])
    const [line] = await test.archive.stories('', viewer, 5)
    expect(line?.publisher).toBe('\ufffd')
  })

  it('are not copied once per quotation where all is one sentence', async () => {
    const text = '「好」'.repeat(700_000).slice(0, 2 * 1024 * 1024)
    const quotations = Array.from({ length: 2_000 }, (_, n) =>
      aQuotation({ text: '好', span: { start: 900 * n, end: 900 * n + 3 } }),
    )
    const document = {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }] as const,
      sentences: [{ block: 0, start: 0, end: text.length }],
    }
    const brief = { headline: '好'.repeat(10_000) }
    const { id } = await test.archive.keep(aReading({ document, brief, facts: { ...noFacts, quotations } }), everyone)
    expect(await test.archive.said({ storyId: id, about: '好' }, viewer, 5_000)).toHaveLength(2_000)
  })

  it('may name thousands', async () => {
    const people = Array.from({ length: 5_000 }, (_, n) => aPerson({ name: `名${n}`, aliases: [`Name ${n}`] }))
    await test.archive.keep(aReading({ facts: { ...noFacts, people } }), everyone)
    expect(await test.archive.people('name 499', viewer, 25)).toHaveLength(15)
    expect(await test.archive.people('', viewer, 25)).toHaveLength(25)
  })

  it('may give one name to a person and to an organisation', async () => {
    const twice = { name: '白露', aliases: [], mentions: [] }
    const facts = { ...noFacts, people: [aPerson({ name: '白露', aliases: ['小白'] })], organisations: [twice] }
    const { id } = await test.archive.keep(aReading({ facts }), everyone)
    expect(await test.archive.people('白露', viewer, 5, id)).toEqual([{ name: '白露', aliases: ['小白'], stories: 1 }])
  })
})
