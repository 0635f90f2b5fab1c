import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { envExample, readEnv, secretsOf } from '../../config/env.ts'
import { ANSWER_LANGUAGES, variables } from '../../config/variables.ts'
import { languages } from '../../src/languages/index.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dibao-env-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const withFile = (content: string | Uint8Array) => writeFileSync(join(root, '.env'), content)
const read = (environment: Record<string, string | undefined> = {}) => readEnv({ environment, root })
const problems = (environment: Record<string, string | undefined>): string => {
  try {
    read(environment)
  } catch (error) {
    if (error instanceof Error && error.name === 'EnvError') return error.message
    throw error
  }
  return ''
}

describe('readEnv', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      discordToken: null,
      discordApiUrl: null,
      openaiApiKey: null,
      openaiModel: null,
      openaiBaseUrl: null,
      tokensPerDay: 1_000_000,
      tokensPerGuildDay: 200_000,
      tokensPerCall: 32_000,
      prices: new Map(),
      articles: [],
      dataDir: join(root, 'data'),
      timeZone: 'Asia/Taipei',
      logLevel: 'info',
      defaultLanguage: 'zh-Hant',
    })
  })

  it('reads .env, with a mark of byte order, and lets the real environment win', () => {
    withFile('\uFEFFTIMEZONE="Asia/Tokyo"\nLOG_LEVEL=debug # talkative\n')
    expect(read({ LOG_LEVEL: 'WARN' })).toMatchObject({ timeZone: 'Asia/Tokyo', logLevel: 'warn' })
  })

  it('takes an empty variable of the real environment as not set', () => {
    withFile('TIMEZONE=Asia/Tokyo\n')
    expect(read({ TIMEZONE: ' ', DISCORD_TOKEN: '' })).toMatchObject({ timeZone: 'Asia/Tokyo', discordToken: null })
  })

  it('leaves the real environment as it is', () => {
    withFile('TIMEZONE=Asia/Tokyo\n')
    const environment = {}
    readEnv({ environment, root })
    expect(environment).toEqual({})
  })

  it('splits ARTICLES at commas and starts relative paths from the project', () => {
    const { articles } = read({ ARTICLES: 'one.txt, /news/two.txt,, folder/' })
    expect(articles).toEqual([join(root, 'one.txt'), '/news/two.txt', join(root, 'folder/')])
  })

  it('takes an address without its last slash', () => {
    expect(read({ DISCORD_API_URL: 'http://127.0.0.1:4000/api/' }).discordApiUrl).toBe('http://127.0.0.1:4000/api')
  })

  it.each([
    ['DISCORD_API_URL', 'ftp://discord.example'],
    ['DISCORD_API_URL', 'discord.example/api'],
    ['DISCORD_API_URL', 'https://me:word@discord.example/api'],
    ['DISCORD_API_URL', 'https://discord.example/api?x=1'],
    ['DISCORD_API_URL', 'https://discord.example/api/v10'],
    ['TIMEZONE', 'Asia/Taipeh'],
    ['TIMEZONE', '+08:00'],
    ['LOG_LEVEL', 'loud'],
    ['DEFAULT_LANGUAGE', 'fr'],
    ['DISCORD_TOKEN', 'Bot abc.def.ghi'],
    ['OPENAI_API_KEY', 'sk-one sk-two'],
    ['OPENAI_BASE_URL', 'localhost:11434/v1'],
    ['OPENAI_BASE_URL', 'https://me:word@models.example/v1'],
    ['OPENAI_TOKENS_PER_DAY', '-1'],
    ['OPENAI_TOKENS_PER_GUILD_DAY', '1e6'],
    ['OPENAI_TOKENS_PER_CALL', 'many'],
    ['OPENAI_PRICES', 'small-model=0.25'],
    ['OPENAI_PRICES', 'small-model=a/b'],
  ])('refuses %s=%s', (name, value) => {
    expect(problems({ [name]: value })).toMatch(new RegExp(`\\n {2}${name} `))
  })

  it('reads ceilings, none for no ceiling, and prices', () => {
    const env = read({
      OPENAI_TOKENS_PER_DAY: 'none',
      OPENAI_TOKENS_PER_GUILD_DAY: '0',
      OPENAI_TOKENS_PER_CALL: '8,000',
      OPENAI_PRICES: 'small-model = 0.25/2, org/large:8b=1/10',
    })
    expect(env).toMatchObject({ tokensPerDay: null, tokensPerGuildDay: 0, tokensPerCall: 8_000 })
    expect(env.prices.get('small-model')).toEqual({ input: 0.25, output: 2 })
    expect(env.prices.get('org/large:8b')).toEqual({ input: 1, output: 10 })
  })

  it('asks for a model where there is a key, and for none without', () => {
    expect(problems({ OPENAI_API_KEY: 'sk-abc' })).toMatch(/\n {2}OPENAI_MODEL is missing/)
    expect(problems({ OPENAI_API_KEY: 'sk-abc' })).not.toContain('sk-abc')
    expect(read({ OPENAI_API_KEY: 'sk-abc', OPENAI_MODEL: 'small-model' }).openaiModel).toBe('small-model')
    expect(read({ OPENAI_BASE_URL: 'http://localhost:11434/v1/' }).openaiBaseUrl).toBe('http://localhost:11434/v1')
  })

  it('takes no key that a header can’t hold, and no address with the path of a question', () => {
    for (const secret of ['sk-密鑰', 'sk-a\u00e9', 'sk a'])
      expect(problems({ OPENAI_API_KEY: secret, OPENAI_MODEL: 'm' })).toMatch(/\n {2}OPENAI_API_KEY must be one word/)
    expect(problems({ OPENAI_BASE_URL: 'https://models.example/v1/chat/completions/' })).toContain(
      'OPENAI_BASE_URL must end',
    )
    const { openaiBaseUrl } = read({ OPENAI_BASE_URL: 'https://models.example/openai/deployments/small//' })
    expect(openaiBaseUrl).toBe('https://models.example/openai/deployments/small')
  })

  it('names every problem in one error and never a secret', () => {
    const message = problems({
      DISCORD_TOKEN: 'Bot s3cret.t0ken',
      TIMEZONE: 'Mars/Base',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'postgres://dibao:hunter2@db/dibao',
    })
    expect(message.split('\n')).toHaveLength(5)
    for (const name of ['DISCORD_TOKEN', 'TIMEZONE', 'LOG_LEVEL', 'DATABASE_URL']) expect(message).toContain(name)
    expect(message).not.toMatch(/s3cret|hunter2/)
  })

  it('asks about a slip in .env, but not about a name that is nobody’s', () => {
    withFile('DISCORD_TOKN=abc\nTZ=UTC\nNODE_OPTIONS=--trace-warnings\n')
    const message = problems({})
    expect(message).toContain('did you mean DISCORD_TOKEN?')
    expect(message.split('\n')).toHaveLength(2)
    expect(message).not.toContain('abc')
  })

  it('says that a UTF-16 file must be saved anew', () => {
    withFile(Buffer.from('\uFEFFDISCORD_TOKEN=abc', 'utf16le'))
    expect(problems({})).toContain('save it as UTF-8')
  })
})

describe('secretsOf', () => {
  it('lists the token and nothing that may be shown', () => {
    expect(secretsOf(read({ DISCORD_TOKEN: 'abc.def.ghi', DISCORD_API_URL: 'http://localhost:1' }))).toEqual([
      'abc.def.ghi',
    ])
    expect(secretsOf(read({ OPENAI_API_KEY: 'sk-abc', OPENAI_MODEL: 'small-model' }))).toEqual(['sk-abc'])
    expect(secretsOf(read())).toEqual([])
  })
})

describe('the table', () => {
  it('is what .env.example shows', () => {
    expect(readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8')).toBe(envExample())
  })

  it('has defaults that pass their own checks', () => {
    for (const { name, default: text, check } of Object.values(variables)) {
      if (text) expect([name, check(text, root)]).toEqual([name, { value: expect.anything() }])
    }
  })

  it('offers the languages that there are packs for', () => {
    expect([...ANSWER_LANGUAGES].sort()).toEqual(Object.keys(languages).sort())
  })
})
