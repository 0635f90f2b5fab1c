import { type APIEmbed, type APIMessage, MessageFlags } from 'discord-api-types/v10'
import { expect, test } from 'vitest'
import { textWidth } from '../../src/playground/render/width.ts'
import { renderMessage } from '../../src/playground/render.ts'

const author = { id: '9', username: 'Dibao', global_name: null, discriminator: '0', avatar: null, bot: true }

const message = (change: Partial<APIMessage>): APIMessage =>
  ({
    id: '1',
    channel_id: '2',
    author,
    content: '',
    mentions: [],
    embeds: [],
    attachments: [],
    components: [],
    flags: 0,
    edited_timestamp: null,
    ...change,
  }) as unknown as APIMessage

const render = (
  change: Partial<APIMessage>,
  options: { width?: number; colour?: boolean; now?: number } = {},
): string => renderMessage(message(change), { width: 40, colour: false, timeZone: 'UTC', ...options })

const body = (content: string, options = {}): string => render({ content }, options).split('\n').slice(1).join('\n')

test.each([
  ['潮汐', 4],
  ['ＡＢ', 4],
  ['ｱｲ', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['👨‍👩‍👧', 2],
  ['🇹🇼', 2],
  ['「」', 4],
  ['한국', 4],
  ['𠮷', 2],
])('%s takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns)
})

test.each([
  ['**重點**在此', '**重點**在此'],
  ['\\*no bold\\* \\_plain\\_', '*no bold* _plain_'],
  ['3 * 4 * 5 and snake_case_name', '3 * 4 * 5 and snake_case_name'],
  ['||hidden||', '▒hidden▒'],
  ['[原文](https://example.org/a)', '原文 (https://example.org/a)'],
  ['[no](javascript:x)', '[no](javascript:x)'],
  ['<https://example.org>', 'https://example.org'],
  ['<t:1704067200:f>', '1 January 2024 at 00:00'],
  ['<t:1704067200:R>', '1 January 2024 at 00:00'],
  ['<t:99999999999999>', '<t:99999999999999>'],
  ['<@9> <@8> <#7> </summary:6> <:wave:5>', '@Dibao @8 #7 /summary :wave:'],
  ['`**code**`', '**code**'],
  ['# Title\n-# small\n> quoted\n- item', 'Title\nsmall\n│ quoted\n• item'],
  ['#news is no title', '#news is no title'],
  ['```ts\nconst a = 1\n```after', '  const a = 1\nafter'],
  ['**never closed', '**never closed'],
  ['a\u001b[2J\u202eb', 'a[2Jb'],
])('%j is shown as %j', (content, shown) => {
  expect(body(content)).toBe(shown)
})

test('a relative time is told from the present moment', () => {
  expect(body('<t:1704067200:R>', { now: Date.UTC(2024, 0, 3) })).toBe('2 days ago')
})

test('lines break between wide characters, and never before a closing mark', () => {
  const lines = body('一二三四五六七八九。十', { width: 20 }).split('\n')
  expect(lines).toEqual(['一二三四五六七八九。', '十'])
  expect(body('一二三四五六七八九十。', { width: 20 }).split('\n')).toEqual(['一二三四五六七八九', '十。'])
})

test('no line is wider than the terminal, whatever is in it', () => {
  const text = `${'字'.repeat(100)} ${'x'.repeat(100)} ${'word '.repeat(30)}`
  const embeds: APIEmbed[] = [
    {
      title: text,
      description: text,
      fields: [
        { name: 'n', value: text, inline: true },
        { name: 'm', value: text, inline: true },
      ],
      footer: { text },
    },
  ]
  const widths = render({ content: text, embeds }, { width: 33 }).split('\n').map(textWidth)
  expect(Math.max(...widths)).toBeLessThanOrEqual(33)
})

test('inline fields stand side by side, aligned by columns and not by characters', () => {
  const field = (name: string, value: string) => ({ name, value, inline: true })
  const fields = [field('造價', '約1,200億元'), field('用戶', '40萬戶'), field('Done', '2030')]
  const [names = '', values = ''] = render({ embeds: [{ fields }] }, { width: 60 })
    .split('\n')
    .slice(1)
  const at = (line: string, text: string): number => textWidth(line.slice(0, line.indexOf(text)))
  expect(at(names, '用戶')).toBe(at(values, '40萬戶'))
  expect(at(names, 'Done')).toBe(at(values, '2030'))
})

test('an embed shows its title, address, words, picture and footer behind a bar', () => {
  const embeds: APIEmbed[] = [
    {
      author: { name: '邸報' },
      title: 'Title',
      url: 'https://example.org',
      description: 'Words',
      image: { url: 'http://127.0.0.1/attachments/1/2/chart.png?ex=1' },
      footer: { text: 'By rules' },
    },
  ]
  expect(render({ embeds }).split('\n').slice(1)).toEqual([
    '┃ 邸報',
    '┃ Title',
    '┃ https://example.org',
    '┃',
    '┃ Words',
    '┃',
    '┃ [picture] chart.png',
    '┃',
    '┃ By rules',
  ])
})

test('buttons, disabled ones, links, menus, files and notes', () => {
  const components = [
    {
      type: 1,
      components: [
        { type: 2, style: 1, custom_id: 'a', label: '人物', emoji: { name: '👤' } },
        { type: 2, style: 1, custom_id: 'b', label: 'Next', disabled: true },
        { type: 2, style: 5, url: 'https://example.org', label: 'Site' },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 's',
          placeholder: 'Choose',
          options: [
            { label: 'One', value: '1', default: true },
            { label: 'Two', value: '2' },
          ],
        },
      ],
    },
  ] as NonNullable<APIMessage['components']>
  const attachments = [{ filename: 'a.txt', size: 2048 }] as APIMessage['attachments']
  const text = render(
    { components, attachments, flags: MessageFlags.Ephemeral, edited_timestamp: '2024-01-01' },
    { width: 80 },
  )
  expect(text.split('\n')).toEqual([
    'Dibao  (only you can see this, edited)',
    '[file] a.txt, 2 kB',
    '[ 👤 人物 ] ( Next ) [ Site → https://example.org ]',
    '[ Choose ▾ ]',
    '  ✓ One · Two',
  ])
})

test('V2 components are shown in their order', () => {
  const components = [
    {
      type: 17,
      components: [
        { type: 10, content: '# 標題' },
        { type: 14 },
        {
          type: 9,
          components: [{ type: 10, content: 'Words' }],
          accessory: { type: 2, style: 1, label: 'Go', custom_id: 'g' },
        },
      ],
    },
    { type: 12, items: [{ media: { url: 'https://example.org/a.png' }, description: 'A chart' }] },
  ] as unknown as NonNullable<APIMessage['components']>
  expect(render({ components }).split('\n').slice(1)).toEqual([
    '┃ 標題',
    `┃ ${'─'.repeat(38)}`,
    '┃ Words',
    '┃ [ Go ]',
    '[picture] A chart',
  ])
})

test('colour shows bold by the terminal’s own means and ends every style that it begins', () => {
  const text = render({ content: '**bold** plain' }, { colour: true }).split('\n')[1]
  expect(text).toBe('\u001b[0;1mbold\u001b[0m plain')
  expect(render({ content: '**bold**' }, { colour: true }).endsWith('\u001b[0m')).toBe(true)
})
