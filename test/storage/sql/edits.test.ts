import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Edit } from '../../../src/model/edit.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Story, Viewer } from '../../../src/model/story.ts'
import { openArchive } from '../../../src/storage/sql/archive.ts'
import type { KeptEdit } from '../../../src/storage/store.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { anEdit, moreFacts } from '../../helpers/edit.ts'
import { aBrief, aPerson, aReading, noFacts } from '../../helpers/reading.ts'

const viewer: Viewer = { userId: 'wei', guildId: 'north' }
const everyone = { kind: 'everyone' } as const

let test: TestArchive
let story: Story
beforeEach(async () => {
  test = await openTestArchive()
  story = await test.archive.keep(aReading(), everyone)
})
afterEach(() => test.cleanup())

const rules = (): Facts => story.reading.facts
const keep = (changes: Parameters<typeof anEdit>[1] = {}, to: Facts = rules(), from: Facts = rules()) =>
  test.archive.keepEdit(anEdit(story.id, changes), { from, to })
const editIn = (kept: KeptEdit): Edit => {
  if (kept.kind !== 'kept') throw new Error(`The edit is ${kept.kind}`)
  return kept.edit
}
const facts = async (): Promise<Facts | undefined> => (await test.archive.story(story.id, viewer))?.reading.facts

describe('keepEdit', () => {
  it('answers with the edit, as it can be asked for later', async () => {
    const edit = editIn(await keep())
    expect(edit).toEqual({ ...anEdit(story.id), id: expect.stringMatching(/^[0-9a-v]{16}$/) })
    expect(await test.archive.edit(edit.id)).toEqual(edit)
    expect(await test.archive.edits(story.id)).toEqual([edit])
    const again = await openArchive({ dataDir: test.dataDir, now: () => new Date(0) })
    expect(await again.edits(story.id)).toEqual([edit])
    await again.close()
  })

  it('keeps one that has no brief', async () => {
    const edit = editIn(await keep({ brief: null, translations: {} }))
    expect(await test.archive.edit(edit.id)).toMatchObject({ brief: null, translations: {} })
  })

  it('replaces the edit of the same key, and no other', async () => {
    const first = editIn(await keep())
    const other = editIn(await keep({ language: 'ja', madeAt: '2025-03-04T03:00:00.000Z' }))
    const newer = editIn(await keep({ brief: null, madeAt: '2025-03-04T04:00:00.000Z' }))
    expect(newer.id).toBe(first.id)
    expect(await test.archive.edits(story.id)).toEqual([newer, other])
  })

  it('takes another story, model, prompt version or language for another edit', async () => {
    const title = await test.archive.keep(aReading({ document: { title: 'another' } }), everyone)
    const changes = [
      {},
      { storyId: title.id },
      { model: 'model-b' },
      { promptVersion: 2 },
      { language: 'ja' },
      { model: 'model-a"', language: '' },
    ]
    const kept = await Promise.all(changes.map((change) => keep(change)))
    expect(new Set(kept.map((one) => editIn(one).id)).size).toBe(changes.length)
    expect(await test.archive.edits(story.id)).toHaveLength(changes.length - 1)
  })

  it('keeps nothing of a story that is not there', async () => {
    expect(await keep({ storyId: 'no-such-story' }, moreFacts())).toEqual({ kind: 'gone' })
    expect(await test.archive.edits('no-such-story')).toEqual([])
    expect(await facts()).toEqual(rules())
  })
})

describe('the facts of an edit', () => {
  it('are found by what only they hold', async () => {
    const query = { person: '灣岸市長', about: '投入' }
    expect(await test.archive.said(query, viewer, 5)).toEqual([])
    await keep({}, moreFacts())
    expect(await test.archive.said(query, viewer, 5)).toMatchObject([
      { index: 2, quotation: { text: '市府將投入3億元整修舊碼頭', foundBy: 'llm' } },
    ])
    expect(await test.archive.people('灣岸市長', viewer, 5)).toEqual([
      { name: '林渡川', aliases: ['Lin Duchuan', '灣岸市長'], stories: 1 },
    ])
    expect(await test.archive.stories('灣岸市長', viewer, 5)).toHaveLength(1)
    expect(await facts()).toEqual(moreFacts())
    expect(await test.archive.facts(story.id)).toEqual(moreFacts())
  })

  it('leave an index that was found before where it was', async () => {
    const [before] = await test.archive.said({ person: '港務公司' }, viewer, 5)
    await keep({}, moreFacts())
    const [after] = await test.archive.said({ person: '港務公司' }, viewer, 5)
    expect(after).toEqual(before)
    expect((await facts())?.quotations[before?.index ?? -1]).toEqual(before?.quotation)
  })

  it('stay when the same content is given again', async () => {
    const edit = editIn(await keep({}, moreFacts()))
    const again = await test.archive.keep(aReading(), { kind: 'guild', id: 'north' })
    expect(again.reading.facts).toEqual(moreFacts())
    expect(await test.archive.edits(story.id)).toEqual([edit])
  })

  it('are not lost to another edit that was made without them', async () => {
    await keep({}, moreFacts())
    expect(await keep({ language: 'ja' }, { ...rules(), figures: [] })).toEqual({
      kind: 'outdated',
      facts: moreFacts(),
    })
    expect(await facts()).toEqual(moreFacts())
    expect(await test.archive.edits(story.id)).toHaveLength(1)
    expect(await keep({ language: 'ja' }, moreFacts(), moreFacts())).toMatchObject({ kind: 'kept' })
  })

  it('of two edits at once are kept one after the other', async () => {
    const kept = await Promise.all([keep({}, moreFacts()), keep({ language: 'ja' }, { ...rules(), disputes: [] })])
    expect(kept.map(({ kind }) => kind)).toEqual(['kept', 'outdated'])
    expect(await facts()).toEqual(moreFacts())
  })

  it('are searched by another fold too', async () => {
    await keep({}, moreFacts())
    await test.archive.close()
    const fold = (text: string) => text.replaceAll('灣', '湾')
    const archive = await openArchive({ dataDir: test.dataDir, now: () => new Date(0), fold })
    expect(await archive.said({ person: '湾岸市長', about: '投入' }, viewer, 5)).toHaveLength(1)
    await archive.close()
    test = await openTestArchive()
  })
})

describe('a newer reading', () => {
  it('drops the edits of its story alone', async () => {
    const other = await test.archive.keep(aReading({ document: { title: 'another' } }), everyone)
    await keep({}, moreFacts())
    await keep({ storyId: other.id })
    const newer = await openArchive({ dataDir: test.dataDir, now: () => new Date(0), readerVersion: 1_000 })
    await newer.keep(aReading({ facts: noFacts }), everyone)
    await newer.close()
    expect(await test.archive.edits(story.id)).toEqual([])
    expect(await test.archive.said({ storyId: story.id }, viewer, 5)).toEqual([])
    expect(await test.archive.edits(other.id)).toHaveLength(1)
    expect(await keep()).toEqual({ kind: 'outdated', facts: noFacts })
  })

  it('is the only one that does: its version stays the reader’s when an edit brings facts', async () => {
    await keep({}, moreFacts())
    const better = aReading({ facts: { people: [aPerson({ aliases: ['阿川'] })] } })
    expect((await test.archive.keep(better, everyone)).reading.facts).toEqual(moreFacts())
    const newer = await openArchive({ dataDir: test.dataDir, now: () => new Date(0), readerVersion: 1_000 })
    expect((await newer.keep(better, everyone)).reading).toEqual(better)
    await newer.close()
  })
})

describe('edits', () => {
  it('go with their story', async () => {
    const edit = editIn(await keep())
    const database = new DatabaseSync(`${test.dataDir}/dibao.db`)
    database.exec('pragma foreign_keys = on; delete from stories')
    database.close()
    expect(await test.archive.edit(edit.id)).toBeUndefined()
  })

  it.each(['', 'nope', "' or 1=1 --", '%', '\u0000', 'x'.repeat(6_000)])('are none for %j', async (id) => {
    await keep()
    expect(await test.archive.edit(id)).toBeUndefined()
    expect(await test.archive.edits(id)).toEqual([])
    expect(await test.archive.facts(id)).toBeUndefined()
  })

  it('come back to the letter, whatever a model wrote', async () => {
    const text = '"\u0000\ud800%_\'\u202e @everyone [x](https://evil.example)'
    const brief = aBrief({ headline: text, sentences: [{ text, spans: [] }], madeBy: 'llm', model: text })
    const hostile = { ...rules(), people: [...rules().people, aPerson({ name: text, aliases: ['\udfff', ''] })] }
    const edit = editIn(await keep({ brief, translations: { 0: text, 7: '' } }, hostile))
    expect(edit).toMatchObject({ brief, translations: { 0: text, 7: '' } })
    expect(await test.archive.edit(edit.id)).toEqual(edit)
    expect(await facts()).toEqual(hostile)
    expect(await keep({ language: 'ja' }, hostile, hostile)).toMatchObject({ kind: 'kept' })
  })

  it('may bring thousands of names', async () => {
    const people = Array.from({ length: 5_000 }, (_, n) => aPerson({ name: `名${n}`, aliases: [`Name ${n}`] }))
    await keep({}, { ...rules(), people: [...rules().people, ...people] })
    expect(await test.archive.people('name 499', viewer, 25)).toHaveLength(15)
  })
})
