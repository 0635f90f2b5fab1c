import { type ButtonStyle, DiscordAPIError, MessageFlags, type REST, REST as Rest, Routes } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'

let playground: Playground
let rest: REST

beforeAll(async () => {
  playground = await startPlayground({ rateLimits: false })
  rest = new Rest({ api: playground.apiUrl, retries: 0 }).setToken(playground.token)
})

afterAll(() => playground.close())

const long = (length: number): string => 'x'.repeat(length)
const times = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at))
const button = (at: number | string, change: object = {}) => ({
  type: 2,
  style: 1 as ButtonStyle,
  custom_id: `b${at}`,
  label: 'B',
  ...change,
})
const row = (...components: object[]) => ({ type: 1, components })
const option = (at: number, change: object = {}) => ({ label: `o${at}`, value: `v${at}`, ...change })
const select = (change: object = {}) => row({ type: 3, custom_id: 's', options: [option(1)], ...change })
const embed = (change: object) => ({ embeds: [{ title: 'T', ...change }] })
const modern = (...components: object[]) => ({ flags: MessageFlags.IsComponentsV2, components })
const words = (content: string) => ({ type: 10, content })

const send = async (body: object): Promise<string> => {
  try {
    await rest.post(Routes.channelMessages(playground.guild.channel.id), { body })
    return 'taken'
  } catch (error) {
    if (error instanceof DiscordAPIError) return `${error.code} ${error.message.replaceAll(/\s+/g, ' ')}`
    return `status ${(error as { status?: number }).status}`
  }
}

test.each<[string, object, string]>([
  ['content of 2,001', { content: long(2001) }, 'content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer'],
  ['nothing', {}, '50006 Cannot send an empty message'],
  ['white space only', { content: ' \n ' }, '50006'],
  ['an embed that shows nothing', { embeds: [{ color: 1 }] }, '50006'],
  ['eleven embeds', { embeds: times(11, () => ({ title: 'T' })) }, 'embeds[BASE_TYPE_MAX_LENGTH]: Must be 10'],
  ['an embed title of 257', embed({ title: long(257) }), 'embeds[0].title[BASE_TYPE_MAX_LENGTH]: Must be 256'],
  ['a description of 4,097', embed({ description: long(4097) }), 'embeds[0].description[BASE_TYPE_MAX_LENGTH]'],
  [
    '26 fields',
    embed({ fields: times(26, () => ({ name: 'n', value: 'v' })) }),
    'embeds[0].fields[BASE_TYPE_MAX_LENGTH]',
  ],
  ['a field name of 257', embed({ fields: [{ name: long(257), value: 'v' }] }), 'fields[0].name[BASE_TYPE_MAX_LENGTH]'],
  [
    'a field value of 1,025',
    embed({ fields: [{ name: 'n', value: long(1025) }] }),
    'fields[0].value[BASE_TYPE_MAX_LENGTH]',
  ],
  ['an empty field name', embed({ fields: [{ name: ' ', value: 'v' }] }), 'fields[0].name[BASE_TYPE_REQUIRED]'],
  ['an empty field value', embed({ fields: [{ name: 'n', value: '' }] }), 'fields[0].value[BASE_TYPE_REQUIRED]'],
  ['a footer of 2,049', embed({ footer: { text: long(2049) } }), 'footer.text[BASE_TYPE_MAX_LENGTH]: Must be 2048'],
  ['an author of 257', embed({ author: { name: long(257) } }), 'author.name[BASE_TYPE_MAX_LENGTH]: Must be 256'],
  [
    '6,001 characters over two embeds',
    { embeds: [{ description: long(4000) }, { description: long(2001) }] },
    'embeds[MAX_EMBED_SIZE_EXCEEDED]',
  ],
  ['a link of no web address', embed({ url: 'javascript:alert(1)' }), 'url[URL_TYPE_INVALID_SCHEME]'],
  ['a colour out of range', embed({ color: 0x1000000 }), 'color[NUMBER_TYPE_MAX]'],
  [
    'six rows',
    { content: 'x', components: times(6, (at) => row(button(at))) },
    'components[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 5',
  ],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...times(6, button))] },
    'components[5][COMPONENT_LAYOUT_WIDTH_EXCEEDED]',
  ],
  [
    'a button beside a menu',
    { content: 'x', components: [row(...select().components, button(1))] },
    '[COMPONENT_LAYOUT_WIDTH_EXCEEDED]',
  ],
  ['an empty row', { content: 'x', components: [row()] }, 'components[0].components[BASE_TYPE_BAD_LENGTH]'],
  ['a button outside a row', { content: 'x', components: [button(1)] }, 'components[0].type[BASE_TYPE_CHOICES]'],
  [
    'a label of 81',
    { content: 'x', components: [row(button(1, { label: long(81) }))] },
    'label[BASE_TYPE_MAX_LENGTH]: Must be 80',
  ],
  [
    'a button without words',
    { content: 'x', components: [row(button(1, { label: undefined }))] },
    'BUTTON_COMPONENT_INVALID_LABEL',
  ],
  [
    'a custom_id of 101',
    { content: 'x', components: [row(button(1, { custom_id: long(101) }))] },
    'custom_id[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 100',
  ],
  [
    'an empty custom_id',
    { content: 'x', components: [row(button(1, { custom_id: '' }))] },
    'custom_id[BASE_TYPE_REQUIRED]',
  ],
  [
    'one custom_id twice',
    { content: 'x', components: [row(button(1)), row(button(1))] },
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a link of 513',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'L', url: `https://example.org/${long(493)}` })] },
    'url[BASE_TYPE_MAX_LENGTH]: Must be 512',
  ],
  [
    '26 options',
    { content: 'x', components: [select({ options: times(26, option) })] },
    'options[BASE_TYPE_BAD_LENGTH]: Must be between 1 and 25',
  ],
  ['no options', { content: 'x', components: [select({ options: [] })] }, 'options[BASE_TYPE_BAD_LENGTH]'],
  [
    'an option label of 101',
    { content: 'x', components: [select({ options: [option(1, { label: long(101) })] })] },
    'label[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'an option value of 101',
    { content: 'x', components: [select({ options: [option(1, { value: long(101) })] })] },
    'value[BASE_TYPE_BAD_LENGTH]',
  ],
  [
    'an option description of 101',
    { content: 'x', components: [select({ options: [option(1, { description: long(101) })] })] },
    'description[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'an option value twice',
    { content: 'x', components: [select({ options: [option(1), option(1)] })] },
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'a placeholder of 151',
    { content: 'x', components: [select({ placeholder: long(151) })] },
    'placeholder[BASE_TYPE_MAX_LENGTH]: Must be 150',
  ],
  [
    'more choices than options',
    { content: 'x', components: [select({ max_values: 2 })] },
    'max_values[NUMBER_TYPE_MAX]',
  ],
  ['V2 components without the flag', { components: [words('x')] }, 'components[0].type[BASE_TYPE_CHOICES]'],
  [
    'content beside V2 components',
    { content: 'x', ...modern(words('x')) },
    'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
  ],
  ['41 components', modern(...times(41, () => ({ type: 14 }))), 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  [
    '41 components with what they hold',
    modern({ type: 17, components: times(40, () => ({ type: 14 })) }),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    '4,001 characters of V2 text',
    modern(words(long(2001)), words(long(2000))),
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  ['an empty V2 text', modern(words('')), 'content[BASE_TYPE_REQUIRED]'],
  ['private outside an interaction', { content: 'x', flags: MessageFlags.Ephemeral }, 'flags[BASE_TYPE_CHOICES]'],
  ['a nonce of 26', { content: 'x', nonce: long(26), enforce_nonce: true }, 'nonce[BASE_TYPE_MAX_LENGTH]'],
  [
    'two ways to allow mentions',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  ['an answer to no message', { content: 'x', message_reference: { message_id: '1' } }, 'REPLIES_UNKNOWN_MESSAGE'],
])('a message with %s is refused', async (_, body, reason) => {
  expect(await send(body)).toContain(reason)
})

test.each<[string, object]>([
  ['content of 2,000 characters of four bytes', { content: '𠮷'.repeat(2000) }],
  ['6,000 characters', { embeds: [{ description: long(4000) }, { description: long(2000) }] }],
  ['3,320 Han characters, just within the wall', embed({ title: undefined, description: '新'.repeat(3320) })],
  ['2,490 characters of four bytes', embed({ title: undefined, description: '😀'.repeat(2490) })],
  ['25 fields', embed({ fields: times(25, () => ({ name: 'n', value: 'v' })) })],
  [
    'five rows of five buttons',
    { content: 'x', components: times(5, (at) => row(...times(5, (one) => button(`${at}${one}`)))) },
  ],
  ['40 components', modern(...times(40, () => ({ type: 14 })))],
  ['3,386 Han characters in one V2 text', modern(words('新'.repeat(3386)))],
  [
    'an answer that may miss its message',
    { content: 'x', message_reference: { message_id: '1', fail_if_not_exists: false } },
  ],
])('a message with %s is taken', async (_, body) => {
  expect(await send(body)).toBe('taken')
})

test.each<[string, object]>([
  ['3,321 Han characters in an embed', embed({ title: undefined, description: '新'.repeat(3321) })],
  ['2,491 characters of four bytes in an embed', embed({ title: undefined, description: '😀'.repeat(2491) })],
  ['3,387 Han characters in one V2 text', modern(words('新'.repeat(3387)))],
  ['two V2 texts of 12 bytes too many together', modern(words('新'.repeat(1693)), words('新'.repeat(1690)))],
  [
    'an embed and a menu that are too heavy together',
    {
      ...embed({ description: '新'.repeat(3000) }),
      components: [select({ options: times(10, (at) => option(at, { label: '字'.repeat(40) })) })],
    },
  ],
])('%s hit the wall in bytes, which answers 500', async (_, body) => {
  expect(await send(body)).toBe('status 500')
})
