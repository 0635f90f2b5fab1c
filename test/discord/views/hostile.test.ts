import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Ask } from '../../../src/discord/context.ts'
import { readCustomId } from '../../../src/discord/customId.ts'
import { foundOf, writeFound } from '../../../src/discord/views/found.ts'
import { sheetOf } from '../../../src/discord/views/sheets.ts'
import { show } from '../../../src/discord/views/show.ts'
import type { View } from '../../../src/discord/views/view.ts'
import type { LanguageTag } from '../../../src/languages/pack.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { aDispute, aFigure, anEdit, aPerson, aQuotation, aReading } from '../../helpers/reading.ts'
import { anAsk, answered, refusalOf, wordsOf } from '../ask.ts'
import { aHostileReading } from '../hostile.ts'

let open: TestArchive
let stories: { length: number; id: string }[]

beforeAll(async () => {
  open = await openTestArchive()
  stories = []
  for (const length of [40, 6000]) {
    const story = await open.archive.keep(aHostileReading(length, 6), { kind: 'everyone' })
    const { facts, brief } = story.reading
    const translations = Object.fromEntries(facts.quotations.map(({ text }, index) => [index, text]))
    const { id: _, ...made } = anEdit({ storyId: story.id, brief, translations })
    for (const language of ['zh-Hans', 'en', 'ja'])
      await open.archive.keepEdit({ ...made, language }, { from: facts, to: facts })
    stories.push({ length, id: story.id })
  }
})

afterAll(() => open.cleanup())

const viewsOf = async (story: string, ask: Ask): Promise<View[]> => {
  const lines = await ask.archive.said({ storyId: story }, ask.viewer, 200)
  const [edit] = await ask.archive.edits(story)
  return [
    { kind: 'summary', story, edit: null, reason: 'late' },
    { kind: 'summary', story, edit: edit?.id ?? null, reason: null },
    { kind: 'people', story },
    { kind: 'person', story, person: 0 },
    { kind: 'numbers', story, about: null },
    { kind: 'said', story, person: null, about: null, found: writeFound(foundOf(lines)) },
    {
      kind: 'said',
      story: null,
      person: '@everyone',
      about: '[x](https://y.example)',
      found: writeFound(foundOf(lines)),
    },
  ]
}

const idOf = ({ components }: Answer): string => {
  const ids = components.flatMap(({ components: row }) =>
    row.flatMap((one) => ('custom_id' in one ? one.custom_id : [])),
  )
  const id = ids.map(readCustomId).find((one) => one && 'view' in one)
  return id && 'view' in id ? id.view : ''
}

/** Every page of a view, and of the evidence of each. */
const everyPage = async (view: View, ask: Ask): Promise<Answer[]> => {
  const sheet = await sheetOf(view, ask)
  if (!sheet.ok) throw new Error(sheet.failure.code)
  const shown: Answer[] = []
  for (const page of sheet.value.pages.keys()) {
    const answer = answered(await show(view, ask, page))
    shown.push(answer)
    if (view.kind !== 'evidence' && page < 2)
      shown.push(...(await everyPage({ kind: 'evidence', of: idOf(answer), page }, ask)))
  }
  return shown
}

describe.each<LanguageTag>(['zh-Hant', 'zh-Hans', 'en', 'ja'])('in %s', (tag) => {
  test.each([0, 1])('every page of a hostile story (%i) is one that Discord takes, and inert', async (at) => {
    const ask = anAsk(open.archive, tag)
    for (const view of await viewsOf(stories[at]?.id ?? '', ask)) {
      for (const answer of await everyPage(view, ask)) {
        expect(refusalOf(answer)).toBeUndefined()
        const words = wordsOf({ embeds: answer.embeds.map(({ footer: _, ...embed }) => embed) }).replace(
          /\\[^0-9A-Za-z\s]/g,
          ' ',
        )
        expect(words).not.toMatch(/@everyone|\]\(|:\/\/|<@|\|\||`|<t:1:R>|\u202E/)
      }
    }
  })
})

describe('a story with thousands of items', () => {
  const count = 20_000
  const text = '林渡川說：「碼頭。」'.repeat(count)
  const span = (at: number, length: number) => ({ start: at * 10, end: at * 10 + length })
  const reading = aReading({
    document: {
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      sentences: [{ block: 0, start: 0, end: text.length }],
    },
    facts: {
      figures: Array.from({ length: count }, (_, at) =>
        aFigure({ text: `${at}億元`, subject: `第${at}座碼頭`, span: span(at, 3) }),
      ),
      quotations: Array.from({ length: count }, (_, at) => aQuotation({ text: `第${at}句`, span: span(at, 9) })),
      disputes: Array.from({ length: count }, (_, at) => aDispute({ span: span(at, 2) })),
      people: Array.from({ length: count }, (_, at) => aPerson({ name: `林${at}號` })),
    },
  })

  test('is shown page by page, and its last page too', async () => {
    const ask = anAsk(open.archive)
    const story = { id: 's1', keptAt: '2025-03-04T00:00:00Z', reading }
    const archive = { ...open.archive, story: async () => story, markShown: async () => {} }
    for (const view of [
      { kind: 'people', story: 's1' },
      { kind: 'numbers', story: 's1', about: '碼頭 渡川' },
      { kind: 'said', story: 's1', person: null, about: null, found: null },
    ] as const) {
      const sheet = await sheetOf(view, { ...ask, archive })
      const last = sheet.ok ? sheet.value.pages.length - 1 : 0
      const answer = answered(await show(view, { ...ask, archive }, last))
      expect(wordsOf(answer)).toContain(String(count - 1))
      const evidence = answered(await show({ kind: 'evidence', of: idOf(answer), page: last }, { ...ask, archive }))
      expect(refusalOf(evidence)).toBeUndefined()
    }
  })
})
