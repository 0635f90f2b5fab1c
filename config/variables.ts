import { isAbsolute, join } from 'node:path'

/** The languages that an answer can be given in. */
export const ANSWER_LANGUAGES = ['zh-Hant', 'zh-Hans', 'en', 'ja'] as const

/** The levels of the log, from the most talkative. */
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** What a check makes of a variable's text: its value, or what is wrong with it in words that fit behind the variable's name. */
export type Checked<T> = { readonly value: T } | { readonly problem: string }

/** One variable of the environment. */
export interface Variable<T> {
  readonly name: string
  /** As it would be written in `.env`; `null` where the variable may be left out and has no default. */
  readonly default: string | null
  /** Whether its value must never be shown, in a log or in an error. */
  readonly secret: boolean
  /** One line for `.env.example`. */
  readonly doc: string
  /** Makes the value of a text that isn't empty. `root` is the project's folder. */
  readonly check: (text: string, root: string) => Checked<T>
}

const token = (text: string): Checked<string> =>
  /\s/.test(text) ? { problem: 'has white space in it; give the bare token, without "Bot"' } : { value: text }

const httpUrl = (text: string): Checked<string> => {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) return { problem: 'is no http or https address' }
  if (url.username || url.password) return { problem: 'must not hold a user name or a password' }
  if (url.search || url.hash) return { problem: 'must end with its path, without ? or #' }
  const value = url.href.replace(/\/+$/, '')
  return /\/v\d+$/.test(value) ? { problem: 'must not end with a version' } : { value }
}

const path = (text: string, root: string): string => (isAbsolute(text) ? text : join(root, text))

// A comma only: the colon of POSIX path lists stands in Windows drives and in addresses.
const paths = (text: string, root: string): Checked<readonly string[]> => ({
  value: text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => path(part, root)),
})

/** An IANA name. Offsets like +08:00, which Intl takes too, know no summer time. */
const timeZone = (text: string): Checked<string> => {
  try {
    if (!/^[A-Za-z]/.test(text)) throw new RangeError('an offset')
    new Intl.DateTimeFormat('en', { timeZone: text })
    return { value: text }
  } catch {
    return { problem: 'is no time zone of the IANA list, such as Asia/Taipei' }
  }
}

const oneOf =
  <const T extends string>(choices: readonly T[]) =>
  (text: string): Checked<T> => {
    const value = choices.find((choice) => choice.toLowerCase() === text.toLowerCase())
    return value === undefined ? { problem: `must be one of ${choices.join(', ')}` } : { value }
  }

const variable = <T>(shape: Variable<T>): Variable<T> => shape

/** Every variable that Dibao reads, in the order of `.env.example`. */
export const variables = {
  discordToken: variable({
    name: 'DISCORD_TOKEN',
    default: null,
    secret: true,
    doc: "The bot's token, from the Bot page of https://discord.com/developers/applications. Without it Dibao starts a stand-in for Discord.",
    check: token,
  }),
  discordApiUrl: variable({
    name: 'DISCORD_API_URL',
    default: null,
    secret: false,
    doc: "Another Discord to talk to, such as http://localhost:4000/api, without the version. Discord's own if empty.",
    check: httpUrl,
  }),
  articles: variable({
    name: 'ARTICLES',
    default: '',
    secret: false,
    doc: 'Files and folders of articles to load at the start, separated by commas. Relative to the folder of this project.',
    check: paths,
  }),
  dataDir: variable({
    name: 'DATA_DIR',
    default: 'data',
    secret: false,
    doc: 'The folder of the archive; made if it is missing. Relative to the folder of this project.',
    check: (text, root): Checked<string> => ({ value: path(text, root) }),
  }),
  timeZone: variable({
    name: 'TIMEZONE',
    default: 'Asia/Taipei',
    secret: false,
    doc: 'The time zone of dates that an article gives without one; an IANA name.',
    check: timeZone,
  }),
  logLevel: variable({
    name: 'LOG_LEVEL',
    default: 'info',
    secret: false,
    doc: `How much is logged: ${LOG_LEVELS.join(', ')}.`,
    check: oneOf(LOG_LEVELS),
  }),
  defaultLanguage: variable({
    name: 'DEFAULT_LANGUAGE',
    default: 'zh-Hant',
    secret: false,
    doc: `The language of answers where Discord names none of ours: ${ANSWER_LANGUAGES.join(', ')}.`,
    check: oneOf(ANSWER_LANGUAGES),
  }),
} as const

/** Variables that would be taken to do something and don't, with what to do instead. Their values are treated as secrets. */
export const refused: Readonly<Record<string, string>> = {
  DATABASE_URL: 'is set, but this version keeps its archive in DATA_DIR only; unset it',
}
