import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  EmbedBuilder,
  MessageFlags,
  ModalBuilder,
  type RESTPostAPIApplicationCommandsJSONBody,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Playground } from '../../src/playground/playground.ts'
import { startPlayground } from '../../src/playground/start.ts'
import { type Bot, startBot } from './bot.ts'

const commands: RESTPostAPIApplicationCommandsJSONBody[] = [
  { name: 'reply', description: 'Answers at once', options: [{ type: 3, name: 'text', description: 'Words' }] },
  { name: 'defer', description: 'Answers later' },
  { name: 'secret', description: 'Answers later, in private' },
  { name: 'buttons', description: 'Answers with components' },
  { name: 'ask', description: 'Opens a modal' },
  {
    name: 'file',
    name_localizations: { 'zh-TW': '檔案' },
    description: 'Takes a file',
    options: [
      { type: 11, name: 'file', name_localizations: { 'zh-TW': '附件' }, description: 'A file', required: true },
      { type: 5, name: 'private', name_localizations: { 'zh-TW': '私下' }, description: 'For you alone' },
    ],
  },
  {
    name: 'find',
    description: 'Suggests',
    options: [{ type: 3, name: 'what', description: 'Name', required: true, autocomplete: true }],
  },
  {
    name: 'Read this',
    name_localizations: { 'zh-TW': '讀這則' },
    type: 3,
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  },
  { name: 'anywhere', description: 'Also outside', integration_types: [0, 1], contexts: [0, 1, 2] },
]

const row = () => [
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('quiet').setLabel('Evidence').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Secondary).setDisabled(true),
  ),
  new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('menu')
      .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
  ),
]

const modal = () =>
  new ModalBuilder()
    .setCustomId('paste')
    .setTitle('Paste')
    .addComponents(
      new ActionRowBuilder<TextInputBuilder>().addComponents(
        new TextInputBuilder()
          .setCustomId('text')
          .setLabel('Words')
          .setStyle(TextInputStyle.Paragraph)
          .setMaxLength(10),
      ),
    )

const answers: Record<string, (interaction: ChatInputCommandInteraction) => Promise<unknown>> = {
  reply: (i) =>
    i.reply({ content: i.options.getString('text') ?? `hello in ${i.locale}`, allowedMentions: { parse: [] } }),
  defer: async (i) => {
    await i.deferReply()
    await i.editReply({ embeds: [new EmbedBuilder().setTitle('Later')] })
    await i.followUp('More')
  },
  secret: async (i) => {
    await i.deferReply({ flags: MessageFlags.Ephemeral })
    await i.followUp({ content: 'Only for you' })
  },
  buttons: (i) => i.reply({ content: 'Choose', components: row() }),
  ask: (i) => i.showModal(modal()),
  anywhere: async (i) => {
    await i.deferReply()
    await i.editReply(`context ${i.context}`)
  },
  file: async (i) => {
    const file = i.options.getAttachment('file', true)
    await i.deferReply({ flags: i.options.getBoolean('private') ? [MessageFlags.Ephemeral] : [] })
    const text = await (await fetch(file.url)).text()
    await i.editReply({
      content: `${file.name} ${file.contentType} ${text.length}`,
      files: [new AttachmentBuilder(Buffer.from(text.toUpperCase()), { name: 'back.txt', description: 'Turned' })],
    })
  },
}

let playground: Playground
let bot: Bot

beforeAll(async () => {
  playground = await startPlayground({ patienceMs: 5_000 })
  bot = await startBot(playground, commands, {
    command: (i) => answers[i.commandName]?.(i) ?? Promise.resolve(),
    autocomplete: (i) =>
      i.respond([{ name: `“${i.options.getFocused()}”`, nameLocalizations: { ja: '候補' }, value: 'v' }]),
    menu: (i) => i.reply({ content: `read: ${i.targetMessage.content}`, flags: MessageFlags.Ephemeral }),
    modal: (i) =>
      i.isFromMessage()
        ? i.update({ content: `got ${i.fields.getTextInputValue('text')}`, components: [] })
        : i.reply(`got ${i.fields.getTextInputValue('text')}`),
    component: async (i) => {
      if (i.isStringSelectMenu()) return i.update({ content: `chose ${i.values.join()}` })
      if (i.customId === 'quiet') return i.reply({ content: 'Evidence', flags: MessageFlags.Ephemeral })
      if (i.customId === 'modal') return i.showModal(modal())
      await i.deferUpdate()
      return i.editReply({ content: `pressed ${i.customId}` })
    },
  })
})

afterAll(async () => {
  await bot.stop()
  await playground.close()
})

test('an answer at once, in the words that were typed and the locale of who typed', async () => {
  const reply = await playground.member({ locale: 'zh-TW' }).type('/reply')
  expect(reply).toMatchObject({ acknowledgedWith: 'message', ephemeral: false })
  expect(await reply.message()).toMatchObject({ content: 'hello in zh-TW', type: 20, author: { id: playground.botId } })
  const typed = await playground.member().type('/reply text:看 https://example.org/a:b text:twice')
  expect((await typed.message()).content).toBe('看 https://example.org/a:b text:twice')
})

test('a deferral is acknowledged first, edited later, and followed up', async () => {
  const reply = await playground.member().type('/defer')
  expect(reply.acknowledgedWith).toBe('deferredMessage')
  expect((await reply.message()).embeds[0]?.title).toBe('Later')
  expect((await reply.followUp()).content).toBe('More')
})

test('the first follow-up to a private deferral is the private answer, seen by its member alone', async () => {
  const reply = await playground.member().type('/secret')
  const message = await reply.message()
  expect(reply.ephemeral).toBe(true)
  expect(message.content).toBe('Only for you')
  expect(reply.followUps()).toEqual([])
  expect(playground.member({ name: 'Kai' }).see(message.id)).toBeUndefined()
  expect(playground.member().messages().at(-1)?.id).toBe(message.id)
})

test('a button that defers its update changes the message', async () => {
  const mei = playground.member()
  const message = await (await mei.type('/buttons')).message()
  const reply = await playground.member({ name: 'Kai' }).click(message, 'Next')
  expect(reply.acknowledgedWith).toBe('deferredUpdate')
  expect((await reply.message()).content).toBe('pressed next')
  expect(mei.see(message.id)?.content).toBe('pressed next')
})

test('a button can answer in private, and a disabled or a missing one cannot be pressed', async () => {
  const mei = playground.member()
  const message = await (await mei.type('/buttons')).message()
  expect(await mei.click(message, 'quiet')).toMatchObject({ ephemeral: true, acknowledgedWith: 'message' })
  await expect(mei.click(message, 'Off')).rejects.toThrow('disabled')
  await expect(mei.click(message, 'Nothing')).rejects.toThrow('no button')
})

test('a menu takes values or labels, as many as it allows', async () => {
  const mei = playground.member()
  const message = await (await mei.type('/buttons')).message()
  const reply = await mei.select(message, ['Two'])
  expect(reply.acknowledgedWith).toBe('update')
  expect((await reply.message()).content).toBe('chose 2')
  await expect(mei.select(message, ['1', '2'])).rejects.toThrow('takes 1 to 1')
  await expect(mei.select(message, ['Three'])).rejects.toThrow('has no')
})

test('a modal is shown, refuses what its fields refuse, and is sent', async () => {
  const mei = playground.member()
  const reply = await mei.type('/ask')
  expect(reply.modal).toMatchObject({ title: 'Paste', fields: [{ label: 'Words', kind: 'text', required: true }] })
  if (!reply.modal) return
  await expect(mei.submit(reply.modal, {})).rejects.toThrow('required')
  await expect(mei.submit(reply.modal, { Words: '12345678901' })).rejects.toThrow('no more than 10')
  await expect(mei.submit(reply.modal, { Other: '1' })).rejects.toThrow('no field')
  expect((await (await mei.submit(reply.modal, { Words: '潮汐' })).message()).content).toBe('got 潮汐')
})

test('a modal that a button opened can update that button’s message', async () => {
  const mei = playground.member()
  const message = await (await mei.type('/buttons')).message()
  const { modal: opened } = await mei.forge('modal', message)
  if (!opened) throw new Error('no modal')
  const reply = await mei.submit(opened, { text: 'x' })
  expect(reply.acknowledgedWith).toBe('update')
  expect(mei.see(message.id)).toMatchObject({ content: 'got x', components: [] })
})

test('an attachment goes in, is downloaded by the bot, and another comes back', async () => {
  const mei = playground.member({ locale: 'zh-TW' })
  const reply = await mei.type('/檔案 附件： 私下:true', { files: [{ name: 'story.txt', data: 'abc' }] })
  const message = await reply.message()
  expect(message.content).toBe('story.txt text/plain; charset=utf-8 3')
  expect(reply.ephemeral).toBe(true)
  const back = message.attachments[0]
  expect(back).toMatchObject({ filename: 'back.txt', description: 'Turned', size: 3 })
  expect(new TextDecoder().decode(await mei.download(back?.url ?? ''))).toBe('ABC')
})

test('a file is found by its name, in quotes where it has blanks', async () => {
  const files = [
    { name: 'other.txt', data: '' },
    { name: 'a story.txt', data: 'abcd' },
  ]
  const mei = playground.member()
  await expect(mei.type('/file file:"a story.txt"', { files })).rejects.toThrow('more files')
  const reply = await mei.type('/file file:"a story.txt" private:false', { files: files.slice(1) })
  expect((await reply.message()).content).toBe('a_story.txt text/plain; charset=utf-8 4')
})

test('suggestions come for the option being typed, in the member’s language', async () => {
  expect(await playground.member().complete('/find what:mus')).toEqual([{ name: '“mus”', value: 'v' }])
  expect(await playground.member({ locale: 'ja' }).complete('/find what:')).toEqual([{ name: '候補', value: 'v' }])
  await expect(playground.member().complete('/reply text:a')).rejects.toThrow('suggests nothing')
})

test('a message menu hands over the words without the privileged intent', async () => {
  const kai = playground.member({ name: 'Kai', locale: 'zh-TW' })
  const posted = await kai.post('海邊的新聞')
  const reply = await kai.useMessageMenu(posted, '讀這則')
  expect((await reply.message()).content).toBe('read: 海邊的新聞')
  expect(reply.ephemeral).toBe(true)
})

test.each([
  [{ where: 'botDm' } as const, 'context 1'],
  [{ where: 'privateChannel' } as const, 'context 2'],
  [{ install: 'user' } as const, 'context 0'],
])('a person who installed the app uses it at %o', async (place, expected) => {
  const member = playground.member(place)
  expect((await (await member.type('/anywhere')).message()).content).toBe(expected)
  await expect(member.type('/reply')).rejects.toThrow('no command “reply” here')
})

test('what is typed in one server is not seen in the other', async () => {
  const sora = playground.member({ guild: playground.otherGuild.id })
  const message = await (await sora.type('/reply text:Hidden')).message()
  expect(sora.name).toBe('Sora')
  expect(playground.member().see(message.id)).toBeUndefined()
  expect(playground.member().messages(playground.otherGuild.channel.id)).toEqual([])
  await expect(playground.member().click(message, 'x')).rejects.toThrow('sees no message')
})

test('mentions that were switched off do not fire, others do', async () => {
  const off = await (await playground.member().type(`/reply text:@everyone <@${playground.botId}>`)).message()
  expect(off).toMatchObject({ mention_everyone: false, mentions: [] })
  const channel = await bot.client.channels.fetch(playground.guild.channel.id)
  if (!channel?.isSendable()) throw new Error('no channel')
  const on = await channel.send('@everyone')
  expect(playground.member().see(on.id)).toMatchObject({ mention_everyone: true })
})

test('the small bot met no refusal on the way', () => {
  expect(bot.errors).toEqual([])
})
