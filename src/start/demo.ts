import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { ApplicationCommandOptionType } from 'discord-api-types/v10'
import type { Env } from '../../config/env.ts'
import { TERMINAL_PATIENCE_MS } from '../../config/settings.ts'
import { languages } from '../languages/index.ts'
import type { LanguageTag } from '../languages/pack.ts'
import type { Log } from '../log.ts'
import { type Bot, startBot } from '../main.ts'
import type { Member, Playground } from '../playground/playground.ts'
import { startPlayground } from '../playground/start.ts'
import { complain, stopSignal } from './run.ts'
import { createTerminal } from './terminal.ts'

const locales: Readonly<Record<LanguageTag, string>> = { 'zh-Hant': 'zh-TW', 'zh-Hans': 'zh-CN', en: 'en-US', ja: 'ja' }

const bundled = join(import.meta.dirname, '..', 'playground', 'stories')

/** What fits a terminal of any width; a pipe has none. */
const columns = (): number => Math.min(process.stdout.columns || 80, 100)

const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** Reads lines from the keyboard; Tab asks the bot for choices as Discord's own box does. */
const createPrompt = (member: Member) => {
  const completer = async (line: string): Promise<[string[], string]> => {
    const [, stem = '', typed = ''] = /^(.*:)([^:]*)$/u.exec(line) ?? []
    const choices = stem ? await member.complete(line).catch(() => []) : []
    return [choices.map(({ value }) => `${stem}${value}`), `${stem}${typed}`]
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout, completer })
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)))
  return {
    ask: (question: string): Promise<string | undefined> => Promise.race([lines.question(question), ended]),
    close: () => lines.close(),
  }
}

type Prompt = ReturnType<typeof createPrompt>

/** What the options that take a file are called, in every language. */
const fileOptionsOf = (playground: Playground): string[] =>
  playground
    .commands()
    .flatMap(({ options = [] }) => options)
    .filter(({ type }) => type === ApplicationCommandOptionType.Attachment)
    .flatMap(({ name, name_localizations }) => [name, ...Object.values(name_localizations ?? {})])
    .filter((name) => typeof name === 'string')

const terminalFor = (env: Env, playground: Playground, member: Member, ask: Prompt['ask']) =>
  createTerminal({
    member,
    fileOptions: fileOptionsOf(playground),
    words: languages[env.defaultLanguage].terminal,
    width: columns(),
    colour: process.stdout.isTTY === true && process.stdout.hasColors(),
    locale: member.locale,
    timeZone: env.timeZone,
    print,
    ask,
  })

/** Answers what is typed until there is no more, or until a stop. */
const converse = async (
  env: Env,
  playground: Playground,
  member: Member,
  stopped: Promise<undefined>,
): Promise<void> => {
  const { hint, bye } = languages[env.defaultLanguage].terminal
  const prompt = createPrompt(member)
  const terminal = terminalFor(env, playground, member, prompt.ask)
  print(hint)
  for (;;) {
    const line = (await Promise.race([prompt.ask('> '), stopped]))?.trim()
    if (line === undefined || line === 'exit') break
    if (line) await terminal.answer(line)
  }
  prompt.close()
  print(bye)
}

const show = async (env: Env, playground: Playground, bot: Bot): Promise<void> => {
  const stopped = stopSignal().then(() => undefined)
  const member = playground.member({ locale: locales[env.defaultLanguage] })
  await bot.load([join(bundled, `tidal-plant.${env.defaultLanguage}.txt`), ...env.articles])
  const { greeting, page } = languages[env.defaultLanguage].terminal
  print(greeting)
  // Where there is no terminal the page is gone as soon as it is named.
  if (process.stdin.isTTY) print(page(playground.origin))
  print('\n> /summary')
  await terminalFor(env, playground, member, async () => undefined).answer('/summary')
  if (process.stdin.isTTY) await converse(env, playground, member, stopped)
}

/** Runs the bot against the stand-in and answers at the terminal; answers the status to exit with. */
export const runDemo = async (env: Env, log: Log): Promise<number> => {
  const patienceMs = TERMINAL_PATIENCE_MS
  const playground = await startPlayground({ log, patienceMs: patienceMs + 10_000 })
  const { token, apiUrl } = playground
  const bot = await startBot({ token, apiUrl, dataDir: join(env.dataDir, 'playground'), patienceMs }, env, log)
  if (!bot.ok) {
    complain(languages[env.defaultLanguage].labels.failures[bot.failure.code](bot.failure.detail))
    await playground.close()
    return 1
  }
  try {
    await show(env, playground, bot.value)
    return 0
  } finally {
    await bot.value.stop()
    await playground.close()
  }
}
