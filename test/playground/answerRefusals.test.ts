import { type BaseInteraction, DiscordAPIError, MessageFlags, Routes } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { type Bot, startBot } from './bot.ts'

let playground: Playground
let bot: Bot
let body: object = {}
let refused: (reason: string) => void = () => undefined

type Answerable = Pick<BaseInteraction, 'id' | 'token' | 'client'>

const callback = (interaction: Answerable, data: object): Promise<unknown> =>
  interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body: data,
    auth: false,
  })

/** Tries the body of the test; answers plainly where that was refused. */
const tryBody = async (interaction: Answerable, rescue: object): Promise<void> => {
  try {
    await callback(interaction, body)
    refused('taken')
  } catch (error) {
    refused(error instanceof DiscordAPIError ? `${error.code} ${error.message.replaceAll(/\s+/g, ' ')}` : String(error))
    await callback(interaction, rescue)
  }
}

beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false })
  const outside = { integration_types: [0, 1], contexts: [0, 1, 2] }
  bot = await startBot(
    playground,
    [
      { name: 'go', description: 'Goes', options: [{ type: 3, name: 'what', description: 'd', autocomplete: true }] },
      { name: 'many', description: 'Follows up', ...outside },
    ],
    {
      command: (i) =>
        i.commandName === 'many'
          ? (async () => {
              await i.reply('first')
              for (const at of [1, 2, 3, 4, 5]) await i.followUp(`more ${at}`)
              await i.followUp('too many').catch((error: unknown) => refused(String((error as DiscordAPIError).code)))
            })()
          : tryBody(i, { type: 4, data: { content: 'rescued' } }),
      autocomplete: (i) => tryBody(i, { type: 8, data: { choices: [] } }),
      component: (i) => tryBody(i, { type: 6 }),
    },
  )
})

afterAll(async () => {
  await bot.stop()
  await playground.close()
})

const reasonFor = async (attempt: object, act: () => Promise<unknown>): Promise<string> => {
  body = attempt
  const reason = new Promise<string>((resolve) => {
    refused = resolve
  })
  await act()
  return reason
}

const long = (length: number): string => 'x'.repeat(length)
const times = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at))
const input = (at: number, change: object = {}) => ({
  type: 1,
  components: [{ type: 4, custom_id: `i${at}`, style: 1, label: 'L', ...change }],
})
const modal = (change: object) => ({ type: 9, data: { custom_id: 'm', title: 'T', components: [input(1)], ...change } })
const label = (component: object) => ({ type: 18, label: 'L', component })

test.each<[string, object, string]>([
  ['a title of 46', modal({ title: long(46) }), 'data.title[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 45'],
  ['no title', modal({ title: undefined }), 'data.title[BASE_TYPE_REQUIRED]'],
  ['a custom_id of 101', modal({ custom_id: long(101) }), 'data.custom_id[BASE_TYPE_BAD_LENGTH]'],
  ['a label of 46', modal({ components: [input(1, { label: long(46) })] }), 'label[BASE_TYPE_BAD_LENGTH]'],
  [
    'a value of 4,001',
    modal({ components: [input(1, { value: long(4001) })] }),
    'value[BASE_TYPE_MAX_LENGTH]: Must be 4000',
  ],
  ['a longest text of 4,001', modal({ components: [input(1, { max_length: 4001 })] }), 'max_length[NUMBER_TYPE_MAX]'],
  [
    'a placeholder of 101',
    modal({ components: [input(1, { placeholder: long(101) })] }),
    'placeholder[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'six rows',
    modal({ components: times(6, input) }),
    'data.components[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 5',
  ],
  ['no rows', modal({ components: [] }), 'data.components[BASE_TYPE_BAD_LENGTH]'],
  ['one field twice', modal({ components: [input(1), input(1)] }), 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  [
    'a button in a row',
    modal({ components: [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'b', label: 'B' }] }] }),
    'type[BASE_TYPE_CHOICES]',
  ],
  [
    'eleven files',
    modal({ components: [label({ type: 19, custom_id: 'f', max_values: 11 })] }),
    'max_values[NUMBER_TYPE_MAX]',
  ],
])('a modal with %s is refused', async (_, attempt, reason) => {
  expect(await reasonFor(attempt, () => playground.member().type('/go'))).toContain(reason)
})

test.each<[string, object, string]>([
  [
    '26 choices',
    { choices: times(26, (at) => ({ name: `c${at}`, value: 'v' })) },
    'data.choices[BASE_TYPE_MAX_LENGTH]: Must be 25',
  ],
  ['a name of 101', { choices: [{ name: long(101), value: 'v' }] }, 'choices[0].name[BASE_TYPE_BAD_LENGTH]'],
  ['an empty name', { choices: [{ name: '', value: 'v' }] }, 'choices[0].name[BASE_TYPE_REQUIRED]'],
  ['a value of 101', { choices: [{ name: 'n', value: long(101) }] }, 'choices[0].value[BASE_TYPE_BAD_LENGTH]'],
  ['a number for a text', { choices: [{ name: 'n', value: 1 }] }, 'choices[0].value[STRING_TYPE_CONVERT]'],
  ['no list', {}, 'data.choices[BASE_TYPE_REQUIRED]'],
])('suggestions with %s are refused', async (_, data, reason) => {
  expect(await reasonFor({ type: 8, data }, () => playground.member().complete('/go what:a'))).toContain(reason)
})

test.each<[string, object, string]>([
  ['nothing in it', { type: 4, data: {} }, '50006'],
  ['content of 2,001', { type: 4, data: { content: long(2001) } }, 'data.content[BASE_TYPE_MAX_LENGTH]'],
  [
    'an embed title of 257',
    { type: 4, data: { embeds: [{ title: long(257) }] } },
    'data.embeds[0].title[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a deferral that says more than private',
    { type: 5, data: { flags: MessageFlags.IsComponentsV2 } },
    'data.flags[BASE_TYPE_CHOICES]',
  ],
])('an answer with %s is refused, and the interaction is still open', async (_, attempt, reason) => {
  const act = async () => expect((await (await playground.member().type('/go')).message()).content).toBe('rescued')
  expect(await reasonFor(attempt, act)).toContain(reason)
})

test('an update is judged like any message', async () => {
  const mei = playground.member()
  const row = { type: 1, components: [{ type: 2, style: 1, custom_id: 'b', label: 'B' }] }
  expect(await reasonFor({ type: 4, data: { content: 'x', components: [row] } }, () => mei.type('/go'))).toBe('taken')
  const message = mei.messages().at(-1)
  if (!message) throw new Error('no message')
  const attempt = { type: 7, data: { content: long(2001) } }
  expect(await reasonFor(attempt, () => mei.click(message, 'B'))).toContain('data.content[BASE_TYPE_MAX_LENGTH]')
  expect(await reasonFor({ type: 7, data: { content: '', components: [] } }, () => mei.click(message, 'B'))).toContain(
    '50006',
  )
})

test('where the bot is not a member, five follow-ups are taken and the sixth is not', async () => {
  const outside = playground.member({ install: 'user' })
  expect(await reasonFor({}, async () => (await outside.type('/many')).followUp(4))).toBe('40094')
})
