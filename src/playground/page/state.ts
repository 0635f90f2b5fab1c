import { type APIApplicationCommand, ApplicationCommandType, Locale } from 'discord-api-types/v10'
import { asList, type Fields, isFields } from '../limits/check.ts'
import { localised } from '../limits/localised.ts'
import type { Member, MemberOptions } from '../playground.ts'
import type { World } from '../world/world.ts'
import { messageView } from './view.ts'

export interface Who {
  readonly name: string | undefined
  readonly locale: string
  readonly where: NonNullable<MemberOptions['where']>
}

const locales: readonly string[] = Object.values(Locale)
const places = ['guild', 'botDm', 'privateChannel'] as const

const shown = ['en-US', 'zh-TW', 'zh-CN', 'ja']

/** Who sits at the page, by its query; a locale that Discord has not becomes English. */
export const whoOf = (query: Readonly<Record<string, string>>): Who => {
  const wanted = query['locale'] ?? ''
  const locale = locales.includes(wanted)
    ? wanted
    : (shown.find((one) => one.startsWith(wanted.slice(0, 2))) ?? 'en-US')
  return {
    name: query['name'] ? query['name'].slice(0, 32) : undefined,
    locale: wanted === '' ? 'en-US' : locale,
    where: places.find((place) => place === query['where']) ?? 'guild',
  }
}

const named = (value: Fields, locale: string) => {
  const translations = (name: string) => value[name] as Record<string, string> | undefined
  return {
    name: localised(String(value['name']), translations('name_localizations'), locale),
    description: localised(String(value['description'] ?? ''), translations('description_localizations'), locale),
  }
}

const optionView = (option: Fields, locale: string) => ({
  ...named(option, locale),
  type: option['type'],
  required: option['required'] === true,
  autocomplete: option['autocomplete'] === true,
  choices: asList(option['choices'])
    .filter(isFields)
    .map((choice) => ({ ...named(choice, locale), value: choice['value'] })),
})

const commandViews = (commands: readonly APIApplicationCommand[], locale: string) =>
  commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .map((command) => ({
      ...named({ ...command }, locale),
      options: asList(command.options)
        .filter(isFields)
        .map((option) => optionView(option, locale)),
    }))

/** All that the page draws. */
export const pageState = (world: World, member: Member, who: Who) => {
  const commands = [...(world.commands.get('') ?? []), ...(world.commands.get(member.guildId ?? '-') ?? [])]
  const guild = member.guildId === undefined ? undefined : world.guilds.get(member.guildId)
  const people = [...(guild?.memberIds ?? [member.id])].flatMap((id) => world.users.get(id) ?? [])
  return {
    me: member.name,
    locale: who.locale,
    locales: [...new Set([...shown, who.locale])],
    people: people.map((user) => user.global_name ?? user.username),
    names: Object.fromEntries([...world.users.values()].map((user) => [user.id, user.global_name ?? user.username])),
    channel: world.channels.get(member.channelId)?.name ?? '',
    guild: guild?.name ?? '',
    commands: commandViews(commands, who.locale),
    menus: commands
      .filter(({ type }) => type === ApplicationCommandType.Message)
      .map((command) => named({ ...command }, who.locale).name),
    messages: member.messages().map(messageView),
  }
}
