import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Audience } from '../../src/model/story.ts'
import { createRulesPipeline } from '../../src/parts.ts'
import { loadArticles } from '../../src/start/articles.ts'

let folder: string
let kept: { headline: string; audience: Audience }[]
let lines: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dibao-articles-'))
  kept = []
  lines = []
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const load = (paths: readonly string[]) =>
  loadArticles(paths, {
    read: createRulesPipeline({ timeZone: 'Asia/Taipei' }),
    log: createLog({ level: 'info', secrets: [], destination: { write: (line) => void lines.push(line) } }),
    archive: {
      async keep(reading: Reading, audience) {
        kept.push({ headline: reading.brief.headline, audience })
        return { id: 'x', keptAt: '', reading }
      },
    },
  })

const put = (name: string, title: string, date: string): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `${title}\n\n${date}\n霧港市議會今天通過預算案。市長沈若嵐表示，這是好消息。\n`)
  return path
}

test('a folder is read with the folders in it, the oldest story first, for everyone', async () => {
  put('a.txt', '第二則新聞的標題', '2026-10-02 09:00')
  put('deep/b.txt', '第一則新聞的標題', '2026-10-01 09:00')
  put('.hidden.txt', '看不見的新聞標題', '2026-10-03 09:00')
  put('picture.jpg', '不是文字檔的標題', '2026-10-03 09:00')
  expect(await load([folder])).toBe(2)
  expect(kept.map((one) => one.headline)).toEqual(['第一則新聞的標題', '第二則新聞的標題'])
  expect(kept.every((one) => one.audience.kind === 'everyone')).toBe(true)
})

test('what is missing or no article is logged, and the rest is kept', async () => {
  const good = put('good.txt', '好的新聞標題在此', '2026-10-01 09:00')
  writeFileSync(join(folder, 'empty.txt'), '')
  expect(await load([join(folder, 'nowhere'), join(folder, 'empty.txt'), good])).toBe(1)
  expect(lines.join('')).toContain('nowhere')
  expect(lines.join('')).toContain('"code":"empty"')
})
