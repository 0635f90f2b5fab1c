import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../src/model/story.ts'
import { openArchive } from '../../../src/storage/sql/archive.ts'
import { openTestArchive, type TestArchive } from '../../helpers/archive.ts'
import { aReading } from '../../helpers/reading.ts'

const viewer: Viewer = { userId: 'wei', guildId: 'north' }
const everyone = { kind: 'everyone' } as const

let test: TestArchive
beforeEach(async () => {
  test = await openTestArchive()
})
afterEach(() => test.cleanup())

describe('lastShown', () => {
  it('is the last story of this member in this channel', async () => {
    const one = await test.archive.keep(aReading({ document: { title: '一' } }), everyone)
    const two = await test.archive.keep(aReading({ document: { title: '二' } }), everyone)
    await test.archive.markShown(two.id, viewer, 'hall')
    await test.archive.markShown(one.id, viewer, 'hall')
    await test.archive.markShown(two.id, viewer, 'yard')
    await test.archive.markShown(two.id, { ...viewer, userId: 'shan' }, 'hall')
    expect((await test.archive.lastShown(viewer, 'hall'))?.id).toBe(one.id)
    expect((await test.archive.lastShown(viewer, 'yard'))?.id).toBe(two.id)
    expect(await test.archive.lastShown(viewer, 'cellar')).toBeUndefined()
  })

  it('does not remember a story that is not there', async () => {
    await test.archive.markShown('no-such-story', viewer, 'hall')
    expect(await test.archive.lastShown(viewer, 'hall')).toBeUndefined()
  })
})

describe('views', () => {
  it('come back as they were, also after a restart', async () => {
    const view = { kind: 'said', story: 'abc', page: 2, about: null, mine: true, words: '"\u0000\ud800%' }
    const id = await test.archive.keepView(view)
    expect(id).toMatch(/^[0-9a-v]{20}$/)
    const again = await openArchive({ dataDir: test.dataDir, now: () => new Date(0) })
    expect(await again.view(id)).toEqual(view)
    await again.close()
  })

  it('have one id per content, whatever the order of the keys', async () => {
    const id = await test.archive.keepView({ a: 1, b: 'x' })
    expect(await test.archive.keepView({ b: 'x', a: 1 })).toBe(id)
    expect(await test.archive.keepView({ b: 'x', a: '1' })).not.toBe(id)
  })

  it.each(['', 'nope', "' or 1=1 --", '%', '\u0000', 'x'.repeat(6_000)])('know nothing of %j', async (id) => {
    await test.archive.keepView({ a: 1 })
    expect(await test.archive.view(id)).toBeUndefined()
  })
})
