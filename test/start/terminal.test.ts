import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { type Bot, startBot } from '../../src/main.ts'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { createTerminal, type Terminal } from '../../src/start/terminal.ts'
import { bareEnv } from '../helpers/env.ts'

let folder: string
let playground: Playground
let bot: Bot
let printed: string
let typed: string[]
let terminal: Terminal

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dibao-terminal-'))
  playground = await startPlayground({ rateLimits: false })
  const place = { token: playground.token, apiUrl: playground.apiUrl, dataDir: folder }
  const log = createLog({ level: 'silent', secrets: [] })
  const started = await startBot(place, bareEnv(), log)
  if (!started.ok) throw new Error(started.failure.code)
  bot = started.value
  await bot.load(['src/playground/stories/tidal-plant.zh-Hant.txt'])
})

afterAll(async () => {
  await bot.stop()
  await playground.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => {
  printed = ''
  typed = []
  terminal = createTerminal({
    member: playground.member({ locale: 'zh-TW' }),
    words: {
      greeting: 'HELLO',
      page: (address) => address,
      hint: 'HINT',
      untilEmptyLine: (field) => `FIELD ${field}`,
      bye: 'BYE',
    },
    fileOptions: ['file', '檔案'],
    width: 80,
    colour: false,
    locale: 'zh-TW',
    timeZone: 'Asia/Taipei',
    print: (text) => {
      printed += `${text}\n`
    },
    ask: async () => typed.shift(),
  })
})

afterEach(() => {
  expect(typed).toEqual([])
})

test('a command is answered as text', async () => {
  await terminal.answer('/summary')
  expect(printed).toContain('霧港市通過潮汐電廠案')
  expect(printed).toContain('128億元')
  expect(printed).toContain('[ 人物 ] [ 數字 ] [ 誰說了什麼 ] [ 原文依據 ]')
})

test('a button is pressed by its name or its number, and a choice of the menu by its name', async () => {
  await terminal.answer('/summary')
  await terminal.answer('人物')
  expect(printed).toContain('沈若嵐')
  printed = ''
  await terminal.answer('陶立群')
  expect(printed).toContain('「128億元連海底電纜都鋪不完」')
  await terminal.answer('/summary')
  printed = ''
  await terminal.answer('2')
  expect(printed).toContain('90億元')
})

test('a path stands for its file, behind either name of the option', async () => {
  const path = join(folder, 'my story.txt')
  writeFileSync(path, '霧港書店月底熄燈\n\n2026-10-20 08:00\n霧港書店老闆邱明哲說，書店將在月底熄燈，結束40年經營。\n')
  await terminal.answer(`/summary file:"${path}"`)
  expect(printed).toContain('霧港書店月底熄燈')
  printed = ''
  await terminal.answer(`/摘要 檔案:"${path}"`)
  expect(printed).toContain('霧港書店月底熄燈')
})

test('a modal is filled in line by line', async () => {
  typed = ['霧港圖書館延長開放', '']
  await terminal.answer('/summary paste:true')
  expect(printed).toContain('FIELD')
  expect(printed).toContain('霧港圖書館延長開放')
})

test('what cannot be done is said in a line, and the next command works', async () => {
  await terminal.answer('hello')
  expect(printed).toContain('HINT')
  await terminal.answer('/nothing')
  await terminal.answer('/summary story:沒有這一則')
  expect(printed).toContain('沒有這一則')
  await terminal.answer(`/summary file:${join(folder, 'nowhere.txt')}`)
  expect(printed).toContain('nowhere.txt')
  printed = ''
  await terminal.answer('/help')
  expect(printed).toContain('/摘要')
})
