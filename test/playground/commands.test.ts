import { DiscordAPIError, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'

let playground: Playground
let rest: REST
let now = Date.UTC(2026, 0, 1)

beforeEach(async () => {
  playground = await startPlayground({ rateLimits: false, clock: () => now })
  rest = new REST({ api: playground.apiUrl, retries: 0 }).setToken(playground.token)
})

afterEach(() => playground.close())

const put = async (commands: readonly object[], guild?: string): Promise<string> => {
  const { applicationId } = playground
  const route = guild
    ? Routes.applicationGuildCommands(applicationId, guild)
    : Routes.applicationCommands(applicationId)
  try {
    await rest.put(route, { body: commands })
    return 'taken'
  } catch (error) {
    return error instanceof DiscordAPIError ? `${error.code} ${error.message.replaceAll(/\s+/g, ' ')}` : String(error)
  }
}

const command = (change: object = {}) => ({ name: 'go', description: 'Goes', ...change })
const option = (at: number | string, change: object = {}) => ({
  type: 3,
  name: `o${at}`,
  description: 'An option',
  ...change,
})
const times = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at))
const choice = (at: number, change: object = {}) => ({ name: `c${at}`, value: `v${at}`, ...change })
const long = (length: number): string => 'x'.repeat(length)

test.each<[string, object[], string]>([
  ['upper case in its name', [command({ name: 'Go' })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a blank in its name', [command({ name: 'go on' })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a name of 33', [command({ name: long(33) })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['no description', [command({ description: undefined })], '0.description[BASE_TYPE_REQUIRED]'],
  [
    'a description of 101',
    [command({ description: long(101) })],
    '0.description[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 100',
  ],
  [
    'a localised description of 101',
    [command({ description_localizations: { ja: long(101) } })],
    'description_localizations.ja[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'a localised name with a blank',
    [command({ name_localizations: { 'zh-TW': '摘 要' } })],
    'name_localizations.zh-TW[APPLICATION_COMMAND_INVALID_NAME]',
  ],
  [
    'a locale that Discord has not',
    [command({ name_localizations: { 'zh-HK': '摘要' } })],
    'name_localizations.zh-HK[BASE_TYPE_CHOICES]',
  ],
  ['26 options', [command({ options: times(26, option) })], '0.options[BASE_TYPE_MAX_LENGTH]: Must be 25'],
  [
    'a required option after another',
    [command({ options: [option(1), option(2, { required: true })] })],
    'options[1][APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
  ],
  [
    'one option twice',
    [command({ options: [option(1), option(1)] })],
    'options[1].name[APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS]',
  ],
  [
    'options alike in one language',
    [
      command({
        options: [option(1, { name_localizations: { ja: '人' } }), option(2, { name_localizations: { ja: '人' } })],
      }),
    ],
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'a localised name like another’s own',
    [command({ options: [option(1, { name_localizations: { ja: 'o2' } }), option(2)] })],
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    '26 choices',
    [command({ options: [option(1, { choices: times(26, choice) })] })],
    'choices[BASE_TYPE_MAX_LENGTH]: Must be 25',
  ],
  [
    'a choice name of 101',
    [command({ options: [option(1, { choices: [choice(1, { name: long(101) })] })] })],
    'choices[0].name[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'a choice value of 101',
    [command({ options: [option(1, { choices: [choice(1, { value: long(101) })] })] })],
    'choices[0].value[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'choices and completion',
    [command({ options: [option(1, { choices: [choice(1)], autocomplete: true })] })],
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    'completion of a file',
    [command({ options: [option(1, { type: 11, autocomplete: true })] })],
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  ['a longest text of 6,001', [command({ options: [option(1, { max_length: 6001 })] })], 'max_length[NUMBER_TYPE_MAX]'],
  ['an unknown option type', [command({ options: [option(1, { type: 99 })] })], 'options[0].type[BASE_TYPE_CHOICES]'],
  ['subcommands beside options', [command({ options: [option(1), option(2, { type: 1 })] })], 'mutually exclusive'],
  [
    'a group in a group',
    [command({ options: [option(1, { type: 2, options: [option(2, { type: 2 })] })] })],
    'type[BASE_TYPE_CHOICES]',
  ],
  [
    '8,001 characters',
    [
      command({
        description: 'd',
        options: times(25, (at) =>
          option(10 + at, {
            description: long(100),
            choices: times(3, (one) => choice(one, { name: `${one}${long(98)}`, value: `${one}` })),
          }),
        ),
      }),
    ],
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
  ['its name taken', [command(), command()], '1[APPLICATION_COMMANDS_DUPLICATE_NAME]'],
  ['a description on a menu', [{ name: 'Read', type: 3, description: 'no' }], 'CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET'],
  ['sixteen menus', times(16, (at) => ({ name: `Read ${at}`, type: 3 })), '30032'],
  ['101 commands', times(101, (at) => command({ name: `go${at}` })), '30032'],
  [
    'permissions in words',
    [command({ default_member_permissions: 'all' })],
    'default_member_permissions[PERMISSIONS_TYPE_CONVERT]',
  ],
  ['an unknown place', [command({ contexts: [7] })], 'contexts[BASE_TYPE_CHOICES]'],
])('a command with %s is refused', async (_, commands, reason) => {
  const answer = await put(commands)
  expect(answer).toContain(reason)
  expect(playground.commands()).toEqual([])
})

test('names in any script, menus with blanks, subcommands and 25 options are taken', async () => {
  const commands: RESTPostAPIApplicationCommandsJSONBody[] = [
    { name: '摘要', description: '讀', options: [] },
    { name: 'Summarise this', type: 3 },
    {
      name: 'many',
      description: 'Has many',
      options: times(25, (at) => ({ type: 3 as const, name: `o${at}`, description: 'd' })),
    },
    {
      name: 'deep',
      description: 'Deep',
      options: [{ type: 2, name: 'group', description: 'g', options: [{ type: 1, name: 'leaf', description: 'l' }] }],
    },
  ]
  expect(await put(commands)).toBe('taken')
  expect(playground.commands().map(({ name }) => name)).toEqual(['摘要', 'Summarise this', 'many', 'deep'])
})

test('overwriting keeps the ids of what stays, and localisations come only when asked for', async () => {
  await put([command({ name_localizations: { ja: '行く' } }), command({ name: 'old' })])
  const [first] = playground.commands()
  await put([command({ name_localizations: { ja: '行く' }, description: 'New' })])
  expect(playground.commands()).toMatchObject([{ id: first?.id, description: 'New' }])
  const route = Routes.applicationCommands(playground.applicationId)
  expect(await rest.get(route)).not.toMatchObject([{ name_localizations: expect.anything() }])
  const query = new URLSearchParams({ with_localizations: 'true' })
  expect(await rest.get(route, { query })).toMatchObject([{ name_localizations: { ja: '行く' } }])
})

test('one command is created, changed and deleted by itself', async () => {
  const route = Routes.applicationCommands(playground.applicationId)
  const made = (await rest.post(route, { body: command() })) as { id: string }
  const one = Routes.applicationCommand(playground.applicationId, made.id)
  await rest.patch(one, { body: { description: 'Other' } })
  expect(playground.commands()).toMatchObject([{ id: made.id, description: 'Other' }])
  await rest.delete(one)
  expect(playground.commands()).toEqual([])
  await expect(rest.get(one)).rejects.toMatchObject({ code: 10063 })
})

test('creating more than 200 a day is refused', async () => {
  for (const at of times(2, (one) => one)) await put(times(100, (one) => command({ name: `go${at}x${one}` })))
  expect(await put([command({ name: 'more' })])).toContain('30034')
})

test('a server’s commands are its own, and other applications’ are not ours', async () => {
  expect(await put([command({ name: 'here' })], playground.guild.id)).toBe('taken')
  const there = playground.member({ guild: playground.otherGuild.id })
  await expect(there.type('/here')).rejects.toThrow('no command “here” here')
  const foreign = Routes.applicationCommands('123456789012345678')
  await expect(rest.get(foreign)).rejects.toMatchObject({ code: 20012 })
  expect(await put([command()], '123456789012345678')).toContain('50001')
})

test.each<[string, string]>([
  ['/gone', 'no command “gone” here. There are: go'],
  ['no slash', 'begins with /'],
  ['/go', 'Required options are missing: need'],
  ['/go words before need:1', '“words before” belongs to no option'],
  ['/go need:', 'left empty'],
  ['/go need:1 whole:x', 'not a number'],
  ['/go need:1 whole:1.5', 'not a number'],
  ['/go need:1 whole:11', 'out of range'],
  ['/go need:1 truth:maybe', 'neither true nor false'],
  ['/go need:1 one:c', 'none of A, B'],
  ['/go need:1 who:nobody', 'nobody is called'],
  ['/go need:1 where:nowhere', 'no channel'],
  ['/go need:123456', 'no more than 5 characters'],
  ['/go need:1 file:x', 'no file “x” was given'],
  ['/sub', 'has no “”. It has: a, b'],
  ['/sub c', 'has no “c”'],
])('the app does not send %s', async (line, reason) => {
  await put([
    command({
      options: [
        { type: 3, name: 'need', description: 'd', required: true, max_length: 5 },
        { type: 4, name: 'whole', description: 'd', max_value: 10 },
        { type: 5, name: 'truth', description: 'd' },
        {
          type: 3,
          name: 'one',
          description: 'd',
          choices: [
            { name: 'A', value: 'a' },
            { name: 'B', value: 'b' },
          ],
        },
        { type: 6, name: 'who', description: 'd' },
        { type: 7, name: 'where', description: 'd' },
        { type: 11, name: 'file', description: 'd' },
      ],
    }),
    command({ name: 'sub', options: [option('a', { type: 1, name: 'a' }), option('b', { type: 1, name: 'b' })] }),
  ])
  await expect(playground.member().type(line)).rejects.toThrow(reason)
})

test('no more than 6,000 characters go into an option, and no file of more than 10 MiB', async () => {
  await put([command({ options: [option(1), option(2, { type: 11 })] })])
  const member = playground.member()
  await expect(member.type('/go', { options: { o1: long(6001) } })).rejects.toThrow('no more than 6000')
  const data = new Uint8Array(10 * 1024 * 1024 + 1)
  await expect(member.type('/go', { files: [{ name: 'big.txt', data }] })).rejects.toThrow('too large')
  await expect(
    member.type('/go', {
      files: [
        { name: 'a', data: '' },
        { name: 'b', data: '' },
      ],
    }),
  ).rejects.toThrow('more files')
})

test('a command for managers is not offered to others', async () => {
  await put([command({ default_member_permissions: '32' })])
  await expect(playground.member({ name: 'Kai' }).type('/go')).rejects.toThrow('There are: none')
  const typed = playground.member({ name: 'Mei' }).type('/go')
  now += 3_001
  await expect(typed).rejects.toThrow('did not respond')
})
