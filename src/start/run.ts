import type { Env } from '../../config/env.ts'
import { languages } from '../languages/index.ts'
import type { Log } from '../log.ts'
import { startBot } from '../main.ts'

/** Resolves with the name of the first stop signal. */
export const stopSignal = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })

/** One line on standard error for the operator. */
export const complain = (line: string): void => void process.stderr.write(`${line}\n`)

/** Runs the bot until a stop signal (0) or until Discord won't have it (1); answers the status to exit with. */
export const runBot = async (env: Env, token: string, log: Log): Promise<number> => {
  const stopped = stopSignal()
  const { failures } = languages[env.defaultLanguage].labels
  const bot = await startBot({ token, apiUrl: env.discordApiUrl, dataDir: env.dataDir }, env, log)
  if (!bot.ok) {
    complain(failures[bot.failure.code](bot.failure.detail))
    return 1
  }
  log.info({ user: bot.value.user }, 'logged in')
  const loading = bot.value.load(env.articles).then((stories) => log.info({ stories }, 'articles loaded'))
  const closed = await Promise.race([bot.value.closed, stopped.then(() => undefined)])
  await Promise.allSettled([bot.value.stop(), loading])
  if (closed === undefined) return 0
  complain(failures['gateway-closed']({ reason: closed }))
  return 1
}
