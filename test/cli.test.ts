import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Playground } from '../src/playground/playground.ts'
import { startPlayground } from '../src/playground/start.ts'

const story = 'src/playground/stories/tidal-plant.zh-Hant.txt'

let folder: string
let playground: Playground

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dibao-cli-'))
  playground = await startPlayground({ rateLimits: false })
})

afterEach(async () => {
  await playground.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Runs the command line as an operator would, with an archive of its own. An empty variable counts as not set. */
const dibao = (args: readonly string[], env: Record<string, string> = {}, input = ''): Run => {
  const own = { DISCORD_TOKEN: '', DISCORD_API_URL: '', ARTICLES: '', DATABASE_URL: '', DATA_DIR: folder }
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { env: { ...process.env, ...own, ...env } })
  child.stdin.end(input)
  const status = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const ended = Promise.all([status, text(child.stdout), text(child.stderr)])
  return { child, ended: ended.then(([code, stdout, stderr]) => ({ status: code, stdout, stderr })) }
}

/** The last line that is no log line: what the operator is told. */
const told = (stderr: string): string[] => stderr.split('\n').filter((line) => line !== '' && !line.startsWith('{'))

test('without a token it answers /summary as text, and ends with 0 where there is no terminal', async () => {
  const { status, stdout, stderr } = await dibao(['start']).ended
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toContain('霧港市通過潮汐電廠案')
  expect(stdout).toContain('關鍵數字')
  expect(stdout).toContain('128億元')
})

test('the operator’s language is the language of the answer and of the story', async () => {
  const { stdout } = await dibao(['start'], { DEFAULT_LANGUAGE: 'en' }).ended
  expect(stdout).toContain('Mistport')
  expect(stdout).toContain('[ People ] [ Numbers ] [ Who said what ] [ Evidence ]')
})

test('a refused token ends it with a status other than 0 and one line, which does not hold the token', async () => {
  const env = { DISCORD_TOKEN: 'bm90LW91cnM.wrong.token', DISCORD_API_URL: playground.apiUrl }
  const { status, stdout, stderr } = await dibao(['start'], env).ended
  expect(status).toBe(1)
  expect(told(stderr)).toHaveLength(1)
  expect(told(stderr)[0]).toContain('DISCORD_TOKEN')
  expect(stdout + stderr).not.toContain('wrong.token')
})

test('with a token it is the bot: it loads the articles, serves, and a stop signal ends it with 0', async () => {
  const env = { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl, ARTICLES: story }
  const { child, ended } = dibao(['start'], env)
  await playground.ready()
  const member = playground.member({ locale: 'zh-TW' })
  await expect
    .poll(
      async () => {
        const reply = await member.type('/summary').catch(() => undefined)
        const message = await reply?.message().catch(() => undefined)
        return message?.embeds[0]?.title ?? ''
      },
      { timeout: 20_000, interval: 300 },
    )
    .toContain('潮汐電廠')
  child.kill('SIGTERM')
  const { status, stderr } = await ended
  expect(status).toBe(0)
  expect(told(stderr)).toEqual([])
  expect(stderr).not.toContain(playground.token)
})

test('a gateway that closes for good ends it with a status other than 0 and one line', async () => {
  const { ended } = dibao(['start'], { DISCORD_TOKEN: playground.token, DISCORD_API_URL: playground.apiUrl })
  await playground.ready()
  playground.gateway.closeForGood(4014)
  const { status, stderr } = await ended
  expect(status).toBe(1)
  expect(told(stderr)).toHaveLength(1)
  expect(told(stderr)[0]).toContain('4014')
})

test('what is wrong in the environment is told all at once, and nothing starts', async () => {
  const { status, stdout, stderr } = await dibao(['start'], { TIMEZONE: 'Nowhere', DEFAULT_LANGUAGE: 'xx' }).ended
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('TIMEZONE')
  expect(stderr).toContain('DEFAULT_LANGUAGE')
  expect(stderr).not.toContain('at ')
})

test('read prints one JSON object and nothing else', async () => {
  const { status, stdout, stderr } = await dibao(['read', '--json', story]).ended
  expect(status).toBe(0)
  expect(stderr).toBe('')
  const reading = JSON.parse(stdout)
  expect(Object.keys(reading)).toEqual(['article', 'facts', 'brief'])
  expect(Object.keys(reading.article).sort()).toEqual(
    ['blocks', 'byline', 'language', 'publishedAt', 'publisher', 'text', 'title', 'url'].sort(),
  )
  expect(reading.article.publishedAt).toBe('2026-10-14T09:30:00+08:00')
  for (const { text: words, span } of [...reading.facts.figures, ...reading.facts.quotations]) {
    expect(reading.article.text.slice(span.start, span.end)).toContain(words)
  }
})

test('read takes standard input, and prints a reading as text', async () => {
  const { status, stdout } = await dibao(['read', '-'], {}, '霧港書店熄燈\n\n老闆邱明哲說：「謝謝大家40年的照顧。」\n')
    .ended
  expect(status).toBe(0)
  expect(stdout).toContain('霧港書店熄燈')
  expect(stdout).toContain('「謝謝大家40年的照顧。」')
})

test.each([
  ['an empty file', '', '裡面沒有可讀的文字'],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0', '文字'],
])('read says what is wrong with %s', async (_, content, sentence) => {
  const path = join(folder, 'bad.txt')
  writeFileSync(path, Buffer.from(content, 'latin1'))
  const { status, stdout, stderr } = await dibao(['read', path]).ended
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(told(stderr)).toHaveLength(1)
  expect(stderr).toContain(sentence)
})

test('read says which file is missing; an unknown command shows what there is', async () => {
  const missing = await dibao(['read', 'nowhere.txt']).ended
  expect(missing.status).toBe(1)
  expect(missing.stderr).toContain('nowhere.txt')
  const unknown = await dibao(['rede']).ended
  expect(unknown.status).toBe(2)
  expect(unknown.stdout).toContain('dibao read')
})
