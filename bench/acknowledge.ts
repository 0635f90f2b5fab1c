import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../src/log.ts'
import { startBot } from '../src/main.ts'
import { startPlayground } from '../src/playground/start.ts'
import { bareEnv } from '../test/helpers/env.ts'
import { articleOf } from './text.ts'

/** Times of the bot against the stand-in, in milliseconds. */
export interface Acknowledged {
  /** From `/summary` with a 200 kB file to its acknowledgement, and to its answer. */
  readonly file: number
  readonly answered: number
  /** From `/numbers` to its acknowledgement while that file is being read: each one, in their order. */
  readonly meanwhile: readonly number[]
}

const BYTES = 200_000

const story = join(import.meta.dirname, '..', 'src', 'playground', 'stories', 'tidal-plant.zh-Hant.txt')

/** Starts the bot as `npm start` does, hands it a 200 kB article, and asks on while it is being read. */
export const timeAcknowledgements = async (): Promise<Acknowledged> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dibao-bench-'))
  const playground = await startPlayground({ rateLimits: false })
  const log = createLog({ level: 'error', secrets: [] })
  const place = { token: playground.token, apiUrl: playground.apiUrl, dataDir }
  const bot = await startBot(place, bareEnv(), log)
  if (!bot.ok) throw new Error(bot.failure.code)
  await bot.value.load([story])
  try {
    const started = performance.now()
    const file = await playground
      .member()
      .type('/summary file:long.txt', { files: [{ name: 'long.txt', data: await articleOf('zh-Hant', BYTES) }] })
    let reading = true
    const answer = file.message().finally(() => {
      reading = false
    })
    const meanwhile: number[] = []
    while (reading) {
      const asked = await playground.member({ name: 'Kai' }).type('/numbers')
      await asked.message()
      meanwhile.push(asked.acknowledgedAfterMs)
    }
    await answer
    return { file: file.acknowledgedAfterMs, answered: performance.now() - started, meanwhile }
  } finally {
    await bot.value.stop()
    await playground.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}
