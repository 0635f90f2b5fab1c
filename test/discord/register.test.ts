import type { APIApplicationCommand } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { bodyOf, differenceOf } from '../../src/discord/register.ts'
import { refuseCommands } from '../../src/playground/limits/command.ts'

const wanted = commands.map(bodyOf)

/** What Discord answers for a command that it was sent: filled in, and in another order. */
const kept = (change: object = {}): APIApplicationCommand[] =>
  wanted.map((body, at) => ({
    id: `1${at}`,
    application_id: '1',
    version: '2',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    description: '',
    description_localizations: null,
    ...JSON.parse(JSON.stringify(body)),
    ...(at === 0 ? change : {}),
  }))

const nothing = { added: [], changed: [], removed: [] }

describe('the difference between what Discord has and what there should be', () => {
  test('is nothing where they are the same', () => {
    expect(differenceOf(kept(), wanted)).toEqual(nothing)
    expect(differenceOf(kept().reverse(), wanted)).toEqual(nothing)
  })

  test('doesn’t see fields that Discord fills in', () => {
    expect(differenceOf(kept({ contexts: [2, 1, 0], handler: 1 }), wanted)).toEqual(nothing)
  })

  test.each([
    ['a description', { description: 'Another' }],
    ['a localised name', { name_localizations: { 'zh-TW': '別的' } }],
    ['a lost localisation', { description_localizations: null }],
    ['the places where it shows', { contexts: [0] }],
    ['who may install it', { integration_types: [0] }],
    ['its options', { options: [] }],
    ['who may use it', { default_member_permissions: '0' }],
  ])('sees %s', (_, change) => {
    expect(differenceOf(kept(change), wanted)).toEqual({ ...nothing, changed: ['summary'] })
  })

  test('sees an option that lost its suggestions', () => {
    const options = kept()[0]?.options?.map((option) => ({ ...option, autocomplete: false }))
    expect(differenceOf(kept({ options }), wanted)).toEqual({ ...nothing, changed: ['summary'] })
  })

  test('sees permissions that were lost', () => {
    const there = kept().map((command) => ({ ...command, default_member_permissions: null }))
    expect(differenceOf(there, wanted)).toEqual({ ...nothing, changed: ['status'] })
  })

  test('names what is new and what is gone', () => {
    expect(differenceOf([], wanted).added).toEqual(wanted.map(({ name }) => name))
    expect(differenceOf(kept({ name: 'old' }), wanted)).toEqual({ added: ['summary'], changed: [], removed: ['old'] })
  })

  test('tells a menu entry from a slash command of the same name', () => {
    const menu = kept().filter(({ type }) => type === 3)
    const difference = differenceOf(
      menu.map((one) => ({ ...one, type: 1 }) as APIApplicationCommand),
      wanted.filter(({ type }) => type === 3),
    )
    expect(difference).toEqual({ added: ['Summarise this'], changed: [], removed: ['Summarise this'] })
  })
})

test('Discord would take every command', () => {
  expect(refuseCommands(JSON.parse(JSON.stringify(wanted)))).toBeUndefined()
})

test('every command but /status shows everywhere, for servers and for members', () => {
  for (const body of wanted.filter(({ name }) => name !== 'status')) {
    expect(body.contexts).toEqual([0, 1, 2])
    expect(body.integration_types).toEqual([0, 1])
    expect(body.default_member_permissions).toBeUndefined()
  }
})

test('/status shows in servers that installed the app, to those who manage them', () => {
  expect(wanted.find(({ name }) => name === 'status')).toMatchObject({
    contexts: [0],
    integration_types: [0],
    default_member_permissions: '32',
  })
})

test('every command is named in three more languages', () => {
  for (const body of wanted) {
    expect(Object.keys(body.name_localizations ?? {}).sort()).toEqual(['ja', 'zh-CN', 'zh-TW'])
  }
})
