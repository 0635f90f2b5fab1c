import { describe, expect, test } from 'vitest'
import { readFound, writeFound } from '../../../src/discord/views/found.ts'
import { findView, keepView, type View, viewOf } from '../../../src/discord/views/view.ts'
import { languages } from '../../../src/languages/index.ts'
import { openTestArchive } from '../../helpers/archive.ts'

const views: View[] = [
  { kind: 'summary', story: 's', edit: null, reason: null },
  { kind: 'summary', story: 's', edit: 'e1', reason: null },
  { kind: 'summary', story: 's', edit: null, reason: 'late' },
  { kind: 'people', story: 's' },
  { kind: 'person', story: 's', person: 3 },
  { kind: 'numbers', story: 's', about: null },
  { kind: 'numbers', story: 's', about: '碼頭' },
  { kind: 'said', story: null, person: '林渡川', about: null, found: 's.1 t.2' },
  { kind: 'said', story: 's', person: null, about: null, found: null },
  { kind: 'evidence', of: 'v', page: 0 },
]

describe('a view', () => {
  test.each(views)('%j is kept and found again, in its language', async (view) => {
    const { archive, cleanup } = await openTestArchive()
    const id = await keepView(archive, { view, language: languages.ja })
    expect(await findView(archive, id)).toEqual({ view, language: languages.ja })
    await cleanup()
  })

  test('has one id for one content', async () => {
    const { archive, cleanup } = await openTestArchive()
    const kept = { view: views[0] as View, language: languages.en }
    expect(await keepView(archive, kept)).toBe(await keepView(archive, kept))
    expect(await findView(archive, 'nosuch')).toBeUndefined()
    await cleanup()
  })

  test('of a summary from before there was a model is one without', () => {
    const view = { kind: 'summary', story: 's', edit: null, reason: null }
    expect(viewOf({ kind: 'summary', story: 's', language: 'en' })?.view).toEqual(view)
    const odd = { kind: 'summary', story: 's', edit: 3, reason: 'constructor', language: 'en' }
    expect(viewOf(odd)?.view).toEqual(view)
  })

  test.each([
    {},
    { kind: 'summary', story: 's' },
    { kind: 'summary', language: 'en' },
    { kind: 'person', story: 's', person: -1, language: 'en' },
    { kind: 'person', story: 's', person: 1.5, language: 'en' },
    { kind: 'evidence', of: 1, page: 0, language: 'en' },
    { kind: 'summary', story: 's', language: 'xx' },
    { kind: 'constructor', story: 's', language: 'en' },
  ])('%j is none', (kept) => {
    expect(viewOf(kept)).toBeUndefined()
  })
})

test('quotations found are written and read again; what can’t be read is left out', () => {
  const found = [
    { story: 'a-b_c', index: 0 },
    { story: 'd', index: 12 },
  ]
  expect(readFound(writeFound(found))).toEqual(found)
  expect(readFound('a.x b. .1 c c.1')).toEqual([{ story: 'c', index: 1 }])
  expect(readFound('')).toEqual([])
})
