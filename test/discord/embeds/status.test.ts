import { describe, expect, test } from 'vitest'
import type { ModelStatus } from '../../../src/discord/context.ts'
import { statusEmbed } from '../../../src/discord/embeds/status.ts'
import { languages } from '../../../src/languages/index.ts'
import type { DaySpending, Spending } from '../../../src/model/usage.ts'
import { refuseMessage, sendFlags } from '../../../src/playground/limits/message.ts'

const en = languages.en

const spent = (change: Partial<Spending> = {}): Spending => ({
  input: 900,
  output: 100,
  calls: 1,
  microdollars: 195,
  unpriced: 0,
  savedCalls: 0,
  savedTokens: 0,
  turnedAway: 0,
  failed: 0,
  passed: 0,
  dropped: 0,
  ...change,
})

const on = (day: string, change: Partial<Spending> = {}): DaySpending => ({ day, ...spent(change) })

const aStatus = (change: Partial<ModelStatus> = {}): ModelStatus => ({
  model: 'some-model',
  breaker: 'closed',
  today: '2025-03-04',
  days: [on('2025-03-04')],
  everyone: spent({ input: 3_000, output: 1_000 }),
  ceilings: { day: 10_000, guildDay: 4_000, call: 2_000 },
  ...change,
})

const fieldsOf = (status: ModelStatus, language = en): string[] =>
  (statusEmbed(status, language).fields ?? []).map(({ value }) => value)

describe('the status', () => {
  test('says that no model is set up, and what to do', () => {
    const { description } = statusEmbed(null, en)
    expect(description).toContain('No language model is set up')
    expect(description).toContain('OPENAI_API_KEY')
  })

  test('names the model and whether the endpoint is asked', () => {
    expect(statusEmbed(aStatus(), en).description).toBe('**some-model**\nThe endpoint is asked')
    expect(statusEmbed(aStatus({ breaker: 'open' }), en).description).toContain('isn’t asked for a while')
    expect(statusEmbed(aStatus({ breaker: 'half-open' }), en).description).toContain('one question is let through')
  })

  test('sums up today and the week', () => {
    const change = { calls: 2, failed: 1, savedCalls: 3, savedTokens: 5_000, turnedAway: 4, passed: 20, dropped: 1 }
    const [today, week] = fieldsOf(aStatus({ days: [on('2025-03-04', change), on('2025-03-02', change)] }))
    expect(today?.split('\n')).toEqual([
      '2 calls, 1 of them failed',
      '900 tokens in, 100 out',
      'Cost US$0.0002',
      '3 answered from what was kept, 5,000 tokens saved',
      '4 not asked because of a ceiling',
      '20 statements passed the check, 1 dropped',
    ])
    expect(week).toContain('4 calls, 2 of them failed\n1,800 tokens in, 200 out\nCost US$0.0004')
  })

  test('says nothing of what did not happen', () => {
    expect(fieldsOf(aStatus())[0]).toBe('1 call\n900 tokens in, 100 out\nCost US$0.0002')
    const [today, week] = fieldsOf(aStatus({ days: [on('2025-03-02')] }))
    expect(today).toBe('The model wasn’t used')
    expect(week).toContain('1 call')
  })

  test.each([
    [{ unpriced: 1, microdollars: 0 }, ['Price not known for 1 call']],
    [{ calls: 3, unpriced: 2 }, ['Cost US$0.0002', 'Price not known for 2 calls']],
    [{ microdollars: 1_234_567 }, ['Cost US$1.23']],
    [{ microdollars: 0 }, ['Cost US$0.0000']],
    [{ calls: 3, failed: 1, unpriced: 2, microdollars: 0 }, ['Price not known for 2 calls']],
    [{ calls: 1, failed: 1, input: 0, output: 0, microdollars: 0 }, []],
  ])('tells the price as far as it is known: %j', (change, expected) => {
    const [today] = fieldsOf(aStatus({ days: [on('2025-03-04', change)] }))
    expect(today?.split('\n').filter((line) => /Cost|Price/.test(line))).toEqual(expected)
  })

  test('tells the ceilings and how much of them is used', () => {
    expect(fieldsOf(aStatus())[2]?.split('\n')).toEqual([
      'This server: 4,000 a day, 1,000 used today (25%)',
      'All servers: 10,000 a day, 4,000 used today (40%)',
      'One call: 2,000',
    ])
    const none = { day: null, guildDay: 0, call: null }
    expect(fieldsOf(aStatus({ days: [], ceilings: none }))[2]?.split('\n')).toEqual([
      'This server: 0 a day, 0 used today (100%)',
      'All servers: no ceiling, 4,000 used today',
    ])
  })

  test.each(Object.values(languages).map((language) => [language.tag, language] as const))(
    'in %s is one that Discord takes, whatever the model is called',
    (_, language) => {
      const huge = Object.fromEntries(Object.keys(spent()).map((count) => [count, Number.MAX_SAFE_INTEGER]))
      const model = '@everyone [x](https://bad.example)'.repeat(50)
      const embed = statusEmbed(aStatus({ model, days: [on('2025-03-04', huge)], everyone: spent(huge) }), language)
      const body = JSON.parse(JSON.stringify({ embeds: [embed] }))
      expect(refuseMessage(body, { path: [], allowedFlags: sendFlags, files: 0 })).toBeUndefined()
      expect(embed.description).not.toMatch(/@everyone|(?<!\\)\]\(/)
      expect(JSON.stringify(embed)).not.toMatch(/undefined|NaN|null/)
    },
  )
})
