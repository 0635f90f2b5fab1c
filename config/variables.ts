import {
  type Checked,
  ceiling,
  endpointUrl,
  httpUrl,
  key,
  name,
  oneOf,
  path,
  paths,
  prices,
  timeZone,
  token,
  unversioned,
} from './checks.ts'

/** The languages that an answer can be given in. */
export const ANSWER_LANGUAGES = ['zh-Hant', 'zh-Hans', 'en', 'ja'] as const

/** The levels of the log, from the most talkative. */
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const

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
    check: unversioned(httpUrl),
  }),
  openaiApiKey: variable({
    name: 'OPENAI_API_KEY',
    default: null,
    secret: true,
    doc: 'The key of an OpenAI-compatible endpoint (any word where it asks for none). Without it no model is asked, and the rules answer alone.',
    check: key,
  }),
  openaiModel: variable({
    name: 'OPENAI_MODEL',
    default: null,
    secret: false,
    doc: 'The model to ask, as the endpoint names it. Needed with a key.',
    check: name,
  }),
  openaiBaseUrl: variable({
    name: 'OPENAI_BASE_URL',
    default: null,
    secret: false,
    doc: "Another endpoint, with its version, such as http://localhost:11434/v1. OpenAI's own if empty.",
    check: endpointUrl,
  }),
  tokensPerDay: variable({
    name: 'OPENAI_TOKENS_PER_DAY',
    default: '1000000',
    secret: false,
    doc: 'Tokens that all servers together may spend a day, or none for no ceiling. Past it the rules answer.',
    check: ceiling,
  }),
  tokensPerGuildDay: variable({
    name: 'OPENAI_TOKENS_PER_GUILD_DAY',
    default: '200000',
    secret: false,
    doc: 'Tokens that one server may spend a day, or none; all direct messages together count as one.',
    check: ceiling,
  }),
  tokensPerCall: variable({
    name: 'OPENAI_TOKENS_PER_CALL',
    default: '32000',
    secret: false,
    doc: "Tokens of one call, question and answer; no more than the model's window. A longer article is read in parts.",
    check: ceiling,
  }),
  prices: variable({
    name: 'OPENAI_PRICES',
    default: '',
    secret: false,
    doc: 'What models cost, in US dollars for a million tokens in and out, such as small-model=0.25/2, large-model=1.25/10. For /status.',
    check: prices,
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
