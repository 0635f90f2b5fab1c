import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/model/story.ts'
import { openArchive } from '../../../src/storage/sql/archive.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { aPerson, aReading, noFacts } from '../../helpers/reading.ts'

const north: Viewer = { userId: 'wei', guildId: 'north' }
const south: Viewer = { userId: 'wei', guildId: 'south' }
const direct: Viewer = { userId: 'wei', guildId: null }
const other: Viewer = { userId: 'shan', guildId: 'south' }

const titled = (title: string) => aReading({ document: { title }, brief: { headline: title } })

let test: TestArchive
beforeEach(async () => {
  test = await openTestArchive()
})
afterEach(() => test.cleanup())

describe('keep', () => {
  it('answers with the story, as it can be asked for later', async () => {
    const reading = aReading()
    const story = await test.archive.keep(reading, { kind: 'everyone' })
    expect(story).toEqual({ id: expect.stringMatching(/^[0-9a-v]{16}$/), keptAt: '2025-03-04T00:00:01.000Z', reading })
    expect(await test.archive.story(story.id, other)).toEqual(story)
  })

  it('keeps a content once and lets it gain audiences', async () => {
    const first = await test.archive.keep(aReading(), { kind: 'guild', id: 'north' })
    const again = await test.archive.keep(aReading({ document: { byline: null } }), { kind: 'guild', id: 'south' })
    expect(again.id).toBe(first.id)
    expect(again.reading).toEqual(first.reading)
    expect(await test.archive.stories('', north, 10)).toHaveLength(1)
    expect(await test.archive.stories('', south, 10)).toHaveLength(1)
    expect(await test.archive.said({}, south, 10)).toHaveLength(2)
  })

  it('takes another title or another text for another story', async () => {
    const ids = [aReading(), titled('別的標題'), aReading({ document: { text: '灣岸市。' }, facts: noFacts })].map(
      async (reading) => (await test.archive.keep(reading, { kind: 'everyone' })).id,
    )
    expect(new Set(await Promise.all(ids)).size).toBe(3)
  })

  it('gives way to a newer reader, and never to an older one', async () => {
    const { dataDir } = test
    const now = () => new Date(0)
    const better = aReading({ facts: { people: [aPerson({ name: '林渡川', aliases: ['阿川'] })] } })
    const { id } = await test.archive.keep(aReading(), { kind: 'everyone' })
    const newer = await openArchive({ dataDir, now, readerVersion: 1_000 })
    await newer.keep(better, { kind: 'everyone' })
    await newer.close()
    expect((await test.archive.keep(aReading(), { kind: 'everyone' })).reading).toEqual(better)
    expect((await test.archive.story(id, north))?.reading).toEqual(better)
    expect(await test.archive.people('阿川', north, 5)).toHaveLength(1)
    expect(await test.archive.people('duchuan', north, 5)).toEqual([])
    expect(await test.archive.stories('duchuan', north, 5)).toEqual([])
  })

  it('keeps many at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => test.archive.keep(titled(`第${n}則`), { kind: 'everyone' })))
    expect(await test.archive.stories('', north, 50)).toHaveLength(20)
  })
})

describe('visibility', () => {
  it('shows a server’s story in that server alone', async () => {
    const { id } = await test.archive.keep(aReading(), { kind: 'guild', id: 'north' })
    await test.archive.markShown(id, north, 'channel')
    expect(await test.archive.story(id, north)).toBeDefined()
    for (const viewer of [south, direct, other]) {
      expect(await test.archive.story(id, viewer)).toBeUndefined()
      expect(await test.archive.newest(viewer)).toBeUndefined()
      expect(await test.archive.stories('', viewer, 10)).toEqual([])
      expect(await test.archive.stories('碼頭', viewer, 10)).toEqual([])
      expect(await test.archive.people('', viewer, 10)).toEqual([])
      expect(await test.archive.people('林', viewer, 10)).toEqual([])
      expect(await test.archive.people('', viewer, 10, id)).toEqual([])
      expect(await test.archive.said({}, viewer, 10)).toEqual([])
      expect(await test.archive.said({ storyId: id }, viewer, 10)).toEqual([])
      expect(await test.archive.said({ person: '林渡川' }, viewer, 10)).toEqual([])
      expect(await test.archive.lastShown(viewer, 'channel')).toBeUndefined()
    }
  })

  it('shows a member’s own story to them wherever they are, and to nobody else', async () => {
    const { id } = await test.archive.keep(aReading(), { kind: 'user', id: 'wei' })
    for (const viewer of [north, south, direct]) expect(await test.archive.story(id, viewer)).toBeDefined()
    expect(await test.archive.story(id, other)).toBeUndefined()
  })

  it('does not take one kind of id for the other', async () => {
    await test.archive.keep(aReading(), { kind: 'user', id: 'north' })
    expect(await test.archive.stories('', north, 10)).toEqual([])
    expect(await test.archive.stories('', { userId: 'x', guildId: 'everyone' }, 10)).toEqual([])
  })

  it('shows no alias that only another server’s story knows', async () => {
    const secret = titled('只給北區')
    await test.archive.keep(
      { ...secret, facts: { ...secret.facts, people: [aPerson({ aliases: ['阿川'] })] } },
      { kind: 'guild', id: 'north' },
    )
    await test.archive.keep(aReading(), { kind: 'guild', id: 'south' })
    expect(await test.archive.people('阿川', south, 5)).toEqual([])
    expect(await test.archive.said({ person: '阿川' }, south, 5)).toEqual([])
    expect(await test.archive.people('林渡川', south, 5)).toEqual([
      { name: '林渡川', aliases: ['Lin Duchuan'], stories: 1 },
    ])
  })
})

describe('newest', () => {
  it('is what this viewer’s audiences were given last', async () => {
    await test.archive.keep(titled('一'), { kind: 'guild', id: 'south' })
    await test.archive.keep(titled('二'), { kind: 'guild', id: 'north' })
    await test.archive.keep(titled('一'), { kind: 'guild', id: 'north' })
    await test.archive.keep(titled('三'), { kind: 'guild', id: 'south' })
    expect((await test.archive.newest(north))?.reading.document.title).toBe('一')
    expect((await test.archive.newest(south))?.reading.document.title).toBe('三')
    expect(await test.archive.newest(direct)).toBeUndefined()
  })

  it('stays when an audience is given the same again, as at every start', async () => {
    await test.archive.keep(titled('一'), { kind: 'everyone' })
    await test.archive.keep(titled('二'), { kind: 'guild', id: 'north' })
    await test.archive.keep(titled('一'), { kind: 'everyone' })
    expect((await test.archive.newest(north))?.reading.document.title).toBe('二')
  })

  it('tells those of one millisecond apart', async () => {
    const still = await openTestArchive({ now: () => new Date(0) })
    for (const title of ['一', '二', '三']) await still.archive.keep(titled(title), { kind: 'everyone' })
    expect((await still.archive.newest(north))?.reading.document.title).toBe('三')
    expect((await still.archive.stories('', north, 3)).map(({ headline }) => headline)).toEqual(['三', '二', '一'])
    await still.cleanup()
  })
})
